import type { Token } from "../../model/index.js";
import { MOST_WORDS } from "../../text/index.js";
import { RAISED } from "../casing.js";
import { foldsOf } from "../folds.js";
import type { Table } from "../tables/table.js";
import { TABLES } from "../tables/tables.js";
import { CHANNELS } from "./channels.js";
import { type FirstWords, type Next, nextOf } from "./first-words.js";
import type { Node } from "./grown-trie.js";
import { type GrowingTrie, growTrie } from "./grown-trie.js";
import type { RootOf, RootOfToken } from "./match.js";

/** Forms in small letters begin with the word. */
const SMALL = 1 << 27;
/** No form begins with the word. */
const NO_FORM = 1 << 28;

/** The trie below a first word, and how its forms may go on that are in it already. */
interface Root {
  readonly trie: GrowingTrie;
  /** A bit for each way to go on. */
  grown: number;
}

/**
 * The tries below first words. Each is grown when text first has its word, and from the forms alone that may
 * go on as the text does: few do, and to cut all forms would take longer than to read a release.
 */
export function openRoots(
  firstWords: FirstWords,
  tables: readonly Table[],
): { rootOf: RootOf; rootOfToken: RootOfToken } {
  const roots = new Array<Root | undefined>(firstWords.count).fill(undefined);
  const grow = ({ trie }: Root, word: string, next: Next | null): void => {
    firstWords.each(word, (number, row, rowNext) => {
      const { table, key } = CHANNELS[number] as (typeof CHANNELS)[number];
      const forms = TABLES[table]?.forms;
      if (rowNext !== next || key !== null || !forms) return;
      for (const text of forms.texts((column) => (tables[table] as Table).cell(column, row))) {
        if (!mayBegin(text, word)) continue;
        const [first, ...others] = foldsOf(text);
        if (first === word && (next === null || nextOf(others[0]) === next))
          trie.add(others, table, forms.casing(text), row);
      }
    });
  };
  const plant = (word: string): Root => {
    const root: Root = { trie: growTrie(), grown: 1 };
    grow(root, word, null);
    grow(root, word, 0);
    return root;
  };
  const rootAt = (number: number, word: string, letter: Next): Node => {
    const root = (roots[number] ??= plant(word));
    if ((root.grown & (1 << letter)) === 0) {
      root.grown |= 1 << letter;
      grow(root, word, letter);
    }
    return root.trie.root;
  };
  const rootOf: RootOf = (word, next) => {
    const number = firstWords.number(word);
    return number === undefined ? null : rootAt(number, word, nextOf(next));
  };
  /** By word id: where forms that begin with it are, and what was asked already, in bits; next letters by word id, plus one. */
  const nodes = new Array<Node | null>(MOST_WORDS).fill(null);
  const asked = new Int32Array(MOST_WORDS);
  const letters = new Uint8Array(MOST_WORDS);
  const letterOf = ({ id, fold }: Token): Next =>
    id < 0 ? nextOf(fold) : (letters[id] || (letters[id] = nextOf(fold) + 1)) - 1;
  const ask = (id: number, fold: string, letter: Next): number => {
    const number = firstWords.number(fold);
    if (number === undefined) return NO_FORM;
    const node = rootAt(number, fold, letter);
    nodes[id] = node;
    return (asked[id] as number) | (1 << letter) | (node.small ? SMALL : 0);
  };
  const rootOfToken: RootOfToken = ({ id, fold, shape }, next) => {
    if (id < 0) return rootOf(fold, next?.fold);
    let bits = asked[id] as number;
    if (bits === NO_FORM) return null;
    const letter = next ? letterOf(next) : 0;
    if ((bits & (1 << letter)) === 0) asked[id] = bits = ask(id, fold, letter);
    // Most words of a text are small, and most forms are not.
    return (bits & SMALL) === 0 && (shape & RAISED) === 0 ? null : (nodes[id] as Node | null);
  };
  return { rootOf, rootOfToken };
}

/** Whether a form may begin with a folded word, by its first letter; true where only cutting it tells. */
function mayBegin(text: string, word: string): boolean {
  const letter = text.charCodeAt(0) | 32;
  return letter < 97 || letter > 122 || letter === word.charCodeAt(0);
}
