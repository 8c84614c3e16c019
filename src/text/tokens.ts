import { Shape, type Token } from "../model/index.js";
import { ABBREVIATIONS, BEFORE_NUMBERS } from "./abbreviations.js";
import { CharClass, classOf, codesOf } from "./characters.js";
import { foldToken } from "./fold.js";
import { foldOf, internalized, UNNUMBERED, wordAt } from "./vocabulary.js";

const STOP = 46;
const COMMA = 44;
const AT = 64;
/** A run of single letters that is longer stands for nothing. */
const MOST_DOTTED_LETTERS = 8;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/y;
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2018;

/**
 * Cuts a field into tokens, in order; between two of them stands nothing but white space, zero-width marks
 * and stray accents.
 *
 * Hyphens and apostrophes are marks of their own, but "'s" is one token; dotted abbreviations ("D.C.",
 * "Gov.", "J.") keep their full stops; a number keeps its thousands commas and its decimal point.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  const length = codes.length - 1;
  let at = 0;
  let gap: number = Shape.Spaced | Shape.Line | Shape.Paragraph;
  let newlines = 0;
  // Sought among the codes: V8 may run a search of a string, which it holds to be pure, once for every token.
  let mail = codes.indexOf(AT);
  while (at < length) {
    const code = codes[at] as number;
    const kind = classOf(code);
    if (kind === CharClass.Space) {
      gap |= Shape.Spaced;
      at++;
      continue;
    }
    if (kind === CharClass.Newline) {
      const pair = code === 13 && codes[at + 1] === 10;
      newlines++;
      gap |= newlines > 1 ? Shape.Spaced | Shape.Line | Shape.Paragraph : Shape.Spaced | Shape.Line;
      at += pair ? 2 : 1;
      continue;
    }
    // A zero-width mark or accent that leads belongs to no word: "\u200bMayor" begins with its capital.
    if (kind === CharClass.Joiner) {
      at++;
      continue;
    }
    const start = at;
    if (mail >= 0 && mail < at) mail = codes.indexOf(AT, at);
    let shape = gap;
    gap = 0;
    newlines = 0;
    if (kind === CharClass.Mark) {
      if (isApostrophe(code) && isPossessive(codes, at)) {
        at += 2;
        shape |= Shape.Word;
      } else {
        at++;
        shape |= Shape.Mark;
      }
    } else if (kind === CharClass.Digit) {
      at = endOfNumber(codes, at);
      shape |= Shape.Number;
    } else {
      const address = mayBeAddress(codes, at, mail) ? endOfAddress(text, at) : at;
      if (address > at) {
        at = address;
        shape |= Shape.Address;
      } else {
        const end = endOfPlainWord(codes, at);
        if (end > at) {
          at = end;
          shape |= kind === CharClass.Lower ? Shape.Word : at - start === 1 ? SINGLE_CAPITAL : Shape.Word | Shape.Cap;
        } else [at, shape] = word(text, codes, at, shape, kind);
      }
    }
    const id = wordAt(text, codes, start, at);
    const fold = id === UNNUMBERED ? internalized(foldToken(text.slice(start, at))) : foldOf(id);
    tokens.push({ start, end: at, fold, shape, id });
  }
  return tokens;
}

/** "'s" behind a letter, not followed by another letter. */
function isPossessive(codes: Uint16Array, at: number): boolean {
  const s = codes[at + 1];
  if ((s !== 115 && s !== 83) || at === 0) return false;
  const before = classOf(codes[at - 1] as number);
  const after = at + 3 < codes.length ? classOf(codes[at + 2] as number) : CharClass.Space;
  const wordLike = (kind: number) => kind === CharClass.Lower || kind === CharClass.Upper || kind === CharClass.Digit;
  return (wordLike(before) || codes[at - 1] === STOP || codes[at - 1] === 41) && !wordLike(after);
}

function endOfNumber(codes: Uint16Array, from: number): number {
  let at = from + 1;
  for (; at < codes.length; at++) {
    const code = codes[at] as number;
    const kind = classOf(code);
    if (kind === CharClass.Digit || kind === CharClass.Lower || kind === CharClass.Upper) continue;
    if ((code === COMMA || code === STOP) && classOf(codes[at + 1] as number) === CharClass.Digit) {
      // "3,2017" is a day and a year; a thousands group has exactly three digits.
      if (code === COMMA && !isGroupOfThree(codes, at + 1)) break;
      continue;
    }
    break;
  }
  return at;
}

function isGroupOfThree(codes: Uint16Array, from: number): boolean {
  for (let at = from; at < from + 3; at++)
    if (at >= codes.length || classOf(codes[at] as number) !== CharClass.Digit) return false;
  return from + 3 >= codes.length || classOf(codes[from + 3] as number) !== CharClass.Digit;
}

/** `mail` is where the next "@" stands, or -1. */
function mayBeAddress(codes: Uint16Array, at: number, mail: number): boolean {
  if (mail > at && mail - at <= 64) return true;
  const code = (codes[at] as number) | 32;
  return (code === 104 && isNext(codes, at, 116, 116, 112)) || (code === 119 && isNext(codes, at, 119, 119, STOP));
}

function isNext(codes: Uint16Array, at: number, first: number, second: number, third: number): boolean {
  return codes[at + 1] === first && codes[at + 2] === second && codes[at + 3] === third;
}

function endOfAddress(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  if (!ADDRESS.test(text)) return at;
  let end = ADDRESS.lastIndex;
  while (end > at && ".,;:!?)'’”".includes(text.charAt(end - 1))) end--;
  return end;
}

const SINGLE_CAPITAL = Shape.Word | Shape.Cap | Shape.Initial;

/** The end of a word that is all small letters behind its first, with no full stop behind it; else where it begins. */
function endOfPlainWord(codes: Uint16Array, from: number): number {
  let at = from + 1;
  while (classOf(codes[at] as number) === CharClass.Lower) at++;
  return classOf(codes[at] as number) <= CharClass.Newline && codes[at] !== STOP ? at : from;
}

function word(
  text: string,
  codes: Uint16Array,
  from: number,
  gap: number,
  first: number,
): [end: number, shape: number] {
  let shape = gap | Shape.Word;
  let at = from + 1;
  let upper = first === CharClass.Upper ? 1 : 0;
  let lower = 1 - upper;
  let camel = false;
  for (; at < codes.length; at++) {
    const kind = classOf(codes[at] as number);
    if (kind === CharClass.Lower) lower++;
    else if (kind === CharClass.Upper) {
      if (lower > 0) camel = true;
      upper++;
    } else if (kind !== CharClass.Digit && kind !== CharClass.Joiner) break;
  }
  if (first === CharClass.Upper) shape |= Shape.Cap;
  if (camel) shape |= Shape.Camel;
  const letters = upper + lower;
  if (codes[at] === STOP) {
    const dotted = endOfDotted(codes, from, at);
    if (dotted > 0) {
      at = dotted;
      shape |= Shape.Dotted;
      if (at - from > 2 && letters === 1 && first === CharClass.Upper) shape |= Shape.Upper;
    } else if (at - from <= 6 && isAbbreviation(text, codes, from, at)) {
      at++;
      shape |= Shape.Dotted;
    }
  }
  if (lower === 0 && upper > 1) shape |= Shape.Upper;
  if (letters === 1 && first === CharClass.Upper && at - from <= 2) shape |= Shape.Initial;
  return [at, shape];
}

/** "No." is an abbreviation before a number only: "No. 5", but "He said no. No." */
function isAbbreviation(text: string, codes: Uint16Array, from: number, stop: number): boolean {
  const word = text.slice(from, stop);
  if (!ABBREVIATIONS.has(word)) return false;
  if (!BEFORE_NUMBERS.has(word)) return true;
  let next = stop + 1;
  while (next < codes.length && classOf(codes[next] as number) === CharClass.Space && next < stop + 3) next++;
  return next < codes.length && classOf(codes[next] as number) === CharClass.Digit;
}

/** The end of "D.C.", "a.m.", "J.", "U.S": single letters, each with its full stop; 0 where it is none. */
function endOfDotted(codes: Uint16Array, from: number, stop: number): number {
  if (stop !== from + 1) return 0;
  let at = from;
  let letters = 0;
  while (isLetterAt(codes, at)) {
    if (letters > MOST_DOTTED_LETTERS) return 0;
    if (codes[at + 1] === STOP) {
      letters++;
      at += 2;
    } else {
      // "U.S" without its last full stop, but not the "J.Smith" of a glued name.
      if (letters > 0 && !isLetterAt(codes, at + 1)) return at + 1;
      break;
    }
  }
  if (letters > 1) return at;
  return letters === 1 && classOf(codes[from] as number) === CharClass.Upper ? from + 2 : 0;
}

function isLetterAt(codes: Uint16Array, at: number): boolean {
  if (at >= codes.length) return false;
  const kind = classOf(codes[at] as number);
  return kind === CharClass.Lower || kind === CharClass.Upper;
}
