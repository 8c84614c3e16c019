/// <reference path="./natural-parts.d.ts" />
import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/** No word of a release is longer; the stemmer's expressions are quadratic in a word's length. */
const LONGEST_WORD = 40;

/**
 * What Porter's steps for inflections leave of a folded word: "shootings" → "shoot", but "elected" and "election" stay two.
 * His further steps take "authority" for "author". Words of one or two letters stay as they are.
 */
export function stemOf(fold: string): string {
  if (fold.length < 3 || fold.length > LONGEST_WORD) return fold;
  const bare = porter.step1c(porter.step1b(porter.step1a(fold)));
  return porter.step5b(porter.step5a(bare));
}

/** How alike two folded names are, 0 to 1, by Jaro and Winkler: "tishuara" and "tishaura" are .96. */
export const similarity = (a: string, b: string): number => jaroWinkler(a, b, {});
