import type { ReleaseInput } from "../../model/index.js";
import { readByline } from "../archive/byline.js";
import { isFurniture } from "../archive/furniture.js";
import { printedDay } from "../archive/printed-day.js";
import { dayOf } from "../day.js";
import { absolute } from "../link.js";
import { isChrome } from "./chrome.js";
import { type Head, textIn } from "./head.js";
import type { Span } from "./offsets.js";
import { type Plain, plainOf } from "./plain.js";
import type { Post } from "./posts.js";
import { type Element, elementsIn, findIn } from "./tree.js";

/** A release of a page, and the way back from its characters to the page's. */
export interface PageRelease {
  readonly input: ReleaseInput;
  /** The part of the page that shows `input[field].slice(start, end)`. */
  sourceOf(field: "title" | "text", start: number, end: number): Span;
}

const BODY =
  /^(?:entry-content|post-content|article-content|article-body|post-body|entry-summary|post-excerpt|td-post-content|field--name-body|fusion-post-content-container|e-content|p-summary)$/;
const META =
  /^(?:(?:entry|post|article|fusion)-(?:meta|meta-info|date|info|categories|category|author)|posted-on|byline|cat-links|tags-links|fusion-single-line-meta|fusion-alignleft|meta|date|updated|published)$/;
const has = (element: Element, pattern: RegExp): boolean => element.classes.some((one) => pattern.test(one));

/** An entry of a page as a release; null where it shows no text. */
export function releaseOf(post: Post, head: Head, name: string): PageRelease | null {
  const { element, heading } = post;
  const title = plainOf(heading, { skip: isChrome });
  const body = findIn(element, (one) => has(one, BODY) || one.attributes.itemprop === "articleBody", isChrome);
  const skip = (one: Element): boolean =>
    one === heading || isChrome(one) || (!body && one.name === "time") || has(one, META);
  const text = withoutFurniture(plainOf(body ?? element, { skip, from: heading.end }));
  if (text.text === "" && title.text === "") return null;
  const dates = datesOf(post, body, head);
  const start = Math.min(title.sourceOf(0, 0).start, text.sourceOf(0, 0).start);
  const end = Math.max(title.sourceOf(0, title.text.length).end, text.sourceOf(0, text.text.length).end);
  return {
    input: {
      // As long as before, so that offsets stay true.
      title: title.text.replace(/\s/g, " ") || null,
      text: text.text,
      url: absolute(head.single ? head.url : linkIn(heading, element), head.url),
      categories: categoriesOf(element, head),
      source: { name, start, end },
      ...(dates.published !== null && { byline: { published: dates.published, modified: dates.modified } }),
    },
    sourceOf: (field, from, to) => (field === "title" ? title : text).sourceOf(from, to),
  };
}

/** The text without what closes it: share links, "read more". */
export function withoutFurniture(plain: Plain): Plain {
  const { text } = plain;
  let end = text.length;
  for (let gap = end; gap > 0; ) {
    gap = text.lastIndexOf("\n", end - 1);
    const line = text.slice(gap + 1, end).trim();
    if (line !== "" && !isFurniture(line)) break;
    end = Math.max(gap, 0);
  }
  const whole = end === text.length;
  return whole ? plain : { text: text.slice(0, end).trimEnd(), sourceOf: plain.sourceOf };
}

interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** Days: as printed beside the entry, before what the page says of itself, which is often a day off for its zone. */
function datesOf({ element }: Post, body: Element | null, head: Head): Dates {
  let published: string | null = null;
  let modified: string | null = null;
  for (const one of elementsIn(element, (inner) => inner === body || isChrome(inner))) {
    const updated =
      one.classes.some((name) => name === "updated" || name === "dt-updated") ||
      one.attributes.itemprop === "dateModified";
    if (one.name !== "time" && !has(one, META) && one.attributes.itemprop !== "datePublished" && !updated) continue;
    const printed = textIn(one).slice(0, 400);
    const stamp = one.attributes.datetime ?? one.attributes.content ?? printed.trim();
    if (updated && isStamp(stamp)) modified ??= stamp;
    if (!updated || !isStamp(printed))
      published ??= dayIn(printed) ?? (updated ? null : dayOf(one.attributes.datetime ?? one.attributes.content));
  }
  published ??= modified === null ? null : dayOf(modified);
  if (head.single) {
    published ??= dayOf(head.published);
    modified ??= isStamp(head.modified ?? "") ? head.modified : null;
  }
  return { published, modified };
}

const isStamp = (text: string): boolean => /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
const dayIn = (text: string): string | null => {
  const line = text.replace(/\s+/g, " ").trim();
  return readByline(line)?.published ?? printedDay(line)?.day ?? null;
};

function categoriesOf(element: Element, head: Head): string[] {
  const found = new Set<string>();
  for (const one of elementsIn(element, isChrome)) {
    const rel = (one.attributes.rel ?? "").split(" ");
    if (one.name === "a" && rel.includes("category")) found.add(textIn(one).replace(/\s+/g, " ").trim());
  }
  return [...(found.size > 0 ? found : head.single ? head.categories : [])].filter(Boolean);
}

const linkIn = (heading: Element, element: Element): string | null =>
  findIn(heading, (one) => one.name === "a" && one.attributes.href !== undefined)?.attributes.href ??
  findIn(element, (one) => one.name === "a" && (one.attributes.rel ?? "").split(" ").includes("bookmark"))?.attributes
    .href ??
  null;
