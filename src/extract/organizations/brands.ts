import { type Gazetteer, Naming } from "../../gazetteer/index.js";
import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsUpTo } from "../places/hits.js";
import { isNameWord } from "./name-word.js";
import { GENERIC, HEADS } from "./words.js";

const FAMILIES = Naming.Surname | Naming.Mayor | Naming.Congress | Naming.Holder | Naming.Person;

/** Two surnames round the "&" at token `i`, one at least no ordinary word: "Burns & McDonnell". */
export function isPartnership({ naming }: Gazetteer, tokens: readonly Token[], i: number): boolean {
  const sides = [foldAt(tokens, i - 1), foldAt(tokens, i + 1)];
  return (
    isNameWord(tokens, i - 1) &&
    isNameWord(tokens, i + 1) &&
    !isNameWord(tokens, i - 2) &&
    !isNameWord(tokens, i + 2) &&
    !(shapeAt(tokens, i + 1) & Shape.Line) &&
    sides.every((fold) => (naming(fold) & FAMILIES) !== 0 && !GENERIC.hasFold(fold) && !HEADS.hasFold(fold)) &&
    sides.some((fold) => (naming(fold) & Naming.Word) === 0)
  );
}

/** A name of its own before the "Health" at token `i`, as in "Atrium Health": no ordinary word, nobody's surname, no place. */
export function isProvider({ naming }: Gazetteer, tokens: readonly Token[], hits: readonly Hit[], i: number): boolean {
  const name = foldAt(tokens, i - 1);
  return (
    isNameWord(tokens, i - 1) &&
    !isNameWord(tokens, i + 1) &&
    !isNameWord(tokens, i - 2) &&
    foldAt(tokens, i - 2) !== "and" &&
    naming(name) === 0 &&
    !GENERIC.hasFold(name) &&
    hitsUpTo(hits, "places", i).length === 0
  );
}
