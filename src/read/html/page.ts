import { splitArchive } from "../archive/split.js";
import { archive } from "../archive.js";
import { dayOf } from "../day.js";
import { absolute } from "../link.js";
import { isChrome } from "./chrome.js";
import { type PageRelease, releaseOf, withoutFurniture } from "./entry.js";
import { type Head, headingIn, headOf } from "./head.js";
import { plainOf } from "./plain.js";
import { postsIn } from "./posts.js";
import { type Element, findIn, parseHtml } from "./tree.js";

/**
 * The releases of a saved page, in its order, each with the way back from its characters to the page's.
 * @throws CitydeskError `INPUT_TOO_DEEP`.
 */
export function releasesOfPage(content: string, name = "page"): PageRelease[] {
  const page = parseHtml(content);
  const head = headOf(page);
  const posts = postsIn(page, head.single).flatMap((post) => releaseOf(post, head, name) ?? []);
  return posts.length > 0 ? posts : byText(page, head, name);
}

/** Without marks of entries: an archive where the text reads like one, else one release. */
function byText(page: Element, head: Head, name: string): PageRelease[] {
  const main = findIn(page, (one) => one.name === "main" || one.attributes.role === "main") ?? page;
  const whole = plainOf(main, { skip: isChrome });
  if (archive.recognises(whole.text)) {
    return splitArchive(whole.text, name).map((input) => {
      const { start = 0, end = 0 } = input.source ?? {};
      const text = end - input.text.length;
      return {
        input: { ...input, source: { name, ...whole.sourceOf(start, end) } },
        sourceOf: (field, from, to) =>
          whole.sourceOf(from + (field === "title" ? start : text), to + (field === "title" ? start : text)),
      };
    });
  }
  const heading = headingIn(main, isChrome);
  const entry = heading ? releaseOf({ element: main, heading }, { ...head, single: true }, name) : null;
  if (entry) return [entry];
  const text = withoutFurniture(whole);
  if (text.text === "") return [];
  const published = dayOf(head.published);
  return [
    {
      input: {
        title: head.title,
        text: text.text,
        url: absolute(head.url, null),
        source: { name, ...text.sourceOf(0, text.text.length) },
        ...(published !== null && { byline: { published, modified: null } }),
      },
      sourceOf: (field, from, to) => (field === "text" ? text.sourceOf(from, to) : { start: 0, end: 0 }),
    },
  ];
}
