import { isGivenName } from "../../../gazetteer/index.js";
import type { Word } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import type { Name } from "../claim.js";
import type { PersonField } from "../field.js";
import { isCommonWord } from "../layout/headline.js";
import { AREA_HEADS, BODY_HEADS, COMPANY_WORDS } from "../words.js";

/** "Camp Hale", "Fort Sumter": so begin names of places. */
export const PLACE_LEADS = new Set(["camp", "fort", "mount", "mt", "lake", "port", "cape", "point", "rio", "mission"]);

export const isThingWord = (field: PersonField, word: Word): boolean =>
  isCommonWord(field, word) && !isGivenName(field.reading.gazetteer, word);

export const isInstitutional = (word: Word): boolean => INSTITUTIONAL.has(word);
const INSTITUTIONAL = wordClass([...BODY_HEADS, ...AREA_HEADS, ...COMPANY_WORDS]);

/** Whether the first word that is no initial is a given name: "J. Christian Bell". */
export const startsWithGiven = (field: PersonField, { words }: Name): boolean => {
  const first = words.find((w) => w.kind !== "initial");
  return (
    first !== undefined && (first !== words.at(-1) || words.length === 1) && isGivenName(field.reading.gazetteer, first)
  );
};
