import type { Gazetteer } from "../../gazetteer/index.js";
import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt, wordClass } from "../../text/index.js";
import { hitsAt, hitsUpTo } from "../places/hits.js";
import type { ReadField, Reading } from "../reading.js";
import { isNameWord } from "./name-word.js";
import type { OrganizationSpan } from "./span.js";

/** The dictionary's bodies of a field, those that have a name of their own beyond the row's told apart. */
export function dictionarySpans(reading: Reading, read: ReadField): OrganizationSpan[] {
  const spans: OrganizationSpan[] = [];
  for (const hit of read.hits) {
    if (hit.table !== "organizations" || isOtherChambers(reading, read, hit)) continue;
    const span = fromDictionary(reading, hit);
    spans.push(chapterOf(reading, read, span) ?? longerDepartment(read, span) ?? span);
  }
  return spans;
}

function fromDictionary(reading: Reading, hit: Hit): OrganizationSpan {
  const types = hit.rows.map((row) => reading.gazetteer.row("organizations", row).type);
  const reject = types.every((type) => type === "reject" || type === "program");
  return {
    start: hit.start,
    end: hit.end,
    rows: reject ? [] : hit.rows,
    type: reject ? "reject" : (types[0] ?? ""),
    rule: "organization/dictionary",
  };
}

/** Between a chamber's word and its subcommittee's stand so many words of the committee at most. */
const CHAMBER_REACH = 6;

const CHAMBERS = /* @__PURE__ */ wordClass(["house", "senate"]);

/** "Senate Appropriations | Subcommittee on Defense" is none of the House's, whose row alone is written so. */
function isOtherChambers({ gazetteer }: Reading, { field: { tokens } }: ReadField, hit: Hit): boolean {
  let at = hit.start - 1;
  while (at > hit.start - CHAMBER_REACH && isNameWord(tokens, at) && !CHAMBERS.has(tokens[at] as Token)) at--;
  const before = tokens[at];
  if (!before || !CHAMBERS.has(before)) return false;
  const owner = gazetteer
    .row("organizations", hit.rows[0] as number)
    .name.split(" ", 1)[0]
    ?.toLowerCase();
  return (owner === "house" || owner === "senate") && owner !== before.fold;
}
/** Bodies that have chapters. */
const WITH_CHAPTERS = new Set(["nonprofit", "religious", "union", "coalition", "association", "police-association"]);
/** What numbers a chapter: "Lodge 5". */
const NUMBERED = new Set(["local", "lodge", "post", "chapter", "branch"]);

/** "United Way | of King County", "AFSCME | Local 33", "AARP | Georgia", "Maui | United Way": a chapter has a name of its own, which no row knows. */
function chapterOf(
  { gazetteer }: Reading,
  { field: { tokens }, hits }: ReadField,
  span: OrganizationSpan,
): OrganizationSpan | null {
  if (!WITH_CHAPTERS.has(span.type)) return null;
  const end = chapterEnd(gazetteer, tokens, hits, span);
  const home = span.type === "nonprofit" ? hitsUpTo(hits, "places", span.start)[0] : undefined;
  const start = home && !(shapeAt(tokens, span.start) & Shape.Line) ? home.start : span.start;
  return end > span.end || start < span.start ? { ...span, start, end, rows: [], rule: "organization/chapter" } : null;
}

function chapterEnd(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  hits: readonly Hit[],
  { end, type }: OrganizationSpan,
): number {
  if (NUMBERED.has(foldAt(tokens, end)) && shapeAt(tokens, end + 1) & Shape.Number) return end + 2;
  if (foldAt(tokens, end) === "of" && !type.endsWith("association")) {
    const from = foldAt(tokens, end + 1) === "the" ? end + 2 : end + 1;
    let to = from;
    while (isNameWord(tokens, to) && !(shapeAt(tokens, to) & Shape.Line)) to++;
    return to > from ? to : end;
  }
  if (shapeAt(tokens, end) & Shape.Line) return end;
  // Bare "Washington" behind a body is where its office is.
  const state = hitsAt(hits, "places", end).find(({ rows }) =>
    rows.some((r) => gazetteer.row("places", r).kind === "state" && gazetteer.row("places", r).state !== "WA"),
  );
  return state?.end ?? end;
}

/** "Department of State | Health Services": a state's, whose name goes on. */
function longerDepartment({ field: { tokens } }: ReadField, span: OrganizationSpan): OrganizationSpan | null {
  if (span.type !== "federal-agency" || foldAt(tokens, span.start) !== "department") return null;
  let { end } = span;
  while (isNameWord(tokens, end) && !(shapeAt(tokens, end) & (Shape.Line | Shape.Upper))) end++;
  if (end === span.end || !/s$/.test(foldAt(tokens, end - 1))) return null;
  return { ...span, end, rows: [], type: "state-agency", rule: "organization/head" };
}
