import { foldToken } from "./fold.js";

/** The id of a word that is not remembered: what is known of it must be worked out from its fold. */
export const UNNUMBERED = -1;
/** Words remembered: more than any archive's vocabulary that matters, and no more, as text may be made up. */
export const MOST_WORDS = 1 << 16;
const LONGEST = 32;

const SLOTS = 2 * MOST_WORDS;
const RECORD_BITS = 20;
const RECORD = (1 << RECORD_BITS) - 1;
/** By hash: where the record of a spelling begins in the low bits, some more of its hash in the high ones; 0 for none. */
const slots = /* @__PURE__ */ new Int32Array(SLOTS);
/** One behind the other, the first but one: the id of the fold, the length, the letters. What is read together stands together. */
const records = /* @__PURE__ */ new Uint16Array(1 << RECORD_BITS);
let spellings = 0;
let free = 1;
/** Folds by id, and ids by fold. */
const folds: string[] = [];
const ids = /* @__PURE__ */ new Map<string, number>();

/**
 * The id of the word at [`start`, `end`) of a text, UTF-16 offsets: small and stable while the process lives, equal for
 * equal folds. Words are remembered by their characters, so that one seen before is neither cut, nor folded, nor
 * hashed as a string again. The memory changes how fast it is and nothing else.
 */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST) return UNNUMBERED;
  let hash = length;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] as number), 0x5bd1e995);
  const tag = hash & ~RECORD;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
    const record = found & RECORD;
    if ((found & ~RECORD) === tag && isSpelled(record, codes, start, length)) return records[record] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (spellings >= MOST_WORDS || free + LONGEST + 2 > RECORD) return UNNUMBERED;
  const id = idOf(foldToken(text.slice(start, end)));
  if (id === UNNUMBERED) return UNNUMBERED;
  slots[slot] = tag | free;
  records[free] = id;
  records[free + 1] = length;
  records.set(codes.subarray(start, end), free + 2);
  free += length + 2;
  spellings++;
  return id;
}

/**
 * The engine's one string of these letters, as names of properties are: two of them are compared without a look at the
 * letters. It is a string of its own, too: a slice that is kept would keep the whole text it was cut from.
 */
export const internalized = (letters: string): string => Object.keys({ [letters]: 0 })[0] as string;

function isSpelled(record: number, codes: Uint16Array, start: number, length: number): boolean {
  if (records[record + 1] !== length) return false;
  const letters = record + 2;
  for (let i = 0; i < length; i++) if (records[letters + i] !== codes[start + i]) return false;
  return true;
}

/** The fold of a remembered word. */
export const foldOf = (id: number): string => folds[id] as string;

/** The id that a fold has already; {@link UNNUMBERED} where it has none. */
export const idFor = (fold: string): number => ids.get(fold) ?? UNNUMBERED;

/** The id of a fold, from now on that of every word with it; {@link UNNUMBERED} where the memory is full. */
export function idOf(fold: string): number {
  const known = ids.get(fold);
  if (known !== undefined) return known;
  if (folds.length >= MOST_WORDS) return UNNUMBERED;
  const own = internalized(fold);
  ids.set(own, folds.length);
  return folds.push(own) - 1;
}
