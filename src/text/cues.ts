import { type Field, type Sentence, Shape, type Token } from "../model/index.js";
import { idOf, UNNUMBERED } from "./vocabulary.js";

/**
 * Words at which one grammar begins to read. The tokens of a field are gone through once for all grammars, and each
 * is handed the places of its own cues: it walks candidates, not tokens.
 */
export type Cue = number;

/** A bit each. */
const MOST_CUES = 31;
const SHAPES = 2 * Math.max(...Object.values(Shape));
let cues = 0;
const bitsOfFold = /* @__PURE__ */ new Map<string, number>();
/** By word id; words that came later than the last cue are none. */
let bitsOfId = /* @__PURE__ */ new Int32Array(0);
/** By all bits of a shape. */
const bitsOfShape = /* @__PURE__ */ new Int32Array(SHAPES);

/** Makes a cue of folded words, and of every token that has all bits of `shape`, where one is given. */
export function cueOf(folds: Iterable<string>, shape = 0): Cue {
  if (cues === MOST_CUES) throw new Error(`no more than ${MOST_CUES} cues`);
  const cue = cues++;
  const bit = 1 << cue;
  for (let bits = shape; shape !== 0 && bits < SHAPES; bits++)
    if ((bits & shape) === shape) bitsOfShape[bits] = (bitsOfShape[bits] as number) | bit;
  for (const fold of folds) {
    const bits = (bitsOfFold.get(fold) ?? 0) | bit;
    bitsOfFold.set(fold, bits);
    const id = idOf(fold);
    if (id === UNNUMBERED) continue;
    if (id >= bitsOfId.length) {
      const grown = new Int32Array(2 * id + 64);
      grown.set(bitsOfId);
      bitsOfId = grown;
    }
    bitsOfId[id] = bits;
  }
  return cue;
}

const NONE: readonly number[] = [];

/** By cue, the indices of its tokens, ascending. */
export function cuePlaces(tokens: readonly Token[]): readonly (readonly number[])[] {
  const places = new Array<readonly number[]>(cues).fill(NONE) as number[][];
  for (let i = 0; i < tokens.length; i++) {
    const { id, fold, shape } = tokens[i] as Token;
    let bits = id === UNNUMBERED ? (bitsOfFold.get(fold) ?? 0) : id < bitsOfId.length ? (bitsOfId[id] as number) : 0;
    bits |= bitsOfShape[shape] as number;
    for (; bits !== 0; bits &= bits - 1) {
      const cue = 31 - Math.clz32(bits & -bits);
      const own = places[cue] as number[];
      if (own === NONE) places[cue] = [i];
      else own.push(i);
    }
  }
  return places;
}

/** The indices of a field's tokens at which a grammar begins to read, ascending. */
export const placesOf = ({ cues }: Pick<Field, "cues">, cue: Cue): readonly number[] => cues[cue] ?? NONE;

/** A sentence with the first token in it at which a grammar begins to read. */
export interface CuedSentence {
  readonly sentence: Sentence;
  readonly at: number;
}

/** The sentences of a field in which a grammar begins to read. */
export function sentencesWith({ cues, sentences }: Pick<Field, "cues" | "sentences">, cue: Cue): CuedSentence[] {
  const cued: CuedSentence[] = [];
  let index = 0;
  let end = 0;
  for (const at of placesOf({ cues }, cue)) {
    if (at < end) continue;
    while ((sentences[index]?.end ?? at + 1) <= at) index++;
    const sentence = sentences[index];
    if (!sentence) break;
    cued.push({ sentence, at });
    end = sentence.end;
  }
  return cued;
}
