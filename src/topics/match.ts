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

const NONE = 0;
const SKIP = -1;
const UNKNOWN = -2;
/** A key holds a word's stem id in its low bits, its exact id in the next ones, each plus one, and whether a cue begins so. */
const BITS = 15;
const LOW = (1 << BITS) - 1;
const STARTS = 1 << (2 * BITS);
const stemIn = (key: number): number => key & LOW;
const exactIn = (key: number): number => (key >>> BITS) & LOW;

/** Opens packed cues. */
export function openCues(packed: PackedCues): CueMatcher {
  const trie = openTrie(packed.trie);
  const weights = Float64Array.from(
    decodeIntegers(packed.weights, packed.count),
    (w) => (w - WEIGHT_ZERO) / WEIGHT_STEP,
  );
  /** Keys by word id. */
  const memory = new Int32Array(MOST_WORDS).fill(UNKNOWN);
  const keyOf = ({ id, fold }: Token): number => {
    if (id === UNNUMBERED) return wordKey(trie, fold);
    const known = memory[id] as number;
    return known === UNKNOWN ? (memory[id] = wordKey(trie, fold)) : known;
  };
  return {
    topics: packed.topics,
    cues: packed.count,
    topicOf: decodeIntegers(packed.topicOf, packed.count),
    weights,
    match: (field) => new FieldWalk(trie, keyOf, field).run(),
    entity: (key) => rowsOf(trie, key),
  };
}

function wordKey(trie: Trie, fold: string): number {
  if (isSkipped(fold)) return SKIP;
  const stem = (trie.wordIds.get(stemOf(fold)) ?? -1) + 1;
  const exact = (trie.wordIds.get(EXACT + fold) ?? -1) + 1;
  const starts = childOf(trie, 0, stem - 1) > 0 || childOf(trie, 0, exact - 1) > 0;
  return (starts ? STARTS : 0) | (exact << BITS) | stem;
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
    private readonly keyOf: (token: Token) => number,
    private readonly field: Field,
  ) {}

  run(): CueHit[] {
    const { tokens } = this.field;
    for (let start = 0; start < tokens.length; start++) {
      const key = this.keyOf(tokens[start] as Token);
      if (key < STARTS) continue;
      this.start = start;
      this.before = this.hits.length;
      this.step(0, key, start);
    }
    return this.hits;
  }

  /** Goes on from a node with the word at token `at`, by its stem and as it is written. */
  private step(node: number, key: number, at: number): void {
    const stem = stemIn(key) === 0 ? 0 : childOf(this.trie, node, stemIn(key) - 1);
    if (stem > 0) this.follow(stem, at);
    const exact = exactIn(key) === 0 ? 0 : childOf(this.trie, node, exactIn(key) - 1);
    if (exact > 0) this.follow(exact, at);
  }

  private follow(node: number, at: number): void {
    const { firstEdge, firstEntry } = this.trie;
    if (firstEntry[node] !== firstEntry[node + 1]) this.collect(node, at + 1);
    if (firstEdge[node] === firstEdge[node + 1]) return;
    const { tokens } = this.field;
    let next = at;
    let key = SKIP;
    while (key === SKIP && ++next < tokens.length) key = this.keyOf(tokens[next] as Token);
    if (key > NONE && ((tokens[next] as Token).shape & Shape.Paragraph) === 0) this.step(node, key, next);
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
