import { type Candidate, type EventType, type Hit, Shape, type Token } from "../model/index.js";
import { cueOf, lastWhere, placesOf } from "../text/index.js";
import { campaign, day, walk, war, withdrawal } from "./events/campaigns.js";
import { ceremony } from "./events/ceremonies.js";
import { bankruptcy, election, race, shutdown } from "./events/civic.js";
import { debate, runOff, strike } from "./events/contests.js";
import { disaster, storm } from "./events/disasters.js";
import { type Found, type FrameReader, found, type Standing, textOf, trimmed } from "./events/found.js";
import { gathering, hearing, mediaCall } from "./events/gatherings.js";
import { terror, violence } from "./events/harms.js";
import { type Frame, HEADS, type Head } from "./events/heads.js";
import { dictionaryEvents, type Known, metonyms } from "./events/known.js";
import { mission } from "./events/missions.js";
import { occasion } from "./events/occasions.js";
import { protest } from "./events/protests.js";
import { quotedIn } from "./events/quoted.js";
import { ruling } from "./events/rulings.js";
import { isCap, isName, type View, viewAt } from "./events/view.js";
import { ordinal } from "./events/words.js";
import { longestOf } from "./longest.js";
import type { ReadField, Reading } from "./reading.js";

export type { Standing } from "./events/found.js";

/** What a phrase says of the happening it names. */
export interface EventValue {
  /** Rows of the events table that may be meant; none is chosen yet. */
  readonly rows: readonly number[];
  /** The noun phrase as printed, without an article, white space made plain. */
  readonly name: string;
  readonly type: EventType;
  /** The head word, one for all its forms; "" where a dictionary's name has none. */
  readonly head: string;
  readonly ordinal: number | null;
  readonly standing: Standing;
  /** Ids of the organizations printed in the phrase, and of those that the release names at all. */
  readonly ownBodies: readonly string[];
  readonly bodies: readonly string[];
}

const FRAMES: Readonly<Record<Frame, FrameReader>> = {
  gathering,
  call: mediaCall,
  hearing,
  violence,
  terror,
  disaster,
  storm,
  election,
  race,
  "run-off": runOff,
  debate,
  strike,
  shutdown,
  ruling,
  protest,
  ceremony,
  occasion,
  bankruptcy,
  mission,
  campaign,
  walk,
  day,
  war,
  withdrawal,
  cue: () => null,
  series: (view, i) => (isCap(view, i) ? found(i, i + 1, "named") : null),
};

/** Proposes happenings: dictionary names, and phrases around a head word. One candidate stands for each place in the text. */
export function proposeEvents(reading: Reading): Candidate<EventValue>[] {
  let named: string[] | null = null;
  const bodies = () => {
    named ??= [...new Set(reading.fields.flatMap(({ hits }) => bodiesIn(reading, hits, 0, Number.POSITIVE_INFINITY)))];
    return named;
  };
  const found = reading.fields.flatMap((read) => inField(reading, read, bodies));
  return [...headlineCampaign(reading, found), ...found];
}

/** "Mayors Back 'Lock It Up'": the name in a headline's quotation marks, of which the text goes on to say "the campaign". */
function headlineCampaign(reading: Reading, found: readonly Candidate<EventValue>[]): Candidate<EventValue>[] {
  const ofCampaign = found.filter(({ value }) => value.type === "campaign");
  if (ofCampaign.length === 0 || ofCampaign.some(({ value }) => value.standing !== "anaphor")) return [];
  const title = reading.fields.find(({ field }) => field.name === "title");
  const name = title && quotedIn(viewAt(title.field, title.hits, 0));
  if (!title || !name) return [];
  const draft: Draft = { ...name, standing: "named", type: "campaign", rows: [], head: null };
  return [{ ...candidateOf(reading, title.field, draft, [], []), rule: "event/campaign" }];
}

/** Ids of the organizations whose names stand between two tokens. */
function bodiesIn(
  { gazetteer }: Reading,
  hits: ReadField["hits"],
  start: number,
  end: number,
  except: (hit: Hit) => boolean = () => false,
): string[] {
  const ids: string[] = [];
  for (let i = lastWhere(hits, (h) => h.start < start) + 1; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= end) break;
    if (hit.table !== "organizations" || hit.end > end || except(hit)) continue;
    for (const index of hit.rows) ids.push(gazetteer.row("organizations", index).id);
  }
  return ids;
}

/** Their complements may be a dictionary's name: "the ruling in X v. Y", "the murders at X". */
const HOLDS_NAME: ReadonlySet<Frame> = new Set(["violence", "disaster", "ruling"]);

const HARMFUL: ReadonlySet<string> = new Set(["attack", "disaster", "protest", "ruling", "legislative"]);
const NAMING = /* @__PURE__ */ cueOf(HEADS.words);

interface Draft extends Found {
  readonly head: Head | null;
  readonly rows: readonly number[];
}

function inField(
  reading: Reading,
  { field, hits }: ReadField,
  bodies: () => readonly string[],
): Candidate<EventValue>[] {
  const { tokens } = field;
  const known = dictionaryEvents(reading.gazetteer, field, hits);
  const drafts: Draft[] = known
    .filter((k) => k.alone)
    .map(({ start, end, standing, type, rows }) => ({
      start,
      end,
      standing,
      type,
      rows,
      head: HEADS.get(tokens[end - 1] as Token) ?? HEADS.get(tokens[start] as Token) ?? null,
    }));
  let view: View | null = null;
  for (const i of placesOf(field, NAMING)) {
    const token = tokens[i] as Token;
    const head = HEADS.get(token);
    if (!head || !(token.shape & Shape.Word) || token.fold.length < 3) continue;
    if (head.leads && !isLed(tokens, i, head.leads)) continue;
    if (head.frame === "cue") {
      for (const { start, end, standing, type, rows } of metonyms(reading.gazetteer, field, i))
        drafts.push({ start, end, standing, type, rows, head: null });
      continue;
    }
    if (!view || i >= view.hi) view = viewAt(field, hits, i);
    const draft = draftAround(reading, view, i, head, known);
    if (draft) drafts.push(draft);
  }
  return longestOf(drafts).map((draft) => {
    const gathers = draft.head?.frame === "gathering" && draft.standing !== "anaphor";
    // "Congressional City Conference" is no meeting of "the Conference".
    const isHead = (hit: Hit) => hit.end - hit.start === 1 && tokens[hit.start]?.fold === draft.head?.lemma;
    const own = gathers ? bodiesIn(reading, hits, draft.start, draft.end, isHead) : [];
    return candidateOf(reading, field, draft, own, gathers ? bodies() : []);
  });
}

/** "town hall", "ribbon-cutting": the word before, a hyphen passed over. */
const isLed = (tokens: readonly Token[], i: number, leads: readonly string[]): boolean =>
  leads.includes(tokens[tokens[i - 1]?.fold === "-" ? i - 2 : i - 1]?.fold ?? "");

/** The happening that the head at token `i` names, a dictionary's name inside it taken in. */
function draftAround(reading: Reading, view: View, i: number, head: Head, known: readonly Known[]): Draft | null {
  const phrase = FRAMES[head.frame](view, i, head);
  if (!phrase) return null;
  const start = trimmed(view, phrase.start, phrase.end);
  // "the shooting at the Super Bowl parade" is no Super Bowl.
  const fits = HOLDS_NAME.has(head.frame)
    ? (k: Known) =>
        HARMFUL.has(reading.gazetteer.row("events", k.rows[0] as number).type) || (k.start <= i && k.end > i)
    : () => true;
  const first = lastWhere(known, (k) => k.end <= start) + 1;
  const inside = known.slice(first, lastWhere(known, (k) => k.start < phrase.end) + 1).filter(fits);
  // A phrase that runs past the dictionary's name says more than it; one inside it says nothing new.
  if (inside.some((k) => k.alone && k.start <= start && k.end >= phrase.end)) return null;
  // "the Riverton Forum of Leaders": what happens there is not what its name is taken from.
  const naming = inside.filter(
    (k) =>
      (HOLDS_NAME.has(head.frame) || (k.start <= i && k.end > i)) &&
      // "the Black Creek Fire" is not the Creek Fire.
      !(head.frame === "disaster" && k.end === i + 1 && k.start > start && isName(view, k.start - 1)),
  );
  return {
    start: Math.min(start, ...naming.map((k) => k.start)),
    end: Math.max(phrase.end, ...naming.map((k) => k.end)),
    standing: phrase.standing,
    type: phrase.type,
    rows: naming.length === 1 ? (naming[0]?.rows ?? []) : [],
    head,
  };
}

function candidateOf(
  reading: Reading,
  field: ReadField["field"],
  draft: Draft,
  ownBodies: readonly string[],
  bodies: readonly string[],
): Candidate<EventValue> {
  const { tokens } = field;
  const first = draft.rows[0];
  const row = first === undefined ? null : reading.gazetteer.row("events", first);
  let number: number | null = null;
  for (let i = draft.start; i < draft.end && number === null; i++) number = ordinal((tokens[i] as Token).fold);
  return {
    field: field.name,
    start: (tokens[draft.start] as Token).start,
    end: (tokens[draft.end - 1] as Token).end,
    rule: `event/${draft.head?.frame ?? "dictionary"}`,
    tier: draft.rows.length ? "curated" : "grammar",
    value: {
      rows: draft.rows,
      name: textOf(field, draft.start, draft.end).replace(/\s+/g, " "),
      type: draft.type ?? draft.head?.type ?? ((row?.type ?? "other") as EventType),
      head: draft.head?.lemma ?? "",
      ordinal: number,
      standing: draft.standing,
      ownBodies,
      bodies,
    },
  };
}
