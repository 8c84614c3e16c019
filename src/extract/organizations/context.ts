import { Naming } from "../../gazetteer/index.js";
import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, hitsAt, hitsUpTo, shapeAt } from "../places/hits.js";
import type { ReadField, Reading } from "../reading.js";
import { isNameWord } from "./body.js";
import { isTitleCase, type OrganizationSpan } from "./spans.js";
import { VENUES } from "./words.js";

const CHAMBERS = new Set(["house", "senate"]);
const DETERMINERS = new Set(["the", "this", "our", "its"]);
/** Beside a chamber, these say that the federal one is meant. */
const CHAMBER_FOLLOWERS = new Set([
  "and",
  "majority",
  "minority",
  "speaker",
  "republicans",
  "democrats",
  "leaders",
  "leadership",
  "floor",
  "bill",
  "version",
  "vote",
  "passed",
  "voted",
]);
const STATE_WORDS = new Set(["state", "opera", "white", "blair", "court", "open", "full"]);

/** Whether a body of the dictionary that is named by an ordinary word is meant as one where it stands. */
export function isMeant(reading: Reading, read: ReadField, span: OrganizationSpan, conference: boolean): boolean {
  const { tokens } = read.field;
  const first = tokens[span.start] as Token;
  const single = span.end - span.start === 1;
  const row = span.rows[0];
  // "Quill Corp. v. North Dakota" is a case.
  if (/^vs?$/.test(foldAt(tokens, span.end))) return false;
  if (row === undefined) return true;
  const { type, id } = reading.gazetteer.row("organizations", row);
  if (isLabel(tokens, span)) return false;
  // The Speaker of the House is an office.
  if (foldAt(tokens, span.start - 2) === "of" && foldAt(tokens, span.start - 3) === "speaker") return false;
  // "Christ Episcopal Church" is a parish.
  if (type === "religious" && isNameWord(tokens, span.start - 1)) return false;
  if (type === "company" && VENUES.at(tokens, span.end) && isNameWord(tokens, span.end)) return false;
  // "the 2014 Metro Economies Report" is no committee.
  if (type === "uscm-body" && isNameWord(tokens, span.end) && REPORTS.has(foldAt(tokens, span.end))) return false;
  // The Conference's own committees have names that any body's may have.
  if (type === "uscm-body" && !conference && span.rows.length === 1 && !namesConference(tokens, span)) return false;
  if (single && isStateCode(read, span)) return false;
  if (!single || first.shape & (Shape.Upper | Shape.Camel) || WITH_DIGIT.test(first.fold))
    return !(single && first.shape & Shape.Upper && isShoutedWord(reading, read, span));
  if (CHAMBERS.has(first.fold))
    return isChamber(tokens, span) || (isTitleCase(read) && isHeadlineChamber(tokens, span));
  if (first.fold === "conference") return id === "uscm" && conference && isTheConference(read, span);
  if (type === "legislature" || type === "federal-agency")
    return !isNameWord(tokens, span.start - 1) || type === "legislature" || isTitleCase(read);
  return isProperName(reading, read, span, type);
}

const WITH_DIGIT = /[a-z]\d/;
const REPORTS = new Set(["report", "reports", "forum", "summit", "week", "award", "awards"]);
/** Words that head a line or a part of an advisory and are acronyms too: "WHO: Mayor …", "WHO" above a list. */
const LABELS = new Set(["who"]);

function isLabel(tokens: readonly Token[], { start, end }: OrganizationSpan): boolean {
  if (end - start > 1) return false;
  if (foldAt(tokens, end) === ":" && (shapeAt(tokens, start) & Shape.Line || LABELS.has(foldAt(tokens, start))))
    return true;
  return LABELS.has(foldAt(tokens, start)) && (shapeAt(tokens, start) & shapeAt(tokens, end) & Shape.Line) !== 0;
}

/** "Alexandria, VA" is in Virginia, not at Veterans Affairs. */
const isStateCode = ({ field, hits }: ReadField, { start, end }: OrganizationSpan): boolean => {
  const mark = foldAt(field.tokens, start - 1);
  return (
    (mark === "," || mark === "(") &&
    (field.tokens[end - 1] as Token).fold.length === 2 &&
    hitsUpTo(hits, "places", start - 1).length > 0
  );
};

function namesConference(tokens: readonly Token[], span: OrganizationSpan): boolean {
  for (let i = span.start; i < span.end; i++) {
    const fold = foldAt(tokens, i);
    if (fold === "uscm" || fold === "conference" || fold === "mayors") return true;
  }
  return false;
}

/** Where everything is in capitals, an alias that is a word ("TARGET", "HOUSE") proves nothing. */
const isShoutedWord = (reading: Reading, { field }: ReadField, { start }: OrganizationSpan): boolean =>
  field.shouting &&
  (field.tokens[start] as Token).end - (field.tokens[start] as Token).start > 4 &&
  !reading.gazetteer.lookup("organizations", [foldAt(field.tokens, start)]).length;

/** "the House", "House and Senate"; "Texas House" and "State Senate" are others. */
function isChamber(tokens: readonly Token[], { start, end }: OrganizationSpan): boolean {
  const before = foldAt(tokens, start - 1);
  if (STATE_WORDS.has(before)) return false;
  const after = foldAt(tokens, end);
  if (DETERMINERS.has(before) || before === "u.s" || before === "us")
    return !isNameWord(tokens, end) || CHAMBER_FOLLOWERS.has(after);
  if ((before === "and" || before === "or") && CHAMBERS.has(foldAt(tokens, start - 2)))
    return !isNameWord(tokens, start - 3) || foldAt(tokens, start - 3) === "us";
  return !isNameWord(tokens, start - 1) && CHAMBER_FOLLOWERS.has(after);
}

const HEADLINE_BEFORE = new Set(
  "to in by from on asks urges tells thanks calls press presses urge ask tell call".split(" "),
);
const HEADLINE_AFTER = new Set([
  ":",
  ",",
  ";",
  "to",
  "passes",
  "votes",
  "acts",
  "approves",
  "rejects",
  "takes",
  "sends",
]);

/** "Mayors to Senate: …", "House Passes …": where every word has a capital, what stands beside it decides. */
function isHeadlineChamber(tokens: readonly Token[], { start, end }: OrganizationSpan): boolean {
  if (STATE_WORDS.has(foldAt(tokens, start - 1))) return false;
  const closes = end === tokens.length || HEADLINE_AFTER.has(foldAt(tokens, end));
  return closes && (start === 0 || HEADLINE_BEFORE.has(foldAt(tokens, start - 1)));
}

const CONFERENCE_NEIGHBOURS = new Set([
  "of",
  "on",
  "call",
  "center",
  "room",
  "committee",
  "calls",
  "championship",
  "report",
]);
const MEETING_WORDS = new Set([
  "press",
  "news",
  "annual",
  "winter",
  "media",
  "leadership",
  "national",
  "spring",
  "fall",
  "summer",
]);

/** "the Conference", "Conference President", "Conference staff"; not "Press Conference" or "Annual Conference". */
function isTheConference(read: ReadField, { start, end }: OrganizationSpan): boolean {
  const { tokens } = read.field;
  if (CONFERENCE_NEIGHBOURS.has(foldAt(tokens, end)) || MEETING_WORDS.has(foldAt(tokens, start - 1))) return false;
  if (foldAt(tokens, end) === "and" && isNameWord(tokens, end + 1)) return false;
  if (isTitleCase(read)) return false;
  return !isNameWord(tokens, start - 1) || (shapeAt(tokens, start) & Shape.Line) !== 0;
}

/** "General Motors, Ford and Chrysler": beside another body a surname is a company. */
function standsInList(hits: readonly Hit[], tokens: readonly Token[], start: number, end: number): boolean {
  const joins = (i: number) => /^(?:,|and|&)$/.test(foldAt(tokens, i));
  return (
    (joins(start - 1) && hitsUpTo(hits, "organizations", start - 1).length > 0) ||
    (joins(end) && hitsAt(hits, "organizations", end + 1).length > 0)
  );
}

const SURNAMES = Naming.Mayor | Naming.Congress | Naming.Holder | Naming.Person;

/** A single word is a company only if it neither begins a sentence nor is part of a longer name or someone's surname. */
function isProperName(
  reading: Reading,
  { field, hits }: ReadField,
  { start, end }: OrganizationSpan,
  type: string,
): boolean {
  const { tokens } = field;
  const fold = foldAt(tokens, start);
  if (isNameWord(tokens, start - 1) || isNameWord(tokens, end)) return false;
  if (type === "company" && standsInList(hits, tokens, start, end)) return true;
  if (type !== "university" && (reading.gazetteer.naming(fold) & SURNAMES) !== 0) return false;
  const before = foldAt(tokens, start - 1);
  if (type === "company" && DETERMINERS.has(before)) return false;
  const opens =
    start === 0 || (shapeAt(tokens, start) & Shape.Line) !== 0 || before === "." || before === '"' || before === ":";
  return !opens || (reading.gazetteer.naming(fold) & (Naming.Word | Naming.Given)) === 0;
}
