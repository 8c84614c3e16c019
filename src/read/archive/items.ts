import { type Byline, readByline } from "./byline.js";
import { closesRelease, isFurniture } from "./furniture.js";
import { type HeadlineStyle, headlineStyle } from "./headline.js";
import { type Block, type Line, readBlocks } from "./lines.js";

interface At {
  /** UTF-16 offsets into the page. */
  readonly start: number;
  readonly end: number;
  /** No blank line stands between it and the item before. */
  readonly attached: boolean;
}

export interface Paragraph extends At {
  readonly kind: "paragraph";
  /** Its lines, joined by one space each. */
  readonly text: string;
  /** How it is written, where it may be a headline. */
  readonly style: HeadlineStyle | null;
}

/** What a page is made of, in order. `closing` ends a release, `furniture` belongs to the page. */
export type Item =
  | Paragraph
  | (At & { readonly kind: "byline"; readonly byline: Byline })
  | (At & { readonly kind: "closing" | "furniture" });

/** A headline may be wrapped over this many lines; more are a list. */
const HEADLINE_LINES = 3;

/** Reads a page into its items. */
export const readItems = (page: string): Item[] => readBlocks(page).flatMap(itemsOf);

function itemsOf(block: Block): Item[] {
  const items: Item[] = [];
  let open: Line[] = [];
  const close = () => {
    for (const lines of headlineApart(open)) items.push(paragraphOf(lines, items.length > 0));
    open = [];
  };
  for (const line of block) {
    const byline = readByline(line.text);
    const furniture = byline === null && isFurniture(line.text);
    if (byline === null && !furniture) {
      open.push(line);
      continue;
    }
    close();
    const at = { start: line.start, end: line.end, attached: items.length > 0 };
    if (byline) items.push({ kind: "byline", byline, ...at });
    else items.push({ kind: closesRelease(line.text) ? "closing" : "furniture", ...at });
  }
  close();
  return items;
}

function paragraphOf(lines: readonly Line[], attached: boolean): Paragraph {
  const first = lines[0] as Line;
  const text = lines.map((line) => line.text).join(" ");
  const style = lines.length > HEADLINE_LINES ? null : headlineStyle(text);
  return { kind: "paragraph", start: first.start, end: (lines.at(-1) as Line).end, attached, text, style };
}

/** A headline with its paragraph right under it: the second line is much longer, as no wrapping would make it. */
function headlineApart(lines: readonly Line[]): (readonly Line[])[] {
  const [first, second, ...more] = lines;
  if (!first) return [];
  if (!second) return [lines];
  const style = headlineStyle(first.text);
  const longer =
    second.text.length > 1.3 * first.text.length || (more.length === 0 && /[.!?…][”"’')]?$/.test(second.text));
  const prose = headlineStyle(second.text) === null && /^[\p{Lu}\d“"‘']/u.test(second.text);
  return style === "title" || style === "capitals"
    ? longer && prose
      ? [[first], [second, ...more]]
      : [lines]
    : [lines];
}
