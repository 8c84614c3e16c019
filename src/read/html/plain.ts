import { offsetMap, type Span } from "./offsets.js";
import { type Element, isElement, parseHtml, type Text } from "./tree.js";

/** Text of a page, and where each character of it stands there. */
export interface Plain {
  readonly text: string;
  /**
   * The part of the page that shows `text.slice(start, end)`, UTF-16 offsets; tags between the characters
   * are part of it. An empty span gives the place before which it stands.
   */
  sourceOf(start: number, end: number): Span;
}

/** How a page is turned into text. */
export interface PlainOptions {
  /** Leaves an element out. */
  readonly skip?: (element: Element) => boolean;
  /** Line ends part lines and blank lines part paragraphs, as where WordPress sets the paragraphs later. */
  readonly lines?: boolean;
  /** Leaves out what stands before this offset of the page. */
  readonly from?: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Elements that stand apart, with a blank line around. */
const PARAGRAPHS = words(
  "address article aside blockquote body caption center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre section summary table tbody tfoot thead ul",
);
/** Elements that begin a line. */
const LINES = words("dd dt li option tr");
const CELLS = words("td th");
/** Elements that show no text of the page. */
const SILENT = words(
  "audio base button canvas embed frame head iframe input link map meta noembed noframes noscript object param rp rt script select style svg template textarea track video math",
);

/** What parts the characters before from those after; the strongest wins. */
const GAP = ["", " ", "\t", "\n", "\n\n"] as const;
const [NONE, SPACE, CELL, LINE, PARAGRAPH] = [0, 1, 2, 3, 4];

/** The text of an element as a reader sees it: blocks are paragraphs, white space is one space. */
export function plainOf(element: Element, { skip = () => false, lines = false, from = 0 }: PlainOptions = {}): Plain {
  const out = gathering();
  const visit = (node: Element | Text, kept: boolean): void => {
    if (node.end <= from) return;
    if (!isElement(node)) {
      addText(out, node, lines || kept);
      return;
    }
    if (SILENT.has(node.name) || isHidden(node) || skip(node)) return;
    if (node.name === "br") {
      out.lineBreak();
      return;
    }
    const gap = PARAGRAPHS.has(node.name)
      ? PARAGRAPH
      : LINES.has(node.name)
        ? LINE
        : CELLS.has(node.name)
          ? CELL
          : NONE;
    out.gap(gap);
    for (const child of node.children) visit(child, kept || node.name === "pre");
    if (gap !== CELL) out.gap(gap);
  };
  for (const child of element.children) visit(child, element.name === "pre");
  return out.done();
}

/** The text of a piece of HTML, such as a feed carries. */
export const textOfHtml = (html: string, options?: PlainOptions): string =>
  /[<&]/.test(html) || options?.lines ? plainOf(parseHtml(html), options).text : html.trim();

const isHidden = ({ attributes }: Element): boolean =>
  "hidden" in attributes || /display:\s?none|visibility:\s?hidden/i.test(attributes.style ?? "");

/** White space of HTML; a space that does not break is a character like any other. */
const WHITE = /[ \t\r\n\f]+/g;

function addText(out: Gathering, { text, start, end }: Text, lines: boolean): void {
  const exact = text.length === end - start;
  let at = 0;
  const add = (to: number): void => {
    if (to > at) out.add(text.slice(at, to), exact ? { start: start + at, end: start + to } : { start, end });
  };
  for (const white of text.matchAll(WHITE)) {
    add(white.index);
    at = white.index + white[0].length;
    const breaks = lines ? white[0].split("\n").length - 1 : 0;
    out.gap(breaks === 0 ? SPACE : breaks === 1 ? LINE : PARAGRAPH);
  }
  add(text.length);
}

interface Gathering {
  /** Something that parts what comes from what was there. */
  gap(kind: number): void;
  /** The second in a row parts paragraphs. */
  lineBreak(): void;
  add(text: string, span: Span): void;
  done(): Plain;
}

function gathering(): Gathering {
  const parts: string[] = [];
  const map = offsetMap();
  let length = 0;
  let waiting = NONE;
  let breaks = 0;
  const gap = (kind: number): void => {
    if (kind > waiting) waiting = kind;
  };
  return {
    gap,
    lineBreak: () => gap(++breaks === 1 ? LINE : PARAGRAPH),
    add: (text, span) => {
      const between = length > 0 ? (GAP[waiting] as string) : "";
      waiting = NONE;
      breaks = 0;
      map.add(length + between.length, text.length, span);
      parts.push(between, text);
      length += between.length + text.length;
    },
    done: () => ({ text: parts.join(""), sourceOf: map.sourceOf }),
  };
}
