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

/**
 * Headlines with their paragraphs right under them, in lines without a blank one between. A line ends a
 * paragraph where the next word would still have fitted into the block's width; such a paragraph is a
 * headline where much more follows. Other short lines are lists and stay together.
 */
function headlineApart(lines: readonly Line[]): Line[][] {
  const width = Math.max(...lines.map((line) => line.text.length));
  const paragraphs: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.text;
    const early = before === undefined || before.length + 1 + line.text.split(/\s/, 1).join("").length <= width;
    if (early) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  const parts: Line[][] = [];
  let apart = true;
  paragraphs.forEach((paragraph, i) => {
    const headline = isHeadlineOver(paragraph, paragraphs[i + 1]);
    if (apart || headline) parts.push(paragraph);
    else parts.at(-1)?.push(...paragraph);
    apart = headline;
  });
  return parts;
}

function isHeadlineOver(paragraph: readonly Line[], next: readonly Line[] | undefined): boolean {
  const [text, below] = [paragraph, next ?? []].map((lines) => lines.map((line) => line.text).join(" ")) as [
    string,
    string,
  ];
  if (below === "" || headlineStyle(text) === null || headlineStyle(below) !== null) return false;
  return /^[\p{Lu}\d“"‘']/u.test(below) && (below.length > 1.3 * text.length || /[.!?…][”"’')]?$/.test(below));
}
