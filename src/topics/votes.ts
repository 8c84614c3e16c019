import { type Document, type Field, type Mention, Shape, type Token, type Zone } from "../model/index.js";
import { lastWhere } from "../text/index.js";
import type { CueHit, CueMatcher } from "./match.js";

/** A linked entity that may vote: an event, an instrument, an official (whose type is the branch), a mayor abroad. */
export interface TopicVoter {
  readonly kind: "event" | "instrument" | "official" | "mayor";
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly Mention[];
}

/** What one cue says at one place: `force` is its weight times that of the place. */
export interface Vote {
  readonly topic: number;
  readonly cue: number;
  readonly force: number;
  /** Where it stands: UTF-16 offsets into the field. */
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly rule: "topic/cue" | "topic/entity";
}

/** How much a cue counts by where it stands. */
const TITLE = 3;
const LEAD = 1.25;
const BODY = 1;
/** Without a title, the lead says what the release is about. */
const LONE_LEAD = 2.5;
/** A cue's second showing counts half, its third a quarter, its fifth nothing. */
const SHOWING = [1, 0.5, 0.25, 0.125];
/** Body text of up to this many tokens counts in full; longer text grows with the root of its length. */
const FULL_LENGTH = 110;

const SILENT: ReadonlySet<string> = new Set(["boilerplate", "contact", "byline", "dateline"]);

interface Reader {
  readonly field: Field;
  weightAt(token: number): number;
}

/** All votes of a release, in reading order, those of entities last. */
export function votesOf(document: Document, matcher: CueMatcher, voters: readonly TopicVoter[]): Vote[] {
  /** By cue, how often it was shown. */
  const shown = new Uint8Array(matcher.cues);
  const votes: Vote[] = [];
  const cast = (cue: number, place: number, field: Field, start: number, end: number, rule: Vote["rule"]): void => {
    if (place === 0) return;
    const before = shown[cue] as number;
    const share = SHOWING[before];
    if (share === undefined) return;
    shown[cue] = before + 1;
    const force = (matcher.weights[cue] as number) * place * share;
    votes.push({ topic: matcher.topicOf[cue] as number, cue, force, field, start, end, rule });
  };
  const readers = document.fields.map((field) => readerOf(field, document.title !== null));
  for (const reader of readers) {
    const hits = matcher.match(reader.field);
    const { tokens } = reader.field;
    for (let i = 0; i < hits.length; i++) {
      if (isSaidTwice(matcher, hits, i)) continue;
      const { cue, start, end } = hits[i] as CueHit;
      const [from, to] = [(tokens[start] as Token).start, (tokens[end - 1] as Token).end];
      cast(cue, reader.weightAt(start), reader.field, from, to, "topic/cue");
    }
  }
  for (const voter of voters) {
    const mention = voter.mentions[0];
    const reader = readers.find(({ field }) => field.name === mention?.field);
    if (!mention || !reader) continue;
    const stands = reader.weightAt(lastWhere(reader.field.tokens, (token) => token.end <= mention.start) + 1);
    // Whom a title names is no news of its own.
    const place = voter.kind === "official" ? Math.min(stands, BODY) : stands;
    const keys = [`${voter.kind}:${voter.id}`, `${voter.kind}-type:${voter.type}`];
    for (const cue of keys.flatMap((key) => matcher.entity(key))) {
      cast(cue, place, reader.field, mention.start, mention.end, "topic/entity");
    }
  }
  const [title] = readers;
  const given = title?.field.name === "title" ? MONEY_GIVEN.exec(title.field.text) : null;
  if (title && given)
    for (const cue of matcher.entity("title:money-given"))
      cast(cue, TITLE, title.field, given.index, given.index + given[0].length, "topic/cue");
  return votes;
}

/** A title that tells of money given: "Agency Awards City $2.1 Million". */
const MONEY_GIVEN = /\b(?:awards|gives|sends|announces|wins|receives|lands)\b[^.$]{0,50}\$ ?\d/i;

/** Whether the hit before it says the same of the same words: a stem and an exact form in one topic are one vote. */
function isSaidTwice(matcher: CueMatcher, hits: readonly CueHit[], at: number): boolean {
  const { cue, start, end } = hits[at] as CueHit;
  for (let i = at - 1; i >= 0; i--) {
    const other = hits[i] as CueHit;
    if (other.start !== start || other.end !== end) return false;
    if (matcher.topicOf[other.cue] === matcher.topicOf[cue]) return true;
  }
  return false;
}

/** The mention that shows a vote. */
export const mentionOf = ({ field, start, end, rule }: Vote): Mention => ({
  field: field.name,
  start,
  end,
  text: field.text.slice(start, end),
  rule,
});

function readerOf(field: Field, titled: boolean): Reader {
  if (field.name === "title") return { field, weightAt: () => TITLE };
  const zones = field.zones.filter((zone) => SILENT.has(zone.kind));
  const leadEnd = endOfLead(field, zones);
  const scale = Math.min(1, Math.sqrt(FULL_LENGTH / Math.max(1, field.tokens.length)));
  const lead = titled ? LEAD : LONE_LEAD;
  return {
    field,
    weightAt: (token) => {
      for (const zone of zones) if (token >= zone.start && token < zone.end) return 0;
      return scale * (token < leadEnd ? lead : BODY);
    },
  };
}

/** Where the first paragraph of running text ends. A release in one piece has a lead of its first sentences. */
function endOfLead(field: Field, zones: readonly Zone[]): number {
  const { tokens } = field;
  let start = 0;
  for (const zone of zones) if (zone.start <= start && zone.end > start) start = zone.end;
  let end = start + 1;
  while (end < tokens.length && !((tokens[end] as Token).shape & Shape.Paragraph)) end++;
  const whole = end - start > 90 ? field.sentences.find((s) => s.end > start + 40)?.end : undefined;
  return Math.min(end, whole ?? end);
}
