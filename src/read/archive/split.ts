import type { ReleaseInput } from "../../model/index.js";
import type { Byline } from "./byline.js";
import { type Item, type Paragraph, readItems } from "./items.js";
import { type Layout, layoutOf } from "./layout.js";
import { titlesOf } from "./titles.js";

/**
 * Splits a pasted archive page (a list of titles with their teasers or bodies) into its releases, in the
 * page's order. Bylines give `byline` and `categories`; headings, pagination and share links are left out.
 * `source` holds UTF-16 offsets: `page.slice(start, end)` runs from the title to the end of the text, and
 * `text` is a verbatim slice of the page. A page without any title gives [].
 *
 * @example
 * const page = "Mayors Meet\nBy Dana Fields\nJune 8, 2018\nThey spoke.\n\nMayors Leave\nBy Dana Fields\nJune 1, 2018\nThey left.";
 * splitArchive(page).map(({ title, byline }) => [title, byline.published]); // → [["Mayors Meet", "2018-06-08"], ["Mayors Leave", "2018-06-01"]]
 */
export function splitArchive(page: string, name = "page"): ReleaseInput[] {
  const items = readItems(page);
  const layout = layoutOf(items);
  const titles = [...titlesOf(items, layout)].sort((a, b) => a - b);
  return titles.flatMap((at, k) => {
    const stop = titles[k + 1] ?? items.length;
    const release = releaseOf(page, name, items, { at, stop, previous: titles[k - 1] ?? -1 }, layout);
    return release ? [release] : [];
  });
}

interface Reach {
  readonly at: number;
  /** The next title, or the end. */
  readonly stop: number;
  readonly previous: number;
}

function releaseOf(
  page: string,
  name: string,
  items: readonly Item[],
  reach: Reach,
  layout: Layout,
): ReleaseInput | null {
  const title = items[reach.at] as Paragraph;
  const body = bodyOf(items.slice(reach.at + 1, reach.stop), layout);
  const byline = bylineOf(items, reach, layout);
  if (!body && !byline) return null;
  return {
    title: title.text.replace(/\s+/g, " "),
    text: body ? page.slice(body.start, body.end) : "",
    categories: byline?.categories ?? [],
    source: { name, start: title.start, end: body?.end ?? title.end },
    byline: byline ? { published: byline.published, modified: byline.modified } : null,
  };
}

/** From the first paragraph to the last before whatever closes the release. */
function bodyOf(items: readonly Item[], layout: Layout): { readonly start: number; readonly end: number } | null {
  let start = -1;
  let end = -1;
  for (const item of items) {
    if (item.kind === "paragraph") {
      if (start < 0) start = item.start;
      end = item.end;
    } else if (start >= 0 && (item.kind === "closing" || (item.kind === "byline" && layout.days !== "under"))) break;
  }
  return start < 0 ? null : { start, end };
}

function bylineOf(items: readonly Item[], { at, stop, previous }: Reach, layout: Layout): Byline | null {
  if (layout.days === "above") {
    for (let i = at - 1; i > previous; i--) {
      const item = items[i] as Item;
      if (item.kind === "byline") return item.byline;
      if (item.kind === "paragraph" && item.style === null) break;
    }
    return null;
  }
  for (const item of items.slice(at + 1, stop)) {
    if (item.kind === "byline") return item.byline;
    if (item.kind === "paragraph" && layout.days === "under") return null;
  }
  return null;
}
