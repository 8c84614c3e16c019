import { type Field, type Sentence, Shape, type Token } from "../model/index.js";
import { idOf, UNNUMBERED } from "./vocabulary.js";

/**
 * Words at which one grammar begins to read. The tokens of a field are gone through once for all grammars, and each
 * is handed the places of its own cues: it walks candidates, not tokens.
 */
export type Cue = number;

/** Cues of a word or of a shape. */
type Cues = readonly Cue[];

const NO_CUES: Cues = [];
const SHAPES = 2 * Math.max(...Object.values(Shape));
let cues = 0;
const byFold = /* @__PURE__ */ new Map<string, Cues>();
/** By word id; words that came later than the last cue have none. */
const byId: Cues[] = [];
/** By all bits of a shape. */
const byShape: Cues[] = /* @__PURE__ */ new Array<Cues>(SHAPES).fill(NO_CUES);

/** Makes a cue of folded words, and of every token that has all bits of `shape`, where one is given. */
export function cueOf(folds: Iterable<string>, shape = 0): Cue {
  const cue = cues++;
  for (let bits = shape; shape !== 0 && bits < SHAPES; bits++)
    if ((bits & shape) === shape) byShape[bits] = [...(byShape[bits] ?? NO_CUES), cue];
  for (const fold of new Set(folds)) {
    const own = [...(byFold.get(fold) ?? NO_CUES), cue];
    byFold.set(fold, own);
    const id = idOf(fold);
    if (id === UNNUMBERED) continue;
    while (byId.length <= id) byId.push(NO_CUES);
    byId[id] = own;
  }
  return cue;
}

const NONE: readonly number[] = [];

/** By cue, the indices of its tokens, ascending. */
export function cuePlaces(tokens: readonly Token[]): readonly (readonly number[])[] {
  const places = new Array<readonly number[]>(cues).fill(NONE) as number[][];
  const add = (own: Cues, i: number): void => {
    for (const cue of own) {
      const known = places[cue] as number[];
      if (known === NONE) places[cue] = [i];
      else if (known[known.length - 1] !== i) known.push(i);
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const { id, fold, shape } = tokens[i] as Token;
    const own = id === UNNUMBERED ? (byFold.get(fold) ?? NO_CUES) : id < byId.length ? (byId[id] as Cues) : NO_CUES;
    if (own !== NO_CUES) add(own, i);
    const shaped = byShape[shape] as Cues;
    if (shaped !== NO_CUES) add(shaped, i);
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
