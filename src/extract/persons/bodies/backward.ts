import { Shape, type Token } from "../../../model/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { BODY_HEADS, STATUS_WORDS } from "../words.js";
import type { Body } from "./body.js";
import { ARTICLES, isBarrier, isRaised, LINKING, LONGEST_BODY, longestOrganization } from "./parts.js";

/** With a capital they open a sentence, and no body's name. */
const IN = new Set(["at", "in", "on", "from", "with", "by", "under", "before", "after", "when", "as"]);

/** The body that ends before token `end`, not before `floor`: "USCM", "U.S. Conference of Mayors (USCM)", "Latino Alliance". */
export function readBodyBackward(field: PersonField, end: number, floor = 0): Body | null {
  const { tokens } = field;
  let stop = end;
  if (foldAt(tokens, stop - 1) === "'s") stop--;
  // "(USCM)" between the body and the title repeats it.
  if (foldAt(tokens, stop - 1) === ")" && foldAt(tokens, stop - 3) === "(") {
    const known = longestOrganization(field, stop - 3, "end");
    if (known) return { ...known, end: stop };
    stop -= 3;
  }
  const known = longestOrganization(field, stop, "end");
  if (known && !isTail(field, known, floor)) return known;
  if (!isRaised(tokens[stop - 1])) return null;
  if (!BODY_HEADS.at(tokens, stop - 1))
    return (
      committeeFor(field, stop, floor) ??
      readHeadedBackward(field, stop, floor) ??
      readSubjectBackward(field, stop, floor)
    );
  let start = stop - 1;
  while (start > floor && stop - start < LONGEST_BODY) {
    const token = tokens[start - 1] as Token;
    if ((tokens[start] as Token).shape & Shape.Line) break;
    const joins = LINKING.has(token) || token.fold === ",";
    if (isRaised(token) && !isBarrier(token)) start--;
    else if (
      joins &&
      start - 2 >= floor &&
      isRaised(tokens[start - 2]) &&
      !isBarrier(tokens[start - 2] as Token) &&
      token.fold !== "the"
    )
      start -= 2;
    else break;
  }
  while (start < stop - 1 && (LINKING.at(tokens, start) || ARTICLES.at(tokens, start) || IN.has(foldAt(tokens, start))))
    start++;
  return stop - start < 2 ? null : { start, end: stop, text: textOf(field, start, stop), row: null };
}

/** "Higher | Education Task Force" where a table has the last words of a longer name. */
function isTail(field: PersonField, { start, row }: Body, floor: number): boolean {
  if (row === null || field.reading.gazetteer.row("organizations", row).type !== "uscm-body") return false;
  const before = field.tokens[start - 1];
  if (start - 1 < floor || !before || !isRaised(before) || (field.tokens[start]?.shape ?? 0) & Shape.Line) return false;
  if (isBarrier(before) || LINKING.has(before) || field.endingAt("places", start).length > 0) return false;
  return field.endingAt("organizations", start).length === 0 && field.endingAt("roles", start).length === 0;
}

/** "Task Force on Guns and Crime | Co-Chair": the head stands in front, with its subject behind. */
function readSubjectBackward(field: PersonField, stop: number, floor: number): Body | null {
  const { tokens } = field;
  let on = stop - 1;
  while (on > Math.max(floor, stop - LONGEST_HEADED) && !ABOUT.has(foldAt(tokens, on))) {
    if ((!isRaised(tokens[on]) && !LINKING.at(tokens, on)) || (tokens[on] as Token).shape & Shape.Line) return null;
    on--;
  }
  if (!ABOUT.has(foldAt(tokens, on)) || !BODY_HEADS.at(tokens, on - 1)) return null;
  if (!isRaised(tokens[on - 1]) || on === stop - 1) return null;
  const head = readBodyBackward(field, on, floor);
  const start = head?.start ?? (foldAt(tokens, on - 1) === "force" ? on - 2 : on - 1);
  return { start, end: stop, text: textOf(field, start, stop), row: null };
}

const ABOUT = new Set(["on", "for"]);

/** "Metro Economies Chair": a known committee by its subject alone. */
function committeeFor(field: PersonField, stop: number, floor: number): Body | null {
  const { tokens, reading } = field;
  const folds: string[] = ["committee"];
  for (let start = stop - 1; start >= Math.max(floor, stop - LONGEST_SUBJECT); start--) {
    folds.unshift(foldAt(tokens, start));
    const row = isRaised(tokens[start]) ? reading.gazetteer.lookup("organizations", folds)[0] : undefined;
    if (row !== undefined) return { start, end: stop, text: textOf(field, start, stop), row };
    if (!isRaised(tokens[start]) && !LINKING.at(tokens, start) && foldAt(tokens, start) !== ",") return null;
  }
  return null;
}
const LONGEST_SUBJECT = 8;

/** "Tulsa Department of Public Health": the head stands in front, with what it is for behind it. */
function readHeadedBackward(field: PersonField, stop: number, floor: number): Body | null {
  const { tokens } = field;
  if (STATUS_WORDS.has(foldAt(tokens, stop - 1))) return null;
  let head = stop - 1;
  while (head > floor && stop - head < LONGEST_HEADED) {
    if ((tokens[head] as Token).shape & Shape.Line) return null;
    const of = foldAt(tokens, head + 1) === "of" || foldAt(tokens, head + 1) === "for";
    if (of && DEPARTMENTS.has(foldAt(tokens, head)) && isRaised(tokens[head])) break;
    if (!isRaised(tokens[head]) && !LINKING.at(tokens, head)) return null;
    head--;
  }
  if (!DEPARTMENTS.has(foldAt(tokens, head)) || stop - head >= LONGEST_HEADED) return null;
  let start = head;
  while (start > floor && head - start < 4 && isRaised(tokens[start - 1]) && !isBarrier(tokens[start - 1] as Token)) {
    if ((tokens[start] as Token).shape & Shape.Line) break;
    start--;
  }
  return { start, end: stop, text: textOf(field, start, stop), row: null };
}
const LONGEST_HEADED = 9;
const DEPARTMENTS = new Set(["department", "office", "bureau", "division", "board"]);
