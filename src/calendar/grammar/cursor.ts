import { Shape, type Token } from "../../model/index.js";
import type { DateExpression } from "../expression.js";

/** A date expression over tokens `start` to `end` (exclusive), and the rule that read it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  readonly rule: string;
}
export const reading = (start: number, end: number, expression: DateExpression, rule: string): Reading => ({
  start,
  end,
  expression,
  rule,
});

/** Reads the expression whose first (for "ago": last) token is `i`, or null. */
export type Reader = (tokens: readonly Token[], i: number) => Reading | null;

/** The value of a token that is digits only (no comma, point or letters), else -1. */
export function digitsAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token || !(token.shape & Shape.Number)) return -1;
  const { fold } = token;
  // The fold drops full stops: "2.5" must not read as 25.
  if (fold.length !== token.end - token.start || fold.length > 4) return -1;
  let value = 0;
  for (let k = 0; k < fold.length; k++) {
    const digit = fold.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
