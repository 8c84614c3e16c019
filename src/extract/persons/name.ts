import { type Field, Shape, type Token } from "../../model/index.js";
import type { Name, NameWord } from "./claim.js";
import { endOfCompound } from "./name/compound.js";
import { isParticle, readNickname } from "./name/inner.js";
import { isRareWord, isSurnameMayor } from "./name/rare.js";
import { isInitials, isNameWord, wordOf } from "./name/word.js";
import { SUFFIXES } from "./words.js";

/** A name has no more words than this. */
const MOST_WORDS = 6;

/**
 * Reads the person's name that begins at token `from`: given names, initials, nicknames in quotes or
 * brackets, particles, hyphens, suffixes. A single surname is a name too. Null where no name begins.
 *
 * @param most no more than this many words, where the caller knows that the name ends early
 */
export function readName(field: Field, from: number, most = MOST_WORDS): Name | null {
  const { tokens } = field;
  const words: NameWord[] = [];
  let at = from;
  if (isShoutedAlone(field, from)) return null;
  while (at < tokens.length && words.length < most) {
    const token = tokens[at] as Token;
    if (at > from && (token.shape & Shape.Line || isSetApart(tokens, at))) break;
    const nickname = words.length > 0 ? readNickname(field, at) : null;
    if (nickname) {
      words.push(nickname.word);
      at = nickname.end;
      continue;
    }
    if (isParticle(tokens, at, words.length)) {
      words.push(wordOf(field, at, at + 1, "particle"));
      at++;
      continue;
    }
    if (!isNameWord(token, field.shouting) && !isSurnameMayor(field, at, words.length) && !isRareWord(field, at, words))
      break;
    const end = endOfCompound(tokens, at);
    words.push(wordOf(field, at, end, isInitials(token) && end === at + 1 ? "initial" : "word"));
    at = end;
  }
  while (words.length && (words.at(-1) as NameWord).kind !== "word") {
    // An initial, a particle or a nickname ends no name.
    words.pop();
    at = endOfWords(field, from, words.length);
  }
  if (!words.length) return null;
  const suffix = readSuffix(tokens, at);
  return nameOf(words, from, suffix ? suffix.end : at, suffix?.fold ?? null);
}

/** Behind so many blanks stands the next column. */
const COLUMN_GAP = 3;
const isSetApart = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).start - (tokens[at - 1] as Token).end >= COLUMN_GAP;

/** The same name cut to its first `count` words. */
export function shortenName(field: Field, name: Name, count: number): Name {
  return count >= name.words.length
    ? name
    : nameOf(name.words.slice(0, count), name.start, endOfWords(field, name.start, count), null);
}

function nameOf(words: readonly NameWord[], start: number, end: number, suffix: string | null): Name {
  const last = words.length - 1;
  const given: string[] = [];
  for (let i = 0; i < last; i++) {
    const { kind, fold } = words[i] as NameWord;
    if (kind !== "particle") given.push(fold);
  }
  const surname = (words[last] as NameWord).fold;
  return { start, end, words, surname, given, suffix };
}

function endOfWords(field: Field, from: number, count: number): number {
  let at = from;
  for (let n = 0; n < count; n++) {
    const nickname = n > 0 ? readNickname(field, at) : null;
    at = nickname ? nickname.end : endOfCompound(field.tokens, at);
  }
  return at;
}

/** "WASHINGTON Bridges McRae": one word in capitals before others is a dateline that has lost its dash. */
function isShoutedAlone({ tokens, shouting }: Field, at: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (shouting || !first || !next || !(first.shape & Shape.Upper) || first.end - first.start < 5) return false;
  return (next.shape & Shape.Cap) !== 0 && (next.shape & (Shape.Upper | Shape.Initial | Shape.Line)) === 0;
}

function readSuffix(tokens: readonly Token[], at: number): { fold: string; end: number } | null {
  const comma = tokens[at]?.fold === "," ? 1 : 0;
  const token = tokens[at + comma];
  if (!token || token.shape & Shape.Line || !(token.shape & Shape.Cap) || !SUFFIXES.has(token)) return null;
  if (token.fold === "v" && !(token.shape & Shape.Upper)) return null;
  return { fold: token.fold, end: at + comma + 1 };
}
