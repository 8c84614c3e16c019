import { isChrome } from "./chrome.js";
import { headingIn } from "./head.js";
import { type Element, elementsIn } from "./tree.js";

/** Class names that themes give to one entry: WordPress, microformats, Drupal's lists. */
const POSTS = new Set([
  "hentry",
  "h-entry",
  "post",
  "type-post",
  "post-item",
  "news-item",
  "press-release",
  "views-row",
]);

/** An entry of a page. */
export interface Post {
  readonly element: Element;
  readonly heading: Element;
}

/** Entries of a page, in its order, none in another; those of a page that is one article are the article. */
export function postsIn(page: Element, single: boolean): Post[] {
  const all: Post[] = [];
  for (const element of elementsIn(page, isChrome)) {
    if (element.name !== "article" && !element.classes.some((one) => POSTS.has(one))) continue;
    const heading = headingIn(element, isChrome);
    if (heading && heading !== element) all.push({ element, heading });
  }
  const posts = single ? outermost(all) : innermost(all);
  if (!single || posts.length < 2) return posts;
  const main = posts.find(({ heading }) => heading.name === "h1") ?? posts[0];
  return main ? [main] : [];
}

const holds = (outer: Post, inner: Post): boolean =>
  outer !== inner && outer.element.start <= inner.element.start && inner.element.end <= outer.element.end;

/** Elements come in the page's order, so whatever holds others comes before them. */
function outermost(posts: readonly Post[]): Post[] {
  const kept: Post[] = [];
  for (const post of posts) {
    const last = kept.at(-1);
    if (!last || !holds(last, post)) kept.push(post);
  }
  return kept;
}

/** An entry that holds several others is their list; one that holds one other is the same again. */
function innermost(posts: readonly Post[]): Post[] {
  const lists = new Set<Post>();
  const open: { post: Post; titles: Set<Element> }[] = [];
  for (const post of posts) {
    while (open.length > 0 && !holds((open.at(-1) as { post: Post }).post, post)) open.pop();
    for (const outer of open) {
      outer.titles.add(post.heading);
      if (outer.titles.size > 1) lists.add(outer.post);
    }
    open.push({ post, titles: new Set() });
  }
  return outermost(posts.filter((post) => !lists.has(post)));
}
