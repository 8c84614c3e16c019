import { type Candidate, Shape, type Token } from "../model/index.js";
import { cueOf, foldAt, placesOf, shapeAt, wordClass } from "../text/index.js";
import { isMeant } from "./organizations/context.js";
import { isNameWord } from "./organizations/name-word.js";
import type { OrganizationSpan } from "./organizations/span.js";
import { readBodies } from "./organizations/spans.js";
import type { ReadField, Reading } from "./reading.js";

/** A body named once. */
export interface OrganizationValue {
  /** As printed, without a leading article. */
  readonly name: string;
  /** Rows of the table `organizations` that are written so; [] where the grammar alone reads it. */
  readonly rows: readonly number[];
  readonly type: string;
  /** Folded words that tell it from others, articles and joining words left out. */
  readonly words: readonly string[];
  /** What stands in brackets behind the name: its acronym in this release. */
  readonly acronym: string | null;
}

const SMALL_WORDS = /* @__PURE__ */ wordClass([
  "the",
  "of",
  "and",
  "&",
  "for",
  "on",
  "a",
  ",",
  "-",
  "'",
  "'s",
  "in",
  "to",
]);
/** Bodies whose short names count only beside their full one. */
const CONFERENCE_ID = "uscm";

/**
 * Proposes the named bodies of a document: dictionary rows, titles with a head word, and acronyms given in brackets.
 *
 * @param bodies what `readBodies` read, where the caller has it already
 */
export function proposeOrganizations(
  reading: Reading,
  bodies: readonly (readonly OrganizationSpan[])[] = readBodies(reading),
): Candidate<OrganizationValue>[] {
  const conference = namesConference(reading);
  const candidates: Candidate<OrganizationValue>[] = [];
  const acronyms = new Set<string>();
  const taken: OrganizationSpan[][] = [];
  for (const [i, read] of reading.fields.entries()) {
    const spans = (bodies[i] ?? []).filter(
      (span) => span.type === "reject" || isMeant(reading, read, span, conference),
    );
    taken.push(spans);
    for (const span of spans) {
      if (span.type === "reject") continue;
      const acronym = acronymBehind(read, span.end);
      if (acronym && span.rows.length === 0) acronyms.add(acronym);
      candidates.push(candidateOf(read, span, acronym));
    }
  }
  reading.fields.forEach((read, i) => {
    if (acronyms.size) proposeAcronyms(read, acronyms, taken[i] as OrganizationSpan[], candidates);
  });
  return candidates;
}

function candidateOf(
  { field }: ReadField,
  span: OrganizationSpan,
  acronym: string | null,
): Candidate<OrganizationValue> {
  const { start } = field.tokens[span.start] as Token;
  const { end } = field.tokens[span.end - 1] as Token;
  const words: string[] = [];
  for (let i = span.start; i < span.end; i++) if (!SMALL_WORDS.at(field.tokens, i)) words.push(foldAt(field.tokens, i));
  return {
    field: field.name,
    start,
    end,
    rule: span.rule,
    tier: span.rows.length ? "curated" : "grammar",
    value: { name: field.text.slice(start, end), rows: span.rows, type: span.type, words, acronym },
  };
}

/** "(PERF)" behind a name: the folded acronym, or null. */
function acronymBehind({ field }: ReadField, end: number): string | null {
  const token = field.tokens[end + 1];
  if (foldAt(field.tokens, end) !== "(" || foldAt(field.tokens, end + 2) !== ")" || !token) return null;
  const length = token.fold.length;
  return token.shape & (Shape.Upper | Shape.Camel) && length > 1 && length < 9 ? token.fold : null;
}

/** Later mentions of acronyms that the release itself explains. */
function proposeAcronyms(
  read: ReadField,
  acronyms: ReadonlySet<string>,
  taken: readonly OrganizationSpan[],
  candidates: Candidate<OrganizationValue>[],
): void {
  const { tokens } = read.field;
  let next = 0;
  for (let i = 0; acronyms.size > 0 && i < tokens.length; i++) {
    if (!acronyms.has(foldAt(tokens, i)) || !(shapeAt(tokens, i) & (Shape.Upper | Shape.Camel))) continue;
    while (next < taken.length && (taken[next] as OrganizationSpan).end <= i) next++;
    if ((taken[next]?.start ?? tokens.length) <= i) continue;
    const span = { start: i, end: i + 1, rows: [], type: "", rule: "organization/acronym" };
    candidates.push(candidateOf(read, span, foldAt(tokens, i)));
  }
}

/** Offices by which the Conference of Mayors alone speaks of itself: "Conference President Trenton Mayor …". */
const CONFERENCE_OFFICES = new Set(["president", "vice", "executive"]);

/** What a body does, and a meeting does not: "The Conference thanks …". */
const CONFERENCE_ACTS = new Set(
  "'s thanks asks calls urges supports opposes believes joins adopted welcomes applauds commends opposed supported asked urged called praised thanked stands".split(
    " ",
  ),
);
const MAYORS = /* @__PURE__ */ cueOf(["mayor", "mayors"]);

const speaksOfMayors = ({ fields }: Reading): boolean =>
  fields.reduce((count, { field }) => count + placesOf(field, MAYORS).length, 0) > 1;

/** Whether the release names the Conference of Mayors in full, by its acronym, or by an office of it. */
function namesConference(reading: Reading): boolean {
  for (const { field, hits } of reading.fields) {
    for (const hit of hits) {
      if (
        hit.table !== "organizations" ||
        !hit.rows.some((r) => reading.gazetteer.row("organizations", r).id === CONFERENCE_ID)
      )
        continue;
      if (hit.end - hit.start > 1 || foldAt(field.tokens, hit.start) !== "conference") return true;
      const isOffice =
        shapeAt(field.tokens, hit.end) & Shape.Cap && CONFERENCE_OFFICES.has(foldAt(field.tokens, hit.end));
      if (isOffice && !isNameWord(field.tokens, hit.start - 1)) return true;
      const acts = foldAt(field.tokens, hit.start - 1) === "the" && CONFERENCE_ACTS.has(foldAt(field.tokens, hit.end));
      if (acts && speaksOfMayors(reading)) return true;
    }
  }
  return false;
}
