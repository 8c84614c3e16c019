import { type Candidate, type Field, type Hit, type InstrumentType, Shape, type Token } from "../model/index.js";
import { cueOf, placesOf } from "../text/index.js";
import { textOf } from "./events/found.js";
import { coveredBy, foldAt, isCap, isHyphen, type View, viewAt } from "./events/view.js";
import { INSTRUMENT_HEADS } from "./instruments/heads.js";
import type { InstrumentPhrase } from "./instruments/phrase.js";
import { readInstrument } from "./instruments/read.js";
import { BODIES } from "./instruments/words.js";
import { longestOf } from "./longest.js";
import type { ReadField, Reading } from "./reading.js";

/** What a phrase says of a law, bill, order, programme, report or treaty. */
export interface InstrumentValue {
  /** Rows of the instruments table that bear the name. */
  readonly rows: readonly number[];
  /** The name as printed, white space made plain. */
  readonly name: string;
  readonly type: InstrumentType;
  /** "H.R. 1446", "13768", "115-141"; null where none is printed. */
  readonly number: string | null;
  /** True for an order told by its day alone ("the January 25 Executive Order"): it counts only where it links. */
  readonly weak: boolean;
}

/** Proposes instruments: dictionary names, numbers, and names in capitals that end in a word for one. */
export function proposeInstruments(reading: Reading): Candidate<InstrumentValue>[] {
  return reading.fields.flatMap((read) => inField(reading, read));
}

const NAMING = /* @__PURE__ */ cueOf(INSTRUMENT_HEADS.words);

type Draft = InstrumentPhrase & { readonly rows: readonly number[]; readonly rule: string };

function inField({ gazetteer }: Reading, { field, hits }: ReadField): Candidate<InstrumentValue>[] {
  const { tokens } = field;
  const drafts: Draft[] = [];
  let view: View | null = null;
  const at = (i: number): View => {
    if (!view || i >= view.hi || i < view.lo) view = proseView(viewAt(field, hits, i));
    return view;
  };
  let until = 0;
  for (const hit of hits) {
    if (hit.table !== "instruments" || hit.start < until) continue;
    if (isPart(at(hit.start), hit) || (field.shouting && hit.end - hit.start === 1)) continue;
    const row = gazetteer.row("instruments", hit.rows[0] as number);
    // "HOME Act": no programme of the name.
    if (row.type !== "law" && row.type !== "bill" && foldAt(at(hit.start), hit.end) === "act") continue;
    until = hit.end;
    drafts.push({
      start: hit.start,
      end: hit.end,
      type: row.type as InstrumentType,
      number: null,
      weak: false,
      rows: hit.rows,
      rule: "instrument/dictionary",
    });
  }
  const known = drafts.length;
  for (const i of placesOf(field, NAMING)) {
    const token = tokens[i] as Token;
    const head = INSTRUMENT_HEADS.get(token);
    if (!head || !(token.shape & Shape.Word) || !(token.shape & Shape.Cap || token.fold.length > 3)) continue;
    const phrase = readInstrument(at(i), i, head);
    if (!phrase) continue;
    let rows: readonly number[] = [];
    let covered = false;
    for (
      let k = firstEndingBehind(drafts, known, phrase.start);
      k < known && (drafts[k] as Draft).start < phrase.end;
      k++
    ) {
      const other = drafts[k] as Draft;
      if (other.start <= phrase.start && other.end >= phrase.end) covered = true;
      else if (isMoreOf(at(i), other, phrase)) rows = other.rows;
      else if (head.reads === "named" && closesList(at(i), other, phrase)) covered = true;
      else if (other.end - other.start > TELLING && head.reads === "named") covered = true;
    }
    if (covered) continue;
    const { start, end, type, number, weak } = phrase;
    drafts.push({ start, end, type, number, weak, rows, rule: `instrument/${head.reads}` });
  }
  return longestOf(drafts).map((d) => ({
    field: field.name,
    start: (tokens[d.start] as Token).start,
    end: (tokens[d.end - 1] as Token).end,
    rule: d.rule,
    tier: d.rows.length ? "curated" : "grammar",
    value: {
      rows: d.rows,
      name: textOf(field, d.start, endOfName(field, d)).replace(/\s+/g, " "),
      type: d.type,
      number: d.number,
      weak: d.weak,
    },
  }));
}

/** "the Green Roofs program" is named "Green Roofs". */
function endOfName({ tokens }: Field, { start, end, rule, type }: Draft): number {
  const { shape, fold } = tokens[end - 1] as Token;
  const bare = !(shape & Shape.Cap) && /^(?:programs?|programme|initiative)$/.test(fold);
  return bare && rule === "instrument/named" && type === "program" && end > start + 1 ? end - 1 : end;
}

const JOINING = /^(?:the|and|for|of|to|in|on|a|an|with|at|by)$/;

/** A sentence that is mostly one long name is no headline: it has a verb and a full stop. */
function proseView(view: View): View {
  const { tokens, lo, hi, field } = view;
  if (!view.headline || field.shouting || tokens[hi - 1]?.fold !== ".") return view;
  for (let i = lo + 1; i < hi; i++) {
    const { shape, fold } = tokens[i] as Token;
    if ((shape & (Shape.Word | Shape.Cap)) === Shape.Word && !JOINING.test(fold)) return { ...view, headline: false };
  }
  return view;
}

/** Known names of so many words are the same with any word before them, shorter ones only with a number or a place. */
const TELLING = 3;
/** Behind a known name these leave it the same: "Upward Bound Program", "Fair Roads Act of 2003". */
const TAIL = /^(?:programs?|initiative|grants?|act|law|plan|funds?|standards?|of \d{4}|\(\w+\)(?: (?:program|act))?)?$/;

/** Whether a phrase is a known name with a word or a number more: "2009 Harbor Cities Report". */
function isMoreOf(view: View, known: Draft, phrase: InstrumentPhrase): boolean {
  const before = known.start - phrase.start;
  if (before < 0 || before > 1 || phrase.start >= known.end) return false;
  const telling = /^\d/.test(foldAt(view, phrase.start)) || coveredBy(view, "places", phrase.start);
  if (before === 1 && known.end - known.start < TELLING && !telling) return false;
  return phrase.end <= known.end || TAIL.test(textOf(view.field, known.end, phrase.end).toLowerCase());
}

/** Whether the phrase ends in a known name that "and" or a comma parts from the rest: that name stands by itself. */
const closesList = (view: View, known: Draft, phrase: InstrumentPhrase): boolean =>
  known.start > phrase.start + 1 &&
  known.end - known.start > 1 &&
  phrase.end - known.end <= 1 &&
  phrase.end >= known.end &&
  /^(?:and|,)$/.test(foldAt(view, known.start - 1));

/** Of the first `known` drafts, which are in order and disjoint, the first that ends behind a token. */
function firstEndingBehind(drafts: readonly Draft[], known: number, at: number): number {
  let low = 0;
  let high = known;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle] as Draft).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Before a hyphen and an acronym these are of no name: "pre-NAFTA". */
const PREFIX = /^(?:pre|post|non|anti|pro|era|mid)$/;

const PARTED = /^(?:title|section)$/;
/** Acronyms that are words, too: amid capitals they are words. */
const WORDS = /^(?:home|cops|raise|build|safer|star|pace|path|smart|cares|heroes|tiger|salt|idea|vista)$/;

/**
 * Whether the hit is but a part of an organization's or an office's name, of a union's ("Flight Attendants-CWA"), of
 * a law ("Section 8 of the Rivers Act"), or a word of a line in capitals ("WELCOME HOME, VETERANS").
 */
function isPart(view: View, hit: Hit): boolean {
  const length = hit.end - hit.start + 1;
  const before = foldAt(view, hit.start - 1);
  if (/^(?:of|for|on)$/.test(before) && BODIES.has(foldAt(view, hit.start - 2)) && isCap(view, hit.start - 2))
    return true;
  if (length === 2 && (before === "/" || before === "text")) return true;
  if (length === 3 && PARTED.test(foldAt(view, hit.start)) && foldAt(view, hit.end) === "of") return true;
  if (length === 2 && WORDS.test(foldAt(view, hit.start)) && isAmidCapitals(view, hit.start)) return true;
  if (length === 2 && isHyphen(view, hit.start - 1) && !PREFIX.test(foldAt(view, hit.start - 2))) return true;
  return coveredBy(view, "organizations", hit.start, length) || coveredBy(view, "offices", hit.start, length);
}

const isAmidCapitals = ({ tokens }: View, i: number): boolean =>
  (((tokens[i - 1]?.shape ?? 0) | (tokens[i + 1]?.shape ?? 0)) & Shape.Upper) !== 0;
