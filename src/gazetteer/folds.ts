import { tokenize } from "../text/index.js";

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Folded words of a surface form, cut as text is cut. */
export const foldsOf = (text: string): string[] =>
  // Most names are plain words, which the tokenizer would cut no other way.
  PLAIN.test(text) ? text.toLowerCase().split(" ") : tokenize(text).map((token) => token.fold);
