/** How an alias must be written in the text to be a match. */
export const Casing = {
  /** As it comes. */
  Any: 0,
  /** Its first and its last word have a capital. */
  Capital: 1,
  /** All in capitals: acronyms, codes. */
  Upper: 2,
} as const;
export type Casing = (typeof Casing)[keyof typeof Casing];
