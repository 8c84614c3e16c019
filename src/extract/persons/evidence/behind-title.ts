import { isGivenName } from "../../../gazetteer/index.js";
import { Shape } from "../../../model/index.js";
import type { Claim, Name } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { isCommonWord, isKnownSurname, isWord } from "../layout/headline.js";
import { BODY_HEADS, VENUE_HEADS } from "../words.js";
import { isInstitutional, startsWithGiven } from "./words.js";

/** Whether what stands behind a title is no person's name: a body's, a thing's, more of the title. */
export const isNobody = (field: PersonField, name: Name, claim: Claim): boolean =>
  runsIntoBody(field, name) ||
  isInstitution(field, name) ||
  isThing(field, name, claim) ||
  isBehindHalfTitle(field, name, claim);

/** "Justice | Departments Criminal Division": behind what looks like a title, two such words name a body, or one alone. */
function isInstitution(field: PersonField, name: Name): boolean {
  const count = name.words.filter(isInstitutional).length;
  return count > 1 || (count === 1 && name.words.length === 1 && !isKnownSurname(field, name.surname));
}

/** "Officer | Safety Toolkit", "Firefighters | Grants": common words behind a role, and no given name among them. */
function isThing(field: PersonField, name: Name, claim: Claim): boolean {
  // "Mayor Daley Plaza", "Mayor Pizza"
  if (claim.kind === "mayor" && !startsWithGiven(field, name))
    return name.words.length > 1 ? VENUE_HEADS.hasFold(name.surname) : isCommonWord(field, name.surname);
  if (claim.kind === "mayor") return false;
  const initial = name.words.some((w) => w.kind === "initial");
  if (!initial && VENUE_HEADS.hasFold(name.surname) && !isKnownSurname(field, name.surname)) return true;
  if (name.words.length === 1 && VENUE_HEADS.hasFold(name.surname)) return !isKnownSurname(field, name.surname);
  const given = isGivenName(field.reading.gazetteer, name.words[0]);
  return !given && name.words.every((w) => w.kind !== "initial") && isCommonWord(field, name.surname);
}

/** Words that are titles before a name and say something else before other words: "the Executive Branch", "fellow Texans". */
const HALF_TITLES =
  /^(?:majors?|executives?|generals?|deputy|privates?|principals?|fellows?|hosts?|justice|veterans?|victims?|moms?|dads?|mothers?|fathers?|members?|partners?|owners?|workers?|editors?|brothers?|sisters?|survivors?|advocates?)$/i;

/** Behind such a word a name has a given name or an initial, or is a surname and no common word, or is named elsewhere. */
function isBehindHalfTitle(field: PersonField, name: Name, claim: Claim): boolean {
  if (claim.kind === "mayor" || !HALF_TITLES.test(claim.role)) return false;
  if (name.words.length > 1)
    return !startsWithGiven(field, name) && name.words.some((w) => w.kind === "word" && isCommonWord(field, w));
  if (isNamedElsewhere(field, name.surname)) return false;
  return !isKnownSurname(field, name.surname) || isWord(field, name.surname) || isOfTitle(field, name);
}

/** Whether a given name stands before the same word anywhere in the release. */
const isNamedElsewhere = ({ reading: { fields, gazetteer } }: PersonField, surname: string): boolean =>
  fields.some(({ field: { tokens } }) =>
    tokens.some((t, i) => i > 0 && t.fold === surname && isGivenName(gazetteer, foldAt(tokens, i - 1))),
  );

/** "Senior Chief Deputy | Whip", "Lieutenant | Commander": one word that is a title itself. */
const isOfTitle = (field: PersonField, { start, end }: Name): boolean =>
  ["roles", "offices"].some((table) => field.startingAt(table, start).some((hit) => hit.end === end));

/** Whether the word behind a name of two or more is the head of a body, and the name no known one. */
function runsIntoBody(field: PersonField, name: Name): boolean {
  const next = field.tokens[name.end];
  if (!next || next.shape & Shape.Line || !(next.shape & Shape.Cap)) return false;
  if (name.words.length < 2 && isKnownSurname(field, name.surname)) return false;
  return BODY_HEADS.has(next) && !isGivenName(field.reading.gazetteer, name.words[0]);
}
