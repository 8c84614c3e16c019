import { Shape } from "../../../model/index.js";
import type { Name } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";

/** "has appointed <name> as", "hired <name> to". */
export const isAppointed = ({ tokens }: PersonField, { start, end }: Name): boolean =>
  APPOINTING.has(foldAt(tokens, start - 1)) && BEHIND_APPOINTED.has(foldAt(tokens, end));
const APPOINTING = new Set(["appointed", "appoint", "appoints", "hired", "hires", "promoted", "promotes"]);
const BEHIND_APPOINTED = new Set(["as", "to", "its"]);

/** "Contact: <name>", "Press: <name>". */
export const isContact = ({ tokens }: PersonField, start: number): boolean =>
  foldAt(tokens, start - 1) === ":" && CONTACTS.has(foldAt(tokens, start - 2));
const CONTACTS = new Set(["contact", "contacts", "press", "media", "information", "questions"]);

/** "the deaths of <name> and <name>", "the murder of <name>". */
export const isMourned = ({ tokens }: PersonField, { start }: Name): boolean =>
  foldAt(tokens, start - 1) === "of" && DEATHS.has(foldAt(tokens, start - 2));
const DEATHS = new Set(
  "death deaths killing killings murder murders shooting passing assassination family families widow funeral".split(
    " ",
  ),
);

/** A name that begins its line or item, and a mark behind it: a list is no headline. */
export function isItem({ tokens }: PersonField, { start, end }: Name): boolean {
  const opens =
    start === 0 || (tokens[start]?.shape ?? 0) & Shape.Line || [";", ":", "and"].includes(foldAt(tokens, start - 1));
  return Boolean(opens) && [",", "(", "-", ";"].includes(foldAt(tokens, end));
}

/** "Paul Hedges, 42, of Toledo", "Paul Hedges, 42; Ruth Osei, 39, and". */
export const isAged = ({ tokens }: PersonField, end: number): boolean =>
  foldAt(tokens, end) === "," && /^[1-9]\d$/.test(foldAt(tokens, end + 1)) && BEHIND_AGE.has(foldAt(tokens, end + 2));
const BEHIND_AGE = new Set([",", ";", ".", "and"]);

/** "T.C. Quill of Dallas". */
export const isOfPlace = (field: PersonField, { end }: Name): boolean =>
  foldAt(field.tokens, end) === "of" && field.startingAt("places", end + 1).length > 0;

/** "Dornat "Wayne" Drummond": no place or body has a nickname in marks of quotation. */
export const isQuoted = ({ tokens }: PersonField, { start, end }: Name): boolean =>
  tokens.slice(start, end).some((t) => t.fold === '"');

export const isSmall = ({ tokens }: PersonField, at: number): boolean => ((tokens[at]?.shape ?? 0) & Shape.Cap) === 0;

/** "her husband, <name>,", "their great-grandson <name>". */
export function isKin({ tokens }: PersonField, { start }: Name): boolean {
  const noun = foldAt(tokens, start - 1) === "," ? start - 2 : start - 1;
  if (!KIN.has(foldAt(tokens, noun))) return false;
  let at = noun - 1;
  while (at > noun - 5 && KIN_WORDS.has(foldAt(tokens, at))) at--;
  return OWNERS.has(foldAt(tokens, at));
}
const KIN = new Set(
  "son daughter wife husband widow widower father mother brother sister uncle aunt nephew niece grandson granddaughter grandfather grandmother cousin".split(
    " ",
  ),
);
const KIN_WORDS = new Set([
  "-",
  "great",
  "late",
  "eldest",
  "youngest",
  "twin",
  "older",
  "younger",
  "first",
  "in",
  "law",
]);
const OWNERS = new Set(["his", "her", "their", "my", "our", "'s", "whose"]);
