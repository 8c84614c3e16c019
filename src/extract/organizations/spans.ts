import type { Hit, Token } from "../../model/index.js";
import { Shape } from "../../model/index.js";
import { cueOf, placesOf, type WordTable, wordClass, wordTable } from "../../text/index.js";
import { foldAt, shapeAt } from "../places/hits.js";
import type { ReadField, Reading } from "../reading.js";
import { isNameWord, readBody } from "./body.js";
import { CAUSE_GROUPS, HEADS, NEWSPAPERS } from "./words.js";

/** A body in the text, or (`type` "reject") what only looks like one; token indices, `end` exclusive. */
export interface OrganizationSpan {
  readonly start: number;
  readonly end: number;
  /** Rows of the table `organizations`; [] where the grammar alone reads it. */
  readonly rows: readonly number[];
  readonly type: string;
  readonly rule: string;
}

/** Words at which the grammar begins to read; one look-up a token. */
const TRIGGERS: WordTable<"head" | "cause"> = /* @__PURE__ */ wordTable([
  ...[...CAUSE_GROUPS].map((word) => [word, "cause"] as const),
  ...[...HEADS].map((word) => [word, "head"] as const),
]);

const NAMING = /* @__PURE__ */ cueOf(TRIGGERS.words);

/** Share of capitalised words from which a title says nothing by its capitals. */
const TITLE_CASE = 0.6;
/** A text of so few tokens without a full stop may be a headline that came without a body. */
const HEADLINE = 40;
const HEADLINE_CASE = 0.8;

/** Whether nearly every word of a field has a capital, so that runs of capitals are no names. */
export function isTitleCase({ field }: ReadField): boolean {
  if (field.shouting) return true;
  const { tokens } = field;
  if (field.name !== "title" && (tokens.length > HEADLINE || tokens.some(({ fold }) => fold === "."))) return false;
  let words = 0;
  let raised = 0;
  for (const token of tokens) {
    if (!(token.shape & Shape.Word) || token.end - token.start < 4) continue;
    words++;
    if (token.shape & Shape.Cap) raised++;
  }
  return raised > words * (field.name === "title" ? TITLE_CASE : HEADLINE_CASE);
}

/** The bodies of all fields, in the document's order: both extractors need them, so that a tagger may read them once. */
export const readBodies = (reading: Reading): readonly (readonly OrganizationSpan[])[] =>
  reading.fields.map((read) => organizationSpans(reading, read));

/**
 * All bodies of a field, by start, none inside another: the dictionary's and the grammar's, the longer one wins;
 * an institute at a university is one body with it.
 */
export function organizationSpans(reading: Reading, read: ReadField): OrganizationSpan[] {
  const spans: OrganizationSpan[] = [];
  for (const hit of read.hits) {
    if (hit.table !== "organizations" || isOtherChambers(reading, read, hit)) continue;
    const span = fromDictionary(reading, hit);
    spans.push(chapterOf(read, span) ?? longerDepartment(read, span) ?? span);
  }
  if (!isTitleCase(read)) readGrammar(read, spans);
  spans.sort((a, b) => a.start - b.start || b.end - a.end || b.rows.length - a.rows.length);
  const kept: OrganizationSpan[] = [];
  for (const span of spans) {
    const last = kept[kept.length - 1];
    if (last && span.start < last.end) {
      if (!prefers(span, last) || isLocal(read, last.start, span.start)) continue;
      kept.pop();
      if ((kept[kept.length - 1]?.end ?? 0) > span.start) continue;
    }
    const whole =
      last && span.type === "university" && foldAt(read.field.tokens, last.end) === "at" && last.end + 1 === span.start;
    if (whole && last.type !== "reject") kept[kept.length - 1] = { ...last, end: span.end };
    else kept.push(span);
  }
  return kept;
}

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
const WITH_CHAPTERS = new Set(["nonprofit", "religious", "union", "coalition"]);

/** "United Way | of King County", "AFSCME | Local 33": a chapter has a name of its own, which no row knows. */
function chapterOf({ field: { tokens } }: ReadField, span: OrganizationSpan): OrganizationSpan | null {
  if (!WITH_CHAPTERS.has(span.type)) return null;
  let { end } = span;
  if (span.type === "union" && foldAt(tokens, end) === "local" && shapeAt(tokens, end + 1) & Shape.Number) end += 2;
  else if (foldAt(tokens, end) === "of") {
    let to = end + 1;
    while (isNameWord(tokens, to) && !(shapeAt(tokens, to) & Shape.Line)) to++;
    if (to > end + 1) end = to;
  }
  return end > span.end ? { ...span, end, rows: [], rule: "organization/chapter" } : null;
}

/** "Department of State | Health Services": a state's, whose name goes on. */
function longerDepartment({ field: { tokens } }: ReadField, span: OrganizationSpan): OrganizationSpan | null {
  if (span.type !== "federal-agency" || foldAt(tokens, span.start) !== "department") return null;
  let { end } = span;
  while (isNameWord(tokens, end) && !(shapeAt(tokens, end) & (Shape.Line | Shape.Upper))) end++;
  if (end === span.end || !/s$/.test(foldAt(tokens, end - 1))) return null;
  return { ...span, end, rows: [], type: "state-agency", rule: "organization/head" };
}

/** Between a chamber's word and its subcommittee's stand so many words of the committee at most. */
const CHAMBER_REACH = 6;

const LOCAL = /* @__PURE__ */ wordClass(["state", "city", "county"]);

/** "New York State | Department of Transportation", "Ohio | Department of Health": a state's or city's own, not the nation's. */
function isLocal({ field: { tokens }, hits }: ReadField, from: number, to: number): boolean {
  const before = tokens[to - 1];
  if (before && LOCAL.has(before)) return true;
  return hits.some(
    (hit) => hit.table === "places" && hit.start >= from && hit.end === to && tokens[hit.start]?.fold !== "us",
  );
}

/** A dictionary's body that begins later but reaches as far beats a run of capitals that merely precedes it. */
const prefers = (span: OrganizationSpan, last: OrganizationSpan): boolean =>
  span.rows.length > 0 && last.rows.length === 0 && span.end >= last.end && span.end - span.start > 2;

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

function readGrammar({ field, hits }: ReadField, spans: OrganizationSpan[]): void {
  const { tokens } = field;
  for (const i of placesOf(field, NAMING)) {
    const token = tokens[i] as Token;
    if ((token.shape & (Shape.Word | Shape.Cap)) !== (Shape.Word | Shape.Cap)) continue;
    const trigger = TRIGGERS.get(token);
    if (trigger === undefined) continue;
    if (trigger === "head") {
      const body = readBody(field, hits, i);
      if (body) spans.push({ start: body.start, end: body.end, rows: [], type: body.type, rule: "organization/head" });
    } else {
      const end = causeEnd(tokens, i);
      if (end > 0) spans.push({ start: i, end, rows: [], type: "coalition", rule: "organization/cause" });
    }
  }
  for (const hit of hits) {
    if (hit.table !== "places" || !isNameWord(tokens, hit.end) || shapeAt(tokens, hit.end) & Shape.Line) continue;
    if (NEWSPAPERS.at(tokens, hit.end) && !isNameWord(tokens, hit.end + 1))
      spans.push({ start: hit.start, end: hit.end + 1, rows: [], type: "newspaper", rule: "organization/newspaper" });
    const local = localBody(tokens, hit.end);
    if (local) spans.push({ start: hit.start, end: local.end, rows: [], type: local.type, rule: "organization/local" });
  }
}

/** Behind a place, the rest of a body's name and its type: "Austin | Water", "Asheville | City Schools". */
const LOCAL_BODIES: readonly (readonly [words: readonly string[], type: string])[] = [
  [["city", "schools"], "city-agency"],
  [["public", "schools"], "city-agency"],
  [["county", "schools"], "city-agency"],
  [["county", "public", "schools"], "city-agency"],
  [["independent", "school", "district"], "city-agency"],
  [["unified", "school", "district"], "city-agency"],
  [["water"], "city-agency"],
  [["transit"], "city-agency"],
  [["public", "health"], "city-agency"],
  [["county", "public", "health"], "city-agency"],
  [["emergency", "management"], "state-agency"],
  [["fire", "rescue"], "city-agency"],
  [["fire", "&", "rescue"], "city-agency"],
  [["fire", "and", "rescue"], "city-agency"],
  [["fire", "-", "rescue"], "city-agency"],
  [["public", "library"], "city-agency"],
  [["state", "police"], "state-agency"],
  [["state", "patrol"], "state-agency"],
  [["highway", "patrol"], "state-agency"],
  [["state", "legislature"], "legislature"],
  [["national", "guard"], "military"],
  [["air", "national", "guard"], "military"],
  [["army", "national", "guard"], "military"],
  [["democratic", "party"], "party"],
  [["republican", "party"], "party"],
];

const JOINING = new Set(["&", "and", "-"]);

function localBody(tokens: readonly Token[], from: number): { readonly end: number; readonly type: string } | null {
  for (const [words, type] of LOCAL_BODIES) {
    const end = from + words.length;
    if (standAt(tokens, from, words) && !isNameWord(tokens, end)) return { end, type };
  }
  return null;
}

function standAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (foldAt(tokens, from + i) !== word || !(isNameWord(tokens, from + i) || JOINING.has(word))) return false;
  }
  return true;
}

/** "Mayors Against Illegal Guns", "Parents for Safe Streets": the end, or 0. */
function causeEnd(tokens: readonly Token[], i: number): number {
  // "Mayors United Against …": the participle is part of the name.
  const at = foldAt(tokens, i + 1) === "united" && shapeAt(tokens, i + 1) & Shape.Cap ? i + 2 : i + 1;
  const link = foldAt(tokens, at);
  if (link !== "against" && link !== "for") return 0;
  // A lower-case "against" is an ordinary sentence.
  if (link === "against" && !(shapeAt(tokens, at) & Shape.Cap)) return 0;
  let end = at + 1;
  while (isNameWord(tokens, end) && !(shapeAt(tokens, end) & Shape.Line)) end++;
  return end - i >= 4 ? end : 0;
}
