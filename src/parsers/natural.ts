/// <reference path="./natural-parts.d.ts" />
import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/** No word of a release is longer; the stemmer's expressions are quadratic in a word's length. */
const LONGEST_WORD = 40;

/** The Porter stem of one folded word: "shootings" → "shoot". Words of one or two letters stay as they are. */
export const stemOf = (fold: string): string => (fold.length > LONGEST_WORD ? fold : porter.stem(fold));

/** How alike two folded names are, 0 to 1, by Jaro and Winkler: "tishuara" and "tishaura" are .96. */
export const similarity = (a: string, b: string): number => jaroWinkler(a, b, {});
