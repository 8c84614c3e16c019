import type { SpeakerWindow } from "../../extract/quotes/attribution.js";
import { BREAKERS, PRONOUNS, STATEMENT_NOUNS } from "../../extract/quotes/words.js";
import { type Field, Shape, type Token } from "../../model/index.js";
import { anaphorAtEnd, anaphorAtStart } from "./anaphor-at.js";
import { byDescription, byPronoun } from "./anaphora.js";
import { bySurname, unknownName } from "./names-beside.js";
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
