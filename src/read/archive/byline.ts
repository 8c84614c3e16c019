import type { IsoDay } from "../../model/index.js";
import { printedDay } from "./printed-day.js";

/** What the line that says who published a release, when and under what, gives away. */
export interface Byline {
  readonly published: IsoDay;
  /** ISO timestamp of the last edit, where one is printed. */
  readonly modified: string | null;
  readonly categories: readonly string[];
}

const LONGEST = 400;
const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?/;
const OPENING =
  /^(?:by|posted|published|updated|last updated|date|released|release date|issued|on|for (?:immediate )?release)\b/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?/i;
const TIME = /\b\d{1,2}:\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?[ECMP][SD]?T)?/i;
const FILED_UNDER = /\b(?:in|under|categor(?:y|ies):?|tags?:?)\s{1,3}(?=\S)/gi;
const LONGEST_FILED = 200;
const COMMENTS = /^(?:\d+|no|comments?)?\s*comments?(?: off.*)?$/i;

/** Reads a line as a byline: "By |<timestamp><day>|<categories>|", "By somebody | <day>", or a day alone. Null for prose. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const stamp = STAMP.exec(line);
  const rest = stamp ? line.slice(0, stamp.index) + line.slice(stamp.index + stamp[0].length) : line;
  const printed = printedDay(rest);
  const published = printed?.day ?? stamp?.[0].slice(0, 10);
  if (published === undefined) return null;
  const modified = stamp?.[0] ?? null;
  const cells = line.split("|").map((cell) => cell.trim());
  if (/^by\b/i.test(line) && cells.length >= 3) {
    const dated = cells.findIndex((cell) => STAMP.test(cell) || printedDay(cell) !== null);
    return { published, modified, categories: dated < 0 ? [] : categoriesIn(cells.slice(dated + 1)) };
  }
  const bare = printed ? `${rest.slice(0, printed.start)}\u0000${rest.slice(printed.end)}` : rest;
  const around = bare.replace(TIME, " ").replace(WEEKDAY, " ").trim();
  if (!isBylineAround(around)) return null;
  const filed = filedUnder(around.slice(around.indexOf("\u0000") + 1));
  return { published, modified, categories: filed ? categoriesIn([filed]) : [] };
}

/** What stands behind "in" or "under" and the like, to the end of the line. */
function filedUnder(text: string): string | null {
  for (const { index, 0: words } of text.matchAll(FILED_UNDER)) {
    const filed = text.slice(index + words.length);
    if (filed.length <= LONGEST_FILED && !filed.includes("\n")) return filed;
  }
  return null;
}

/** `around` is the line with its day replaced by a NUL. */
function isBylineAround(around: string): boolean {
  const [before = "", after = ""] = around.split("\u0000");
  const tail = after.trim();
  const head = before.trim();
  if (head !== "" && !(OPENING.test(head) && head.length <= 80) && !/^[^.!?]{1,60}[|•·–—]$/.test(head)) return false;
  if (tail === "") return true;
  if (tail.length > 80 || /[!?]$|[a-z]{3}\.$|^[a-z]/.test(tail))
    return /^(?:by|in|under) /.test(tail) && tail.length <= 80;
  return /^(?:[|•·–—-]|at\b|by\b|in\b|\()/i.test(tail) && tail.split(/\s+/).length <= 9;
}

function categoriesIn(cells: readonly string[]): string[] {
  return cells
    .flatMap((cell) => cell.split(/,\s+/))
    .map((category) => category.trim())
    .filter((category) => category !== "" && !COMMENTS.test(category));
}
