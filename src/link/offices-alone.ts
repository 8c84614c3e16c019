import { BODY_HEADS } from "../extract/persons/words.js";
import type { Reading } from "../extract/reading.js";
import { type HolderRow, holdingOn, type OfficeRow } from "../gazetteer/index.js";
import { type Mention, type Official, Shape, type Token } from "../model/index.js";
import type { LinkContext } from "./context.js";
import { uncapitalised } from "./offices-alone/uncapitalised.js";
import { idsOf, officeOf } from "./officials/office.js";

/** An office printed without a name. */
interface OfficeAlone {
  readonly office: OfficeRow;
  readonly mention: Mention;
  /** Whether it owns what follows: "the President's". */
  readonly owner: boolean;
}

const DETERMINERS = new Set([
  "mr",
  "madam",
  "the",
  "our",
  "and",
  "to",
  "that",
  "by",
  "from",
  "with",
  "if",
  "when",
  "as",
  "urge",
  "urges",
  "urging",
  "ask",
  "asks",
  "thank",
]);
const NOT_BEFORE = new Set([
  "next",
  "new",
  "future",
  "conference",
  "uscm",
  "council",
  "board",
  "company",
  "vice",
  "former",
  "a",
  "any",
  "association",
  "league",
  "university",
  "past",
  "its",
  "their",
  "his",
  "her",
  "s",
  "'s",
]);
const NOT_BEHIND = new Set(["of", "and", "&", "-"]);

/**
 * Offices that stand for their holder on the day ("the President" in March 2017). Without a sure day, or
 * with two holders on it, nobody is named.
 */
export function linkOfficesAlone(
  context: LinkContext,
  reading: Reading,
  named: readonly Official[],
  covered: (m: Mention) => boolean,
): Official[] {
  const { gazetteer, timeline } = context;
  const found = new Map<OfficeRow, Mention[]>();
  for (const { office, mention, owner } of officesAlone(reading)) {
    // "X, the President's border czar": the owner of a title is another than its holder.
    if (!owner && covered(mention)) continue;
    found.set(office, [...(found.get(office) ?? []), mention]);
  }
  const officials: Official[] = [];
  for (const [office, mentions] of found) {
    const [from, to] =
      timeline.day === null ? [timeline.range.start, timeline.range.end] : [timeline.day, timeline.day];
    if (from === null || to === null) continue;
    const holders = gazetteer.lookup("holders#office", [office.id]).map((r) => gazetteer.row("holders", r));
    const [first, holder] = [from, to].map((day) =>
      latest(
        holders.filter((r) => holdingOn(r.terms, day) === "in"),
        day,
      ),
    ) as [HolderRow | null, HolderRow | null];
    if (first !== holder) continue;
    if (!holder || named.some((o) => o.person === holder.person)) continue;
    officials.push({
      id: holder.id,
      person: holder.person,
      name: holder.name,
      printed: mentions[0]?.text ?? office.title,
      named: false,
      office: officeOf(office, holder),
      status: holder.terms.every((t) => t.acting) ? "acting" : "incumbent",
      party: holder.party,
      ids: idsOf(holder),
      link: "linked",
      candidates: [],
      confidence: 0.9,
      mentions,
    });
  }
  return officials;
}

/** On the day of a change both are in office; it belongs to the one who begins. */
function latest(rows: readonly HolderRow[], day: string): HolderRow | null {
  const begun = (row: HolderRow) =>
    row.terms
      .filter((t) => t.start !== null && t.start <= day)
      .map((t) => t.start as string)
      .sort()
      .at(-1) ?? "";
  const sorted = [...rows].sort((a, b) => (begun(a) < begun(b) ? 1 : -1));
  const [first, second] = sorted;
  return first && (!second || begun(first) !== begun(second)) ? first : null;
}

/** Levels whose one holder an office printed alone stands for. */
const LEVELS = new Set(["cabinet", "cabinet-rank", "agency-head", "leadership"]);
/** Below these, offices of one seat whose title no city or state has. */
const ONLY = new Set(["solicitor-general", "surgeon-general"]);
const HIGHEST = new Set(["president", "vice-president"]);

/** Whether a title by itself names one federal office: one seat, and words that no city or state would print. */
function isSpecific(reading: Reading, office: number, words: number): boolean {
  const { id, level, seats } = reading.gazetteer.row("offices", office);
  return HIGHEST.has(id) || ONLY.has(id) || (seats === "1" && LEVELS.has(level) && words > 1);
}

/** Every office that the text prints without a name beside it. */
export function officesAlone(reading: Reading): OfficeAlone[] {
  const alone: OfficeAlone[] = [];
  for (const { field, hits } of reading.fields) {
    for (const hit of hits) {
      if (hit.table !== "offices") continue;
      const row =
        hit.rows.length === 1 || hit.end - hit.start === 1
          ? hit.rows.find((r) => isSpecific(reading, r, hit.end - hit.start))
          : undefined;
      if (row === undefined || !standsAlone(field.tokens, hit.start, hit.end, field.name === "title")) continue;
      const start = (field.tokens[hit.start] as Token).start;
      const end = (field.tokens[hit.end - 1] as Token).end;
      // Of an office and a longer form of it ("the Attorney General of the United States") the longer stands.
      const last = alone.at(-1)?.mention;
      if (last?.field === field.name && start < last.end) {
        if (end <= last.end) continue;
        alone.pop();
      }
      alone.push({
        office: reading.gazetteer.row("offices", row),
        owner: field.tokens[hit.end]?.fold === "'s",
        mention: { field: field.name, start, end, text: field.text.slice(start, end), rule: "official/office-alone" },
      });
    }
    const president = reading.gazetteer.byId("offices", "president");
    if (president) for (const mention of uncapitalised(field)) alone.push({ office: president, owner: false, mention });
  }
  return alone;
}

const BEFORE_OWNER = new Set(["on", "of", "to", "at", "from", "with", "against", "over"]);

function standsAlone(tokens: readonly Token[], start: number, end: number, headline: boolean): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  if (!(tokens[start] as Token).shape || !((tokens[start] as Token).shape & Shape.Cap)) return false;
  if (after && !(after.shape & Shape.Line)) {
    if (after.shape & Shape.Cap && after.shape & Shape.Word) return false;
    if (NOT_BEHIND.has(after.fold) && !(after.fold === "and" && isFollowedByBody(tokens, end + 1))) return false;
  }
  if (!before || NOT_BEFORE.has(before.fold)) return false;
  // "Chief Budget Advisor to the President": part of somebody's title.
  if (before.fold === "the" && tokens[start - 2]?.fold === "to" && AIDES.has(tokens[start - 3]?.fold ?? ""))
    return false;
  if (after?.fold === "'s" && namesBody(tokens, end + 1)) return false;
  // A longer title may be somebody's claim ("named as Transportation Secretary"): only "the" makes it a person.
  // "Statement on Attorney General's Remarks": a headline leaves the article out.
  if (end - start > 1 && headline && after?.fold === "'s" && BEFORE_OWNER.has(before.fold)) return true;
  return end - start > 1 ? before.fold === "the" : DETERMINERS.has(before.fold);
}

/** "the President's Advisory Commission", "Presidents' Day": the office is part of another name. */
function namesBody(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_BODY; i++) {
    const token = tokens[i];
    if (!token || !(token.shape & Shape.Cap)) return i === from && token?.fold === "day";
    if (BODY_HEADS.has(token) || token.fold === "day") return true;
  }
  return false;
}
const LONGEST_BODY = 5;

const AIDES = new Set(["advisor", "adviser", "assistant", "counselor", "counsel", "deputy", "aide", "envoy"]);

/** "the President and Congress", against "the President and CEO". */
const isFollowedByBody = (tokens: readonly Token[], at: number): boolean => !TITLE_WORDS.has(tokens[at]?.fold ?? "");
const TITLE_WORDS = new Set([
  "ceo",
  "chief",
  "executive",
  "director",
  "chair",
  "chairman",
  "general",
  "founder",
  "coo",
]);
