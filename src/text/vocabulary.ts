import { foldToken } from "./fold.js";

/** A word as it is written: what is the same wherever it stands. */
export interface Word {
  /** Small and stable while the process lives; equal for equal folds. {@link UNNUMBERED} for words not remembered. */
  readonly id: number;
  readonly fold: string;
}

/** The id of a word that is not remembered: what is known of it must be worked out from its fold. */
export const UNNUMBERED = -1;
/** Spellings remembered: more than any archive's vocabulary that matters, and no more, as text may be made up. */
export const MOST_WORDS = 1 << 16;
const LONGEST = 32;
const MOST_LETTERS = 10 * MOST_WORDS;

const SLOTS = 2 * MOST_WORDS;
/** By hash: the number of a word in the low half, some more of its hash in the high one. */
const slots = /* @__PURE__ */ new Int32Array(SLOTS);
/** The words by number, and where the letters of each begin; the last one's end where those of the next begin. */
const words: Word[] = [{ id: UNNUMBERED, fold: "" }];
const firsts = /* @__PURE__ */ new Int32Array(MOST_WORDS + 1);
const letters = /* @__PURE__ */ new Uint16Array(MOST_LETTERS);
/** Folds by id, and ids by fold. */
const folds: string[] = [];
const ids = /* @__PURE__ */ new Map<string, number>();

/**
 * The word at [`start`, `end`) of a text, UTF-16 offsets. Words are remembered by their characters, so that one seen
 * before is neither cut, nor folded, nor hashed as a string again. The memory changes how fast it is and nothing else.
 */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number): Word {
  if (end - start > LONGEST) return { id: UNNUMBERED, fold: foldToken(text.slice(start, end)) };
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x5bd1e995);
  const tag = hash & ~0xffff;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
    const number = found & 0xffff;
    if ((found & ~0xffff) === tag && isSpelled(number, codes, start, end)) return words[number] as Word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const spelling = copyOf(text.slice(start, end));
  const word = newWord(spelling);
  if (word.id !== UNNUMBERED) {
    const number = words.length;
    const first = firsts[number] as number;
    slots[slot] = tag | number;
    letters.set(codes.subarray(start, end), first);
    firsts[number + 1] = first + end - start;
    words.push(word);
  }
  return word;
}

/** A string of its own: a slice that is kept would keep the whole text it was cut from. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

function isSpelled(number: number, codes: Uint16Array, start: number, end: number): boolean {
  let at = firsts[number] as number;
  if ((firsts[number + 1] as number) - at !== end - start) return false;
  for (let i = start; i < end; i++, at++) if (letters[at] !== codes[i]) return false;
  return true;
}

function newWord(spelling: string): Word {
  const fold = foldToken(spelling);
  const full = words.length >= MOST_WORDS || (firsts[words.length] as number) + LONGEST > MOST_LETTERS;
  const id = full ? UNNUMBERED : idOf(fold);
  return { id, fold: id === UNNUMBERED ? fold : (folds[id] as string) };
}

/** The id that a fold has already; {@link UNNUMBERED} where it has none. */
export const idFor = (fold: string): number => ids.get(fold) ?? UNNUMBERED;

/** The id of a fold, from now on that of every word with it; {@link UNNUMBERED} where the memory is full. */
export function idOf(fold: string): number {
  const known = ids.get(fold);
  if (known !== undefined) return known;
  if (folds.length >= MOST_WORDS) return UNNUMBERED;
  ids.set(fold, folds.length);
  return folds.push(fold) - 1;
}
