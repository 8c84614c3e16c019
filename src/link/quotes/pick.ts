import type { SpeakerWindow } from "../../extract/quotes/attribution.js";
import {
  BREAKERS,
  GROUP_WORDS,
  OFFICE_NOUNS,
  PRONOUNS,
  STATEMENT_NOUNS,
  TITLE_WORDS,
} from "../../extract/quotes/words.js";
import { type Field, Shape, type Token } from "../../model/index.js";
import { foldToken } from "../../text/index.js";
import { byDescription, byPronoun } from "./anaphora.js";
import { type Picked, pickedOne } from "./picked.js";
import { isSame, type Seen, type Speakable } from "./seen.js";
import { isSubject } from "./subject.js";

const SEVERAL: Picked = { speaker: null, name: null, several: true, sureness: 1 };
const UNKNOWN_NAME = 0.7;

/** Who stands in a window as the one who speaks; null where it names nobody. `spoken`: a verb of speech is there. */
export function inWindow(
  fields: readonly Field[],
  field: Field,
  seen: readonly Seen[],
  window: SpeakerWindow,
  speakers: readonly Speakable[],
  spoken: boolean,
): Picked | null {
  const { tokens } = field;
  const here = seen.filter((s) => s.start >= window.start && s.end <= window.end);
  const persons = here.filter((s) => s.speaker.kind !== "organization" && !isOwner(tokens, s));
  const anaphor = window.pick === "first" ? anaphorAtStart(tokens, window, here) : anaphorAtEnd(tokens, window, here);
  if (anaphor === "several") return SEVERAL;
  if (anaphor !== null) {
    const { fold, at } = anaphor;
    return PRONOUNS.has(fold) ? byPronoun(field, seen, at) : byDescription(fields, field, seen, at, speakers);
  }
  const person = window.pick === "first" ? firstOf(tokens, window, persons) : subjectOf(tokens, window, persons);
  if (person) return joins(tokens, person, persons) ? SEVERAL : pickedOne(person.speaker, person.named ? 1 : 0.9);
  const bodies = here.filter((s) => s.speaker.kind === "organization");
  const surname = spoken ? bySurname(field, window, speakers) : null;
  if (surname) return pickedOne(surname, 0.9);
  const name = spoken ? unknownName(field, window, here) : null;
  if (name) return { speaker: null, name, several: false, sureness: UNKNOWN_NAME };
  const body = window.pick === "first" ? firstOf(tokens, window, bodies) : subjectOf(tokens, window, bodies);
  return body ? pickedOne(body.speaker, 0.8) : null;
}

/** "X's chief of staff": whoever speaks, it is not X; but the words of "X's statement" are X's. */
const isOwner = (tokens: readonly Token[], { end }: Seen): boolean =>
  tokens[end]?.fold === "'s" &&
  !STATEMENT_NOUNS.has(tokens[end + 1]?.fold ?? "") &&
  !/^(?:full|own|written|first)$/.test(tokens[end + 1]?.fold ?? "");

type Anaphor = { readonly fold: string; readonly at: number } | "several" | null;

/** "he said", "the new mayor later told": what stands right before the verb that ends the window. */
function anaphorAtEnd(tokens: readonly Token[], { start, end }: SpeakerWindow, here: readonly Seen[]): Anaphor {
  for (let i = end - 1; i >= Math.max(start, end - 4); i--) {
    const { fold, shape } = tokens[i] as Token;
    const covered = here.some((s) => s.start <= i && i < s.end);
    if (covered) return null;
    if (PRONOUNS.has(fold)) return { fold, at: i };
    if (GROUP_WORDS.has(fold)) return "several";
    if (OFFICE_NOUNS.has(fold) && isDefinite(tokens, start, i)) return { fold, at: i };
    const passes = /ly$|^(?:has|had|have|also|then|later|who|once|is|was)$/.test(fold) || (shape & Shape.Word) === 0;
    if (!passes) return null;
  }
  return null;
}

/** "said he", "said the mayor": what stands right behind the verb that opens the window. */
function anaphorAtStart(tokens: readonly Token[], { start, end }: SpeakerWindow, here: readonly Seen[]): Anaphor {
  const first = tokens[start];
  if (!first || start >= end) return null;
  if (PRONOUNS.has(first.fold)) return { fold: first.fold, at: start };
  if (first.fold === "they" || first.fold === "both") return "several";
  const definite = first.fold === "the" || first.fold === "our";
  for (let i = start + (definite ? 1 : 0); i < Math.min(end, start + 5); i++) {
    const { fold, shape } = tokens[i] as Token;
    if (here.some((s) => s.start <= i && i < s.end)) return null;
    if (GROUP_WORDS.has(fold) && !(shape & Shape.Cap)) return hasListBehind(tokens, i, here) ? null : "several";
    if (!OFFICE_NOUNS.has(fold)) {
      if (shape & Shape.Cap || !definite || BREAKERS.has(fold)) return null;
      continue;
    }
    const next = tokens[i + 1];
    const alone =
      i + 1 >= end ||
      !next ||
      (next.shape & Shape.Mark) !== 0 ||
      (BREAKERS.has(next.fold) && next.fold !== "for") ||
      (fold === "mayor" && next.fold === "of");
    if (definite && alone && !here.some((s) => s.start > i && s.start <= i + 2)) return { fold, at: i };
  }
  return null;
}

/** "the three officers, A, B and C": the names that follow say who the group is. */
const hasListBehind = (tokens: readonly Token[], i: number, here: readonly Seen[]): boolean =>
  tokens[i + 1]?.fold !== "," && here.some((s) => s.start === i + 1);

function isDefinite(tokens: readonly Token[], start: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(start, i - 3); k--)
    if (/^(?:the|our|new|his|her)$/.test(tokens[k]?.fold ?? "")) return true;
  return false;
}

/** The first mention before a preposition or relative clause takes over; "a friend of X" and "a spokesman for X" are not X. */
function firstOf(tokens: readonly Token[], { start, end }: SpeakerWindow, mentions: readonly Seen[]): Seen | null {
  const first = mentions[0];
  if (!first) return null;
  const article = /^(?:a|an|one|his|her|its|another)$/.test(tokens[start]?.fold ?? "");
  let comma = false;
  for (let i = start; i < Math.min(first.start, end); i++) {
    const { fold } = tokens[i] as Token;
    if (fold === ",") comma = true;
    if (fold === "for" || (article && (fold === "of" || fold === "to"))) {
      const behind = mentions.find((m) => hasComma(tokens, i, m.start));
      return behind ?? null;
    }
    if (BREAKERS.has(fold) && i > start && !comma) return null;
    if (comma && /ing$/.test(fold) && !((tokens[i] as Token).shape & Shape.Cap)) return null;
  }
  return first;
}

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]?.fold === ",") return true;
  return false;
};

/** Of the mentions that can be a subject (under no preposition, in no relative clause) the last one, or the leading one. */
function subjectOf(tokens: readonly Token[], window: SpeakerWindow, mentions: readonly Seen[]): Seen | null {
  const able = mentions.filter((m) => isSubject(tokens, window.start, m.start));
  return (window.pick === "leading" ? able[0] : able[able.length - 1]) ?? null;
}

/** Words that link two speakers of one sentence: "A and B", "A, B, and C". */
function joins(tokens: readonly Token[], first: Seen, mentions: readonly Seen[]): boolean {
  let last = first;
  let and = false;
  for (const next of mentions) {
    if (next.start < last.end || isSame(next.speaker, first.speaker)) continue;
    for (let i = last.end; i < next.start; i++) {
      const { fold } = tokens[i] as Token;
      if (fold === "and" || fold === "&") and = true;
      else if (BREAKERS.has(fold) || fold === "." || fold === ":") return false;
    }
    if (and) return true;
    last = next;
  }
  return false;
}

/** Two or more capitalised words next to the verb that no entity covers: "said Marta Quiles, who drives a bus". */
/** A dateline's city or a label, not a name: "NEW YORK –". */
const isShouted = ({ shape, start, end }: Token): boolean => (shape & Shape.Upper) !== 0 && end - start > 3;

/** A bare surname next to the verb ("Biden said") that one speaker of the release alone bears. */
function bySurname(
  { tokens }: Field,
  { start, end, pick }: SpeakerWindow,
  speakers: readonly Speakable[],
): Speakable | null {
  const at = pick === "first" ? start : end - 1;
  const token = tokens[at];
  const beside = tokens[pick === "first" ? at + 1 : at - 1];
  if (
    !token ||
    !(token.shape & Shape.Cap) ||
    isShouted(token) ||
    tokens[at + 1]?.fold === "'s" ||
    (beside && beside.shape & Shape.Cap)
  )
    return null;
  const bearers = speakers.filter(
    ({ kind, name }) => kind !== "organization" && foldToken(name.split(" ").at(-1) ?? "") === token.fold,
  );
  return bearers.length > 0 && bearers.every((b) => isSame(b, bearers[0] as Speakable))
    ? (bearers[0] as Speakable)
    : null;
}

function unknownName(field: Field, { start, end, pick }: SpeakerWindow, here: readonly Seen[]): string | null {
  const { tokens, text } = field;
  if (field.name === "title" || field.shouting) return null;
  const step = pick === "first" ? 1 : -1;
  const from = pick === "first" ? start : end - 1;
  const run: Token[] = [];
  for (let i = from; i >= start && i < end; i += step) {
    const token = tokens[i] as Token;
    if (!(token.shape & Shape.Cap) || isShouted(token) || here.some((s) => s.start <= i && i < s.end)) break;
    run.push(token);
  }
  if (step < 0) run.reverse();
  const printed = run.length;
  while (run.length && TITLE_WORDS.has((run[0] as Token).fold)) run.shift();
  if (run.length < (run.length < printed ? 1 : 2) || run.length > 4) return null;
  if (run.some(({ fold }) => OFFICE_NOUNS.has(fold) || GROUP_WORDS.has(fold) || STATEMENT_NOUNS.has(fold))) return null;
  return text.slice((run[0] as Token).start, (run[run.length - 1] as Token).end);
}
