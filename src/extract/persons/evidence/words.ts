import { isGivenName } from "../../../gazetteer/index.js";
import { wordClass } from "../../../text/index.js";
import type { Name } from "../claim.js";
import type { PersonField } from "../field.js";
import { isCommonWord } from "../headline.js";
import { AREA_HEADS, BODY_HEADS, COMPANY_WORDS } from "../words.js";

/** "Camp Hale", "Fort Sumter": so begin names of places. */
export const PLACE_LEADS = new Set(["camp", "fort", "mount", "mt", "lake", "port", "cape", "point", "rio", "mission"]);

export const isThingWord = (field: PersonField, fold: string): boolean =>
  isCommonWord(field, fold) && !isGivenName(field.reading.gazetteer, fold);

export const isInstitutional = ({ fold }: { readonly fold: string }): boolean => INSTITUTIONAL.hasFold(fold);
const INSTITUTIONAL = wordClass([...BODY_HEADS, ...AREA_HEADS, ...COMPANY_WORDS]);

const isGiven = ({ reading }: PersonField, fold: string): boolean => isGivenName(reading.gazetteer, fold);

/** Whether the first word that is no initial is a given name: "J. Christian Bell". */
export const startsWithGiven = (field: PersonField, { words }: Name): boolean => {
  const first = words.find((w) => w.kind !== "initial");
  return first !== undefined && (first !== words.at(-1) || words.length === 1) && isGiven(field, first.fold);
};
