import { decodeIntegers } from "../gazetteer/integers.js";
import { Casing, childOf, openTrie, type Trie } from "../gazetteer/matching/trie.js";
import { type Field, Shape, type Token } from "../model/index.js";
import { stemOf } from "../parsers/natural.js";
import { MOST_WORDS, UNNUMBERED } from "../text/index.js";
import { type PackedCues, type TopicName, WEIGHT_STEP, WEIGHT_ZERO } from "./pack.js";
import { EXACT, isSkipped } from "./words.js";

/** A cue found in a field: token indices, `end` exclusive. */
export interface CueHit {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
}

/** Cues ready to be matched. Holds a memory of stems, which changes how fast it is and nothing else. */
export interface CueMatcher {
  readonly topics: readonly TopicName[];
  readonly cues: number;
  /** Per cue: the number of its topic. */
  readonly topicOf: Int32Array;
  readonly weights: Float64Array;
  /** The cues of a field in reading order. A cue inside a longer one of the same start or within its reach is silent. */
  match(field: Field): CueHit[];
  /** The cues under an entity's key, `instrument:cdbg`. */
  entity(key: string): readonly number[];
}

/** What cues know of a word of the text, by its stem and as it is written: its ids in the trie, -1 for none, and the nodes of cues that begin so, 0 for none. */
interface CueWord {
  readonly stem: number;
  readonly exact: number;
  readonly stemRoot: number;
  readonly exactRoot: number;
}

const NO_WORD = -1;
const NO_NODE = 0;
/** Most words are in no cue. */
const IN_NONE: CueWord = { stem: NO_WORD, exact: NO_WORD, stemRoot: NO_NODE, exactRoot: NO_NODE };
const SKIPPED: CueWord = { ...IN_NONE };

/** Opens packed cues. */
export function openCues(packed: PackedCues): CueMatcher {
  const trie = openTrie(packed.trie);
  const weights = Float64Array.from(
    decodeIntegers(packed.weights, packed.count),
    (w) => (w - WEIGHT_ZERO) / WEIGHT_STEP,
  );
  /** By word id. */
  const memory = new Array<CueWord | null>(MOST_WORDS).fill(null);
  const wordOf = ({ id, fold }: Token): CueWord => {
    if (id === UNNUMBERED) return readWord(trie, fold);
    return memory[id] ?? (memory[id] = readWord(trie, fold));
  };
  return {
    topics: packed.topics,
    cues: packed.count,
    topicOf: decodeIntegers(packed.topicOf, packed.count),
    weights,
    match: (field) => new FieldWalk(trie, wordOf, field).run(),
    entity: (key) => rowsOf(trie, key),
  };
}

function readWord(trie: Trie, fold: string): CueWord {
  if (isSkipped(fold)) return SKIPPED;
  const stem = trie.wordIds.get(stemOf(fold)) ?? NO_WORD;
  const exact = trie.wordIds.get(EXACT + fold) ?? NO_WORD;
  if (stem === NO_WORD && exact === NO_WORD) return IN_NONE;
  return { stem, exact, stemRoot: childOf(trie, 0, stem), exactRoot: childOf(trie, 0, exact) };
}

/** A walk through one field: from every word the longest cues that reach further than those before them. */
class FieldWalk {
  private readonly hits: CueHit[] = [];
  /** Where those cues end that reach furthest so far. */
  private reach = 0;
  /** How many hits stood before those of the word where the walk is. */
  private before = 0;
  private start = 0;

  constructor(
    private readonly trie: Trie,
    private readonly wordOf: (token: Token) => CueWord,
    private readonly field: Field,
  ) {}

  run(): CueHit[] {
    const { tokens } = this.field;
    for (let start = 0; start < tokens.length; start++) {
      const { stemRoot, exactRoot } = this.wordOf(tokens[start] as Token);
      if (stemRoot === NO_NODE && exactRoot === NO_NODE) continue;
      this.start = start;
      this.before = this.hits.length;
      if (stemRoot !== NO_NODE) this.follow(stemRoot, start);
      if (exactRoot !== NO_NODE) this.follow(exactRoot, start);
    }
    return this.hits;
  }

  /** Takes what ends at a node, reached with token `at`, and goes on with the next word, by its stem and as it is written. */
  private follow(node: number, at: number): void {
    const { firstEdge, firstEntry } = this.trie;
    if (firstEntry[node] !== firstEntry[node + 1]) this.collect(node, at + 1);
    if (firstEdge[node] === firstEdge[node + 1]) return;
    const { tokens } = this.field;
    let next = at;
    let word = SKIPPED;
    while (word === SKIPPED && ++next < tokens.length) word = this.wordOf(tokens[next] as Token);
    if (word.stem === NO_WORD && word.exact === NO_WORD) return;
    if (((tokens[next] as Token).shape & Shape.Paragraph) !== 0) return;
    const stem = word.stem === NO_WORD ? NO_NODE : childOf(this.trie, node, word.stem);
    if (stem !== NO_NODE) this.follow(stem, next);
    const exact = word.exact === NO_WORD ? NO_NODE : childOf(this.trie, node, word.exact);
    if (exact !== NO_NODE) this.follow(exact, next);
  }

  private collect(node: number, end: number): void {
    if (end < this.reach || (end === this.reach && this.hits.length === this.before)) return;
    const { firstEntry, entryAt, payload } = this.trie;
    for (let entry = firstEntry[node] as number; entry < (firstEntry[node + 1] as number); entry++) {
      const at = entryAt[entry] as number;
      if (!isWritten(this.field, this.start, end, (payload[at] as number) & 3)) continue;
      if (end > this.reach) {
        this.hits.length = this.before;
        this.reach = end;
      }
      const last = at + 2 + (payload[at + 1] as number);
      for (let k = at + 2; k < last; k++) this.hits.push({ cue: payload[k] as number, start: this.start, end });
    }
  }
}

/** The rows under a key of one word. */
function rowsOf(trie: Trie, key: string): number[] {
  const word = trie.wordIds.get(key);
  const node = word === undefined ? 0 : childOf(trie, 0, word);
  const rows: number[] = [];
  if (node === 0) return rows;
  for (let entry = trie.firstEntry[node] as number; entry < (trie.firstEntry[node + 1] as number); entry++) {
    const at = trie.entryAt[entry] as number;
    for (let k = 0; k < (trie.payload[at + 1] as number); k++) rows.push(trie.payload[at + 2 + k] as number);
  }
  return rows;
}

/** Acronyms want capitals throughout, names one at their head. */
function isWritten(field: Field, start: number, end: number, casing: number): boolean {
  if (casing === Casing.Any) return true;
  const { shape } = field.tokens[start] as Token;
  if (casing === Casing.Capital) return (shape & (Shape.Cap | Shape.Number)) !== 0;
  const last = field.tokens[end - 1] as Token;
  const written = field.text.slice((field.tokens[start] as Token).start, last.end);
  return written === written.toUpperCase();
}
