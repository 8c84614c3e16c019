/** A day that stands only in the sentence is taken for what happens at an hour, not for what struck somewhere. */
export const BY_SENTENCE: ReadonlySet<string> = new Set([
  "meeting",
  "summit",
  "press-conference",
  "hearing",
  "ceremony",
  "ruling",
  "protest",
  "day-of-action",
]);
