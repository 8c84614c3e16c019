import { decodeIntegers } from "../gazetteer/integers.js";
import { Casing, childOf, openTrie, type Trie } from "../gazetteer/trie.js";
import { type Field, Shape, type Token } from "../model/index.js";
import { stemOf } from "../parsers/natural.js";
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

/** More words than any archive's vocabulary that matters; behind it stems are computed anew. */
const MEMORY = 20_000;
const NONE = 0;
const SKIP = -1;
/** A word's stem id and exact id, each plus one, in one integer. */
const HALF = 1 << 15;

/** Opens packed cues. */
export function openCues(packed: PackedCues): CueMatcher {
  const trie = openTrie(packed.trie);
  const weights = Float64Array.from(decodeIntegers(packed.weights, packed.count), (w) => (w - WEIGHT_ZERO) / WEIGHT_STEP);
  const memory = new Map<string, number>();
  const keyOf = (fold: string): number => {
    const known = memory.get(fold);
    if (known !== undefined) return known;
    const key = wordKey(trie, fold);
    if (memory.size < MEMORY) memory.set(fold, key);
    return key;
  };
  return {
    topics: packed.topics,
    cues: packed.count,
    topicOf: decodeIntegers(packed.topicOf, packed.count),
    weights,
    match: (field) => matchField(trie, keyOf, field),
    entity: (key) => {
      const word = trie.wordIds.get(key);
      const hits: CueHit[] = [];
      if (word !== undefined) collect(trie, childOf(trie, 0, word), null, 0, 0, hits);
      return hits.map((hit) => hit.cue);
    },
  };
}

function wordKey(trie: Trie, fold: string): number {
  if (isSkipped(fold)) return SKIP;
  const stem = (trie.wordIds.get(stemOf(fold)) ?? -1) + 1;
  const exact = (trie.wordIds.get(EXACT + fold) ?? -1) + 1;
  return exact * HALF + stem;
}

function matchField(trie: Trie, keyOf: (fold: string) => number, field: Field): CueHit[] {
  const { tokens } = field;
  const keys = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) keys[i] = keyOf((tokens[i] as Token).fold);
  const hits: CueHit[] = [];
  let reach = 0;
  for (let start = 0; start < tokens.length; start++) {
    if ((keys[start] as number) <= NONE) continue;
    const from = hits.length;
    walk(trie, keys, field, 0, start, start, hits);
    let longest = reach;
    for (let i = from; i < hits.length; i++) longest = Math.max(longest, (hits[i] as CueHit).end);
    let kept = from;
    if (longest > reach) {
      for (let i = from; i < hits.length; i++) {
        const hit = hits[i] as CueHit;
        if (hit.end === longest) hits[kept++] = hit;
      }
    }
    hits.length = kept;
    reach = longest;
  }
  return hits;
}

/** Follows stem and exact form from `node` over the word at `at`, and on from there. */
function walk(trie: Trie, keys: Int32Array, field: Field, node: number, start: number, at: number, hits: CueHit[]): void {
  const key = keys[at] as number;
  for (let part = 0; part < 2; part++) {
    const word = (part === 0 ? key % HALF : (key / HALF) | 0) - 1;
    const next = word < 0 ? 0 : childOf(trie, node, word);
    if (next === 0) continue;
    collect(trie, next, field, start, at + 1, hits);
    if (trie.firstEdge[next] === trie.firstEdge[next + 1]) continue;
    let following = at + 1;
    while (following < keys.length && keys[following] === SKIP) following++;
    if (following >= keys.length || (keys[following] as number) <= NONE) continue;
    if (((field.tokens[following] as Token).shape & Shape.Paragraph) === 0) {
      walk(trie, keys, field, next, start, following, hits);
    }
  }
}

function collect(trie: Trie, node: number, field: Field | null, start: number, end: number, hits: CueHit[]): void {
  for (let entry = trie.firstEntry[node] as number; entry < (trie.firstEntry[node + 1] as number); entry++) {
    const at = trie.entryAt[entry] as number;
    if (field && !isWritten(field, start, end, (trie.payload[at] as number) & 3)) continue;
    const count = trie.payload[at + 1] as number;
    for (let k = 0; k < count; k++) hits.push({ cue: trie.payload[at + 2 + k] as number, start, end });
  }
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
