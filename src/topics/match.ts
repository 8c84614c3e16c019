import { decodeIntegers } from "../gazetteer/integers.js";
import { Casing, childOf, openTrie, type Trie } from "../gazetteer/trie.js";
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
/** A key holds a word's stem id in its low bits and its exact id in the high ones, each plus one. */
const BITS = 15;
const LOW = (1 << BITS) - 1;

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
    match: (field) => matchField(trie, keyOf, field),
    entity: (key) => rowsOf(trie, key),
  };
}

function wordKey(trie: Trie, fold: string): number {
  if (isSkipped(fold)) return SKIP;
  const stem = (trie.wordIds.get(stemOf(fold)) ?? -1) + 1;
  const exact = (trie.wordIds.get(EXACT + fold) ?? -1) + 1;
  return (exact << BITS) | stem;
}

/** Finds, from every word, the longest cues that reach further than those before them. */
function matchField(trie: Trie, keyOf: (token: Token) => number, field: Field): CueHit[] {
  const { tokens } = field;
  const keys = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) keys[i] = keyOf(tokens[i] as Token);
  const hits: CueHit[] = [];
  let reach = 0;
  let from = 0;

  const collect = (node: number, start: number, end: number): void => {
    if (end < reach || (end === reach && hits.length === from)) return;
    for (let entry = trie.firstEntry[node] as number; entry < (trie.firstEntry[node + 1] as number); entry++) {
      const at = trie.entryAt[entry] as number;
      if (!isWritten(field, start, end, (trie.payload[at] as number) & 3)) continue;
      if (end > reach) {
        hits.length = from;
        reach = end;
      }
      const last = at + 2 + (trie.payload[at + 1] as number);
      for (let k = at + 2; k < last; k++) hits.push({ cue: trie.payload[k] as number, start, end });
    }
  };
  const follow = (node: number, start: number, at: number): void => {
    collect(node, start, at + 1);
    if (trie.firstEdge[node] === trie.firstEdge[node + 1]) return;
    let next = at + 1;
    while (next < keys.length && keys[next] === SKIP) next++;
    const key = next < keys.length ? (keys[next] as number) : NONE;
    if (key <= NONE || ((tokens[next] as Token).shape & Shape.Paragraph) !== 0) return;
    const stem = (key & LOW) === 0 ? 0 : childOf(trie, node, (key & LOW) - 1);
    if (stem > 0) follow(stem, start, next);
    const exact = key >>> BITS === 0 ? 0 : childOf(trie, node, (key >>> BITS) - 1);
    if (exact > 0) follow(exact, start, next);
  };

  for (let start = 0; start < keys.length; start++) {
    const key = keys[start] as number;
    if (key <= NONE) continue;
    const stem = (key & LOW) === 0 ? 0 : (trie.roots[(key & LOW) - 1] as number);
    const exact = key >>> BITS === 0 ? 0 : (trie.roots[(key >>> BITS) - 1] as number);
    from = hits.length;
    if (stem > 0) follow(stem, start, start);
    if (exact > 0) follow(exact, start, start);
  }
  return hits;
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
