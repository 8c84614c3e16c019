/// <reference path="./porter-stemmer.d.ts" />
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/** The Porter stem of one folded word: "shootings" → "shoot". Words of one or two letters stay as they are. */
export const stemOf = (fold: string): string => porter.stem(fold);
