import type { Word } from "../model/index.js";
import { MOST_WORDS, UNNUMBERED } from "../text/index.js";

/** What a folded word may be by the tables of names, a bit each: surnames by whose they are. */
export const Naming = {
  Given: 1,
  Word: 2,
  Surname: 4,
  Mayor: 8,
  Holder: 16,
  Congress: 32,
  Judge: 64,
  Person: 128,
  Leader: 256,
  /** A word, or a word with an "s" behind it: "marks", "opens". */
  Inflected: 512,
} as const;

/** The bits of a folded word; "o'neill" is asked for as text is cut. A word with its id is found faster than its letters. */
export type NamingOf = (word: string | Word) => number;

const WORD = "word#name";
const WORDS = [
  ["given#name", Naming.Given],
  [WORD, Naming.Word | Naming.Inflected],
] as const;
const SURNAMES = [
  ["surname#name", Naming.Surname],
  ["mayors#surname", Naming.Mayor],
  ["holders#surname", Naming.Holder],
  ["congress#surname", Naming.Congress],
  ["judges#surname", Naming.Judge],
  ["people#surname", Naming.Person],
  ["leadership#surname", Naming.Leader],
] as const;

const UNREAD = -1;

/** Reads the bits off look-ups and remembers them: every capital of a text is asked about, by many rules. */
export function openNaming(lookup: (table: string, folds: readonly string[]) => readonly number[]): NamingOf {
  const known = new Map<string, number>();
  const byId = new Int16Array(MOST_WORDS).fill(UNREAD);
  const read = (fold: string): number => {
    let bits = 0;
    const [whole, parts] = [[fold], fold.split(/([-'])/).filter(Boolean)];
    for (const [table, bit] of WORDS) if (lookup(table, whole).length > 0) bits |= bit;
    if (fold.endsWith("s") && lookup(WORD, [fold.slice(0, -1)]).length > 0) bits |= Naming.Inflected;
    for (const [table, bit] of SURNAMES) if (lookup(table, parts).length > 0) bits |= bit;
    return bits;
  };
  const ofFold = (fold: string): number => {
    let bits = known.get(fold);
    if (bits === undefined) {
      // Made-up words must not fill the memory.
      if (known.size >= MOST_WORDS) known.clear();
      known.set(fold, (bits = read(fold)));
    }
    return bits;
  };
  return (word) => {
    if (typeof word === "string") return ofFold(word);
    const { id, fold } = word;
    if (id === UNNUMBERED) return ofFold(fold);
    const bits = byId[id] as number;
    return bits === UNREAD ? (byId[id] = ofFold(fold)) : bits;
  };
}

/** Whether a folded word is anybody's given name; what is none is not. */
export const isGivenName = ({ naming }: { readonly naming: NamingOf }, word: string | Word | undefined): boolean =>
  word !== undefined && (naming(word) & Naming.Given) !== 0;
