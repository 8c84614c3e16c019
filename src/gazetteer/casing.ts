import { Shape } from "../model/index.js";

/** What no small word is: forms that want a capital begin with one of these. */
export const RAISED = Shape.Cap | Shape.Number | Shape.Mark;

/** How an alias must be written in the text to be a match. */
export const Casing = {
  /** As it comes. */
  Any: 0,
  /** Its first word has a capital, or is a number; of two words the last one too. */
  Capital: 1,
  /** All in capitals: acronyms, codes. */
  Upper: 2,
  /** Its first word has a capital; the last one is a common word ("Newtown shooting"). */
  First: 3,
} as const;
export type Casing = (typeof Casing)[keyof typeof Casing];
