import { Shape, type Token } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { BODY_HEADS, STATUS_WORDS } from "../words.js";

/** The body that a title belongs to: a committee, an association, a council. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Row of the table `organizations`, where the dictionary knows it. */
  readonly row: number | null;
  /** The known body that it is a part of: the FBI of "the FBI's Miami Field Office". */
  readonly parent?: number | null;
}

const SEATED = /\b(?:committee|subcommittee|council|board|task ?force|commission|caucus|panel)\b/i;

/** Whether one can have a seat on a body: a board, a committee. */
export const isSeated = ({ text }: Body): boolean => SEATED.test(text);

/** A body's name is no longer than this. */
const LONGEST_BODY = 16;
const LINKING = /* @__PURE__ */ wordClass(["of", "for", "on", "and", "&", "the", "to", "in", "a"]);
/** With a capital they open a sentence, and no body's name. */
const IN = new Set(["at", "in", "on", "from", "with", "by", "under", "before", "after", "when", "as"]);
const ARTICLES = /* @__PURE__ */ wordClass(["the", "its", "a", "an", "our", "their", "his", "her"]);

const OWNERS = new Set(["group", "organization", "organisation", "association", "conference", "league", "nation"]);

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

/** The body that begins at token `start`, a leading article skipped. */
export function readBodyForward(field: PersonField, start: number): Body | null {
  const { tokens } = field;
  let from = start;
  while (ARTICLES.at(tokens, from) || (foldAt(tokens, from) === "new" && !isRaised(tokens[from]))) from++;
  // "the group's Energy Committee": whose it is says no name.
  if (foldAt(tokens, from + 1) === "'s" && OWNERS.has(foldAt(tokens, from)) && !isRaised(tokens[from])) from += 2;
  if (from >= tokens.length || from - start > 4) return null;
  // "the League Night Life Task Force" is the task force; "the League Steering Board" the board.
  const known = longestOrganization(field, from, "start");
  let end = from;
  let head = 0;
  let last = 0;
  const stop = Math.min(tokens.length, from + LONGEST_BODY);
  for (; end < stop; end++) {
    const token = tokens[end] as Token;
    if (end > from && token.shape & Shape.Line) break;
    if (isRaised(token)) {
      // "Anaheim Mayor Tom Tait, Immigration Task Force": somebody else's city.
      if (head === 0 && token.fold === "mayor" && isRaised(tokens[end + 1])) break;
      // "the Mayors Metro Council"
      const opens = end === from && PEOPLE.has(token.fold) && isRaised(tokens[end + 1]);
      if (BODY_HEADS.has(token) && !opens) {
        head = end + 1;
        if (token.fold === "task" || token.fold === "force") continue;
      } else if (head > 0 && last < head && !LINKING.at(tokens, end - 1)) break;
      else if (head > 0 && last >= head && !LINKING.at(tokens, end - 1) && token.fold === "mayor") break;
      last = end + 1;
      continue;
    }
    if (token.fold === "'s" || token.fold === "'") continue;
    // "Task Force on State-Local Road Repair"
    if (token.fold === "-" && !(token.shape & Shape.Spaced) && joinsWords(tokens[end + 1])) continue;
    if (token.fold === "," && isRaised(tokens[end + 1]) && commaInside(tokens, end)) continue;
    if (LINKING.has(token) && continues(tokens, end)) continue;
    // "Council on Year 1900 Records"
    if (head > 0 && token.shape & Shape.Number && isRaised(tokens[end + 1]) && end > head) continue;
    break;
  }
  // "its task force on hunger"
  const own =
    foldAt(tokens, from - 1) === "its" && !known && !isRaised(tokens[from]) ? plainBody(field, from, null) : null;
  if (own && own.end - own.start > 2) return own;
  const plain =
    known && (head <= known.end || PEOPLE.has(foldAt(tokens, head - 1))) ? ownCommittee(field, known) : null;
  if (plain) return plain;
  // "Task Force on Homelessness and Housing," where a table has the first half.
  const more =
    known && foldAt(tokens, known.end) === "and" && head < known.end && last > known.end ? tokens[last] : null;
  if (known && more && more.shape & Shape.Mark && /\b(?:on|for) /.test(known.text))
    return { start: known.start, end: last, text: textOf(field, known.start, last), row: null, parent: known.row };
  if (known && (known.end >= head || head === 0)) return withRegion(field, known);
  if (head === 0) return null;
  const parent = known?.row ?? null;
  // "the League's Alliance of …": the owner is no part of the name.
  if (known && foldAt(tokens, known.end) === "'s") from = known.end + 1;
  const until = foldAt(tokens, head) !== "" && LINKING.at(tokens, head) && last > head ? last : head;
  return { start: from, end: until, text: textOf(field, from, until), row: null, parent };
}

const PEOPLE = new Set(["mayors", "cities", "governors", "chiefs", "counties", "police"]);

/** "the Conference's energy committee": a body in small letters that a known one owns. */
function ownCommittee(field: PersonField, known: Body): Body | null {
  const { tokens } = field;
  const owns = foldAt(tokens, known.end) === "'s" || foldAt(tokens, known.end) === "'";
  // "a USCM task force on hunger"
  if (!owns && foldAt(tokens, known.end) !== "task" && foldAt(tokens, known.end) !== "working") return null;
  const start = owns ? known.end + 1 : known.end;
  return plainBody(field, start, known.row);
}

/** "task force on hunger", in small letters. */
function plainBody(field: PersonField, start: number, parent: number | null): Body | null {
  const { tokens } = field;
  for (let i = start; i < start + LONGEST_PLAIN; i++) {
    const token = tokens[i];
    if (!token || token.shape & Shape.Line || !(token.shape & Shape.Word)) return null;
    if (token.shape & Shape.Cap && (BODY_HEADS.has(token) ? !PEOPLE.has(token.fold) : isBarrier(token))) return null;
    const before = foldAt(tokens, i - 1);
    const whole =
      (token.fold === "force" && before === "task") ||
      (token.fold === "group" && before === "working") ||
      PLAIN_HEADS.has(token.fold);
    if (!whole || i === start) continue;
    const end = endOfSubject(tokens, i + 1);
    return { start, end, text: textOf(field, start, end), row: null, parent };
  }
  return null;
}

/** Behind "on gun violence" where that ends its phrase; else `from`. */
function endOfSubject(tokens: readonly Token[], from: number): number {
  if (foldAt(tokens, from) !== "on" && foldAt(tokens, from) !== "for") return from;
  for (let i = from + 1; i <= from + LONGEST_PLAIN; i++) {
    const token = tokens[i];
    if (!token || token.shape & (Shape.Line | Shape.Mark)) return i > from + 1 ? i : from;
    if (token.shape & Shape.Cap || token.fold === "the") return from;
  }
  return from;
}
const LONGEST_PLAIN = 5;
const PLAIN_HEADS = new Set(["committee", "council", "board", "caucus", "panel", "commission"]);

/** "FEMA Region 4": the part of an agency is no more than its number. */
function withRegion(field: PersonField, known: Body): Body {
  const { tokens } = field;
  if (foldAt(tokens, known.end) !== "region" || !REGION_NUMBER.test(foldAt(tokens, known.end + 1))) return known;
  const end = known.end + 2;
  return { start: known.start, end, text: textOf(field, known.start, end), row: null, parent: known.row };
}
const REGION_NUMBER = /^(?:\d+|[ivx]+)$/;

/** "Parks, Water, and Rural Roads Committee": a list of subjects before the head. */
function commaInside(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 14); i++) {
    const token = tokens[i] as Token;
    if (token.shape & Shape.Line) return false;
    const ends = ((tokens[i + 1]?.shape ?? 0) & Shape.Line) !== 0;
    if (BODY_HEADS.has(token) && isRaised(token)) return ends || foldAt(tokens, i + 1) !== "mayor";
    if (!isRaised(token) && !JOINS_SUBJECTS.has(token.fold)) return false;
    if (token.fold === "mayor") return false;
  }
  return false;
}

const JOINS_SUBJECTS = new Set(["and", "&", ",", "the"]);

/** A linking word goes on with the body where a capitalised word follows soon. */
function continues(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.fold === "and" && isMayorsCity(tokens, at + 1)) return false;
  for (let i = at + 1; i <= at + 2; i++) {
    const token = tokens[i];
    if (isRaised(token)) return !isBarrier(token as Token);
    if (!token || !LINKING.has(token)) return false;
  }
  return false;
}

/** "Task Force on Guns and | Los Angeles Mayor <name>": the city of the next one is none of the body's. */
function isMayorsCity(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + LONGEST_CITY && isRaised(tokens[i]); i++) {
    const token = tokens[i] as Token;
    if (BODY_HEADS.has(token) || token.shape & Shape.Line) return false;
    if (i > at && token.fold === "mayor") return true;
  }
  return false;
}
const LONGEST_CITY = 5;

function longestOrganization(field: PersonField, at: number, side: "start" | "end"): Body | null {
  const hits = side === "start" ? field.startingAt("organizations", at) : field.endingAt("organizations", at);
  for (const hit of hits) {
    const kindOf = (r: number) => field.reading.gazetteer.row("organizations", r).type;
    const real = hit.rows.filter((r) => kindOf(r) !== "reject");
    // An acronym of two bodies ("NEA"): agencies have directors and chairs, associations have presidents.
    const presided = foldAt(field.tokens, hit.end) === "president";
    const row = (presided ? real.find((r) => kindOf(r) !== "federal-agency") : undefined) ?? real[0];
    if (row !== undefined) return { start: hit.start, end: hit.end, text: textOf(field, hit.start, hit.end), row };
  }
  return null;
}

const joinsWords = (next: Token | undefined): boolean => isRaised(next) && !((next?.shape ?? 0) & Shape.Spaced);

const isRaised = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape & Shape.Cap) !== 0 && (token.shape & Shape.Word) !== 0;

/** Words that belong to the title beside the body, never to the body's name. */
const BARRIERS = /* @__PURE__ */ wordClass([
  "mayor",
  "president",
  "chair",
  "chairman",
  "co",
  "vice",
  "trustee",
  "member",
  "director",
  "secretary",
  "ceo",
  "conference",
]);
const isBarrier = (token: Token): boolean => BARRIERS.has(token);
