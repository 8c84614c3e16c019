import { TITLE_WORDS } from "../../extract/quotes/words.js";
import type { Field, Token } from "../../model/index.js";
import { type Picked, pickedOne } from "./picked.js";
import { type Seen, type Speakable, tokenAt } from "./seen.js";
import { clauseStart, isObject, isSubject, paragraphStart } from "./subject.js";

const BY_PRONOUN = 0.8;
const BY_OFFICE = 0.7;
const BY_TITLE = 0.85;
const HELD_BY_MAYOR = new Set(["mayor"]);
const HELD_BY_OFFICIAL = new Set(
  "secretary senator congressman congresswoman congressmember attorney general administrator representative".split(" "),
);

/**
 * "he", "she" at token `at`: who was last named before, first in the paragraph, then in the ones above; a subject before an
 * object.
 */
export function byPronoun(field: Field, seen: readonly Seen[], at: number): Picked | null {
  const { tokens } = field;
  let end = at;
  for (let paragraphs = 0; paragraphs < 3 && end >= 0; paragraphs++) {
    const start = paragraphStart(tokens, end);
    const who = lastSubject(field, seen, start, end);
    if (who) return pickedOne(who.speaker, BY_PRONOUN);
    end = start - 1;
  }
  return null;
}

/** The last person of `start..end` named as a subject; where there is none, the last one who is no object. */
export function lastSubject({ tokens }: Field, seen: readonly Seen[], start: number, end: number): Seen | null {
  const here = seen.filter((s) => s.start >= start && s.start < end && s.speaker.kind !== "organization" && s.named);
  const low = (at: number) => clauseStart(tokens, at, start);
  const subject = here.findLast(({ start: at }) => isSubject(tokens, low(at), at));
  return subject ?? here.findLast(({ start: at }) => !isObject(tokens, low(at), at)) ?? here.at(-1) ?? null;
}

/**
 * "the new mayor", "the Vice President" whose noun is token `at`: who has that very title before the name
 * somewhere, last named before; else of those who may hold such an office the last named. Who is new in office
 * makes the headline.
 */
export function byDescription(
  fields: readonly Field[],
  field: Field,
  seen: readonly Seen[],
  at: number,
  speakers: readonly Speakable[],
): Picked | null {
  const noun = field.tokens[at]?.fold ?? "";
  const fits = ({ kind }: Speakable) =>
    kind !== "organization" &&
    (HELD_BY_MAYOR.has(noun) ? kind === "mayor" : HELD_BY_OFFICIAL.has(noun) ? kind === "official" : true);
  const able = speakers.filter(fits);
  const ofCity = HELD_BY_MAYOR.has(noun) ? able.filter((s) => s.city && standsBeside(field.tokens, at, s.city)) : [];
  if (ofCity.length === 1) return pickedOne(ofCity[0] as Speakable, BY_TITLE);
  const headline = able.filter((s) => s.mentions.some((m) => m.field === "title"));
  const isNew = field.tokens[at - 1]?.fold === "new";
  const before = seen.filter((s) => s.end <= at && fits(s.speaker));
  // A release's own mayor: the one of its headline, unless the paragraph has named another.
  const isOwn = HELD_BY_MAYOR.has(noun) && (before.at(-1)?.start ?? -1) < paragraphStart(field.tokens, at);
  if (headline.length === 1 && (isNew || isOwn)) return pickedOne(headline[0] as Speakable, BY_OFFICE);
  const words = officeWords(field.tokens, at);
  const titled = able.filter((s) => hasTitle(fields, s, words));
  const byTitle = before.filter((s) => titled.includes(s.speaker));
  const last = byTitle[byTitle.length - 1] ?? before[before.length - 1];
  if (last) return pickedOne(last.speaker, byTitle.length ? BY_TITLE : BY_OFFICE);
  const only = [titled, headline, able].find((some) => some.length === 1)?.[0];
  return only ? pickedOne(only, BY_OFFICE) : null;
}

/** "the mayor of Reno", "the Reno mayor", "Reno's mayor". */
function standsBeside(tokens: readonly Token[], noun: number, city: readonly string[]): boolean {
  const stands = (from: number) => city.every((word, i) => tokens[from + i]?.fold === word);
  const owned = tokens[noun - 1]?.fold === "'s" && stands(noun - 1 - city.length);
  return owned || stands(noun - city.length) || (tokens[noun + 1]?.fold === "of" && stands(noun + 2));
}

/** The words of office up to the noun at `at`: ["vice", "president"]. */
function officeWords(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (
    let i = at;
    i > at - 3 && TITLE_WORDS.has(tokens[i]?.fold ?? "") && tokens[i]?.fold !== "the" && tokens[i]?.fold !== "new";
    i--
  )
    words.unshift(tokens[i]?.fold ?? "");
  return words;
}

/** Whether exactly these words stand before a mention: "Vice President Quill". */
function hasTitle(fields: readonly Field[], { mentions }: Speakable, words: readonly string[]): boolean {
  return mentions.some((m) => {
    const tokens = fields.find((f) => f.name === m.field)?.tokens ?? [];
    const first = tokenAt(tokens, m.start);
    return words.every((word, i) => tokens[first - words.length + i]?.fold === word);
  });
}
