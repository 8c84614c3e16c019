import { Shape, type Token } from "../model/index.js";

/** The folded token at `i`, "" beyond the ends. */
export const foldAt = (tokens: readonly Token[], i: number): string =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).fold : "";
/** The shape of the token at `i`, a set of `Shape` bits; 0 beyond the ends. */
export const shapeAt = (tokens: readonly Token[], i: number): number =>
  i >= 0 && i < tokens.length ? (tokens[i] as Token).shape : 0;

/** Whether white space stands before token `i`. */
export const isSpaced = (tokens: readonly Token[], i: number): boolean => (shapeAt(tokens, i) & Shape.Spaced) !== 0;
