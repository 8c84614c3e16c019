/** Words and marks that neither speak for a topic nor break a cue: "right to vote" is two words. */
const SKIPPED: ReadonlySet<string> = new Set(
  "a an the of for to in on at and or by with from its their our 's ' - &".split(" "),
);

/** Whether matching steps over this folded word, in cues and in text alike. */
export const isSkipped = (fold: string): boolean => SKIPPED.has(fold);

/** What marks a word of a cue as meant in this form alone: "=housing" is not "house", though they share a stem. */
export const EXACT = "=";
