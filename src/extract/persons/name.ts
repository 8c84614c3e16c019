import { type Field, Shape, type Token } from "../../model/index.js";
import { wordClass } from "../../text/index.js";
import type { Name, NameWord } from "./claim.js";
import { HONORIFICS, NEVER_IN_NAMES, PARTICLES, SUFFIXES } from "./words.js";

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

const isInitials = (token: Token): boolean =>
  (token.shape & Shape.Initial) !== 0 ||
  ((token.shape & Shape.Dotted) !== 0 && (token.shape & Shape.Upper) !== 0 && token.fold.length <= 3);

/** Whether a token may be a word of a name. */
export function isNameWord(token: Token, shouting: boolean): boolean {
  const { shape, fold } = token;
  if (!(shape & Shape.Word) || !(shape & Shape.Cap)) return false;
  if (isInitials(token)) return fold !== "us" && fold !== "dc";
  if (shape & Shape.Dotted) return false;
  // An acronym is no name, but where everything is in capitals it may be.
  if (shape & Shape.Upper && !shouting && fold.length > 1 && fold.length <= 4) return false;
  return !NEVER_IN_NAMES.has(token) && !HONORIFICS.hasFold(fold) && fold !== "'s";
}

/** "Dana Mayor said": behind a given name and before no further name, the word is a surname. */
function isSurnameMayor({ tokens }: Field, at: number, before: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (before !== 1 || token.fold !== "mayor" || !(token.shape & Shape.Cap)) return false;
  // "Elizabeth Mayor-Lindqvist"
  const joined = tokens[at + 2];
  if (next?.fold === "-" && joined && !(joined.shape & Shape.Spaced) && joined.shape & Shape.Cap)
    return !["elect", "president", "pro"].includes(joined.fold);
  return (
    next !== undefined && !(next.shape & Shape.Cap) && next.fold !== "-" && next.fold !== "of" && next.fold !== "pro"
  );
}

/** Words that are surnames behind a given name ("Kaohly Her", "Lisa May"), where no date and no further name follows. */
const RARE_SURNAMES = /* @__PURE__ */ wordClass(
  "her may march west north east south day street best white law press avenue road will chase summer spring winter still".split(
    " ",
  ),
);
/** Of these, what stands alone behind "Mayor" too. */
const LONE_SURNAMES = new Set(["may", "march", "west", "north", "white", "best", "winter"]);
/** Months and seasons that are given names before a surname. */
export const RARE_GIVEN = /* @__PURE__ */ wordClass(["april", "june", "may", "summer", "august", "will"]);

function isRareWord({ tokens }: Field, at: number, words: readonly NameWord[]): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!(token.shape & Shape.Cap) || token.shape & Shape.Dotted) return false;
  const raised =
    next !== undefined &&
    (next.shape & Shape.Cap) !== 0 &&
    (next.shape & Shape.Word) !== 0 &&
    !(next.shape & Shape.Line);
  if (words.length === 0 && !raised && tokens[at - 1]?.fold === "mayor" && LONE_SURNAMES.has(token.fold))
    return next !== undefined && BEHIND_SURNAME.has(next.fold);
  if (words.length === 0) return RARE_GIVEN.has(token) && raised && !(next && NEVER_IN_NAMES.has(next));
  // "Ada White Quill": of these words one is a usual surname before a further name.
  const middle = token.fold === "white" && next?.fold !== "house";
  if (!RARE_SURNAMES.has(token) || (raised && !middle) || (next && next.shape & Shape.Number)) return false;
  // "Rosa Parks Day": behind a whole name the word is no surname.
  if (token.fold === "day" && words.length > 1) return false;
  const last = words.at(-1) as NameWord;
  return last.kind === "initial" || (last.kind === "word" && last.fold.length > 2);
}

/** "Mayor May of Bend", "Mayor West said": behind these the word is no verb. */
const BEHIND_SURNAME = new Set(["of", "said", "says", "'s", ",", "who", "and", "told", "will", "has", "is", "was"]);

/** Whether a name may begin with a month or a season at this token, where a title stands before it. */
export const isRareGiven = (field: Field, at: number): boolean => isRareWord(field, at, NO_WORDS);
const NO_WORDS: readonly NameWord[] = [];

function isParticle(tokens: readonly Token[], at: number, before: number): boolean {
  const token = tokens[at] as Token;
  if (!PARTICLES.has(token)) return false;
  const raised = (token.shape & Shape.Cap) !== 0;
  if (!raised && before === 0 && token.fold !== "de") return false;
  for (let k = at + 1; k < at + 3 && k < tokens.length; k++) {
    const next = tokens[k] as Token;
    if (next.shape & Shape.Line) return false;
    if (next.shape & Shape.Cap && next.shape & Shape.Word && !NEVER_IN_NAMES.has(next)) return true;
    if (!PARTICLES.has(next)) return false;
  }
  return false;
}

/** Behind "Lloyd-Webber", "O'Neill", "D'Arcy". */
function endOfCompound(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end + 1 < tokens.length) {
    const mark = tokens[end] as Token;
    const next = tokens[end + 1] as Token;
    if (mark.shape & Shape.Spaced || (mark.fold !== "-" && mark.fold !== "'")) break;
    // "O' Neill": the mark is spaced by damage.
    const torn = mark.fold === "'" && (tokens[end - 1] as Token).fold === "o";
    if ((next.shape & Shape.Spaced && !torn) || !(next.shape & Shape.Word)) break;
    if (!(next.shape & Shape.Cap) && !isSyllable(tokens, end, next)) break;
    if (mark.fold === "'" && (tokens[end - 1] as Token).fold.length > 2) break;
    if (mark.fold === "-" && mark.end - mark.start === 1 && next.fold === "elect") break;
    end += 2;
  }
  return end;
}

/** "Ban Ki-moon": the second half of a given name behind a surname. */
function isSyllable(tokens: readonly Token[], mark: number, next: Token): boolean {
  const half = tokens[mark - 1] as Token;
  const surname = tokens[mark - 2];
  if ((tokens[mark] as Token).fold !== "-" || half.fold.length > 5 || next.fold.length > 5 || next.fold.length < 2)
    return false;
  return (
    surname !== undefined &&
    (surname.shape & Shape.Cap) !== 0 &&
    surname.fold.length <= 5 &&
    !ENGLISH_TAILS.has(next.fold)
  );
}
const ENGLISH_TAILS = new Set(
  "led based elect area wide style era run born owned like free ready to in of and on up made".split(" "),
);

function wordOf(field: Field, start: number, end: number, kind: NameWord["kind"]): NameWord {
  const text = field.text.slice((field.tokens[start] as Token).start, (field.tokens[end - 1] as Token).end);
  const fold = end === start + 1 ? (field.tokens[start] as Token).fold : foldsBetween(field.tokens, start, end);
  return { fold, text, kind };
}

const foldsBetween = (tokens: readonly Token[], start: number, end: number): string => {
  let fold = "";
  for (let i = start; i < end; i++) fold += (tokens[i] as Token).fold;
  return fold;
};

function readNickname(field: Field, at: number): { word: NameWord; end: number } | null {
  const { tokens } = field;
  const open = (tokens[at] as Token).fold;
  if (open !== '"' && open !== "'" && open !== "(") return null;
  const close = open === "(" ? ")" : open;
  for (let end = at + 2; end <= at + 3 && end < tokens.length; end++) {
    if ((tokens[end] as Token).fold !== close) continue;
    const first = tokens[at + 1] as Token;
    const next = tokens[end + 1];
    // "(TX)" is a state; a nickname is followed by more of the name.
    if (!(first.shape & Shape.Cap) || first.shape & Shape.Upper || first.shape & Shape.Dotted) return null;
    if (!next || next.shape & Shape.Line || !(isNameWord(next, field.shouting) || PARTICLES.has(next))) return null;
    return { word: wordOf(field, at + 1, end, "nickname"), end: end + 1 };
  }
  return null;
}

function readSuffix(tokens: readonly Token[], at: number): { fold: string; end: number } | null {
  const comma = tokens[at]?.fold === "," ? 1 : 0;
  const token = tokens[at + comma];
  if (!token || token.shape & Shape.Line || !(token.shape & Shape.Cap) || !SUFFIXES.has(token)) return null;
  if (token.fold === "v" && !(token.shape & Shape.Upper)) return null;
  return { fold: token.fold, end: at + comma + 1 };
}
