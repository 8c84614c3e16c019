import type { Token } from "../../model/index.js";
import type { DateExpression } from "../expression.js";

/** A date expression over tokens `start` to `end` (exclusive), and the rule that read it. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  readonly rule: string;
}

/** Makes one. */
export const reading = (start: number, end: number, expression: DateExpression, rule: string): Reading => ({
  start,
  end,
  expression,
  rule,
});

/** Reads the expression whose first (for "ago": last) token is `i`, or null. */
export type Reader = (tokens: readonly Token[], i: number) => Reading | null;
