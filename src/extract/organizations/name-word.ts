import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsAt } from "../places/hits.js";
import { OUTSIDE } from "./words.js";

const TIMES = /^\d/;

/** A capitalised word that may be part of a body's name. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !(token.shape & Shape.Word) || !(token.shape & Shape.Cap) || token.shape & Shape.Address) return false;
  return !OUTSIDE.has(token) && !TIMES.test(token.fold) && !(token.shape & Shape.Initial);
}

/** "New" stands outside a body's name unless a place begins with it: "New Mexico Wildlife Federation". */
export const opensPlace = (tokens: readonly Token[], hits: readonly Hit[], i: number): boolean =>
  foldAt(tokens, i) === "new" && (shapeAt(tokens, i) & Shape.Cap) !== 0 && hitsAt(hits, "places", i).length > 0;
