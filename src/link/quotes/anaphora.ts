import { type Field, Shape, type Token } from "../../model/index.js";
import { isSubject, type Picked, pickedOne } from "./pick.js";
import type { Seen, Speakable } from "./seen.js";

const BY_PRONOUN = 0.8;
const BY_OFFICE = 0.7;
const HELD_BY_MAYOR = new Set(["mayor"]);
const HELD_BY_OFFICIAL = new Set(
  "secretary senator congressman congresswoman congressmember attorney general administrator representative".split(" "),
);

/** "he", "she" at token `at`: who was last named before, first in the paragraph, then in the one above; a subject before an object. */
export function byPronoun(field: Field, seen: readonly Seen[], at: number): Picked | null {
  const { tokens } = field;
  let end = at;
  for (let paragraphs = 0; paragraphs < 3 && end >= 0; paragraphs++) {
    const start = paragraphStart(tokens, end);
    const here = seen.filter((s) => s.start >= start && s.start < end && s.speaker.kind !== "organization" && s.named);
    const subjects = here.filter((s) => isSubject(tokens, clauseStart(tokens, s.start, start), s.start));
    const who = subjects[subjects.length - 1] ?? here[here.length - 1];
    if (who) return pickedOne(who.speaker, BY_PRONOUN);
    end = start - 1;
  }
  return null;
}

/** "the new mayor", "the Secretary": of those who may hold such an office the one in the title, else the last named before. */
export function byDescription(
  field: Field,
  seen: readonly Seen[],
  at: number,
  noun: string,
  speakers: readonly Speakable[],
): Picked | null {
  const fits = ({ kind }: Speakable) =>
    kind !== "organization" &&
    (HELD_BY_MAYOR.has(noun) ? kind === "mayor" : HELD_BY_OFFICIAL.has(noun) ? kind === "official" : true);
  const able = speakers.filter(fits);
  const headline = able.filter((s) => s.mentions.some((m) => m.field === "title"));
  if (headline.length === 1 && HELD_BY_MAYOR.has(noun)) return pickedOne(headline[0] as Speakable, BY_OFFICE);
  const before = seen.filter((s) => s.end <= at && fits(s.speaker));
  const last = before[before.length - 1]?.speaker ?? (able.length === 1 && field.name === "text" ? able[0] : undefined);
  return last ? pickedOne(last, BY_OFFICE) : null;
}

export function paragraphStart(tokens: readonly Token[], at: number): number {
  let i = Math.min(at, tokens.length - 1);
  while (i > 0 && !((tokens[i] as Token).shape & Shape.Paragraph)) i--;
  return Math.max(i, 0);
}

export function clauseStart(tokens: readonly Token[], at: number, low: number): number {
  for (let i = at - 1; i >= low; i--)
    if (/^(?:[.!?"]|-)$/.test((tokens[i] as Token).fold) && (tokens[i] as Token).shape & Shape.Mark) return i + 1;
  return low;
}
