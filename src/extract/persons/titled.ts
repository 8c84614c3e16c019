import { isGivenName, Naming } from "../../gazetteer/index.js";
import { Shape, type Token } from "../../model/index.js";
import { wordClass } from "../../text/index.js";
import { readPlaceForward } from "../places/phrase.js";
import type { Name, OfficeClaim } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import { isCommonWord, isKnownSurname } from "./layout/headline.js";
import { isMayorWord } from "./mayors/head.js";
import { isNameWord } from "./name/word.js";
import { endsSubject } from "./titles-before/subject.js";
import { BARE_OFFICES } from "./titles-before/title.js";
import type { TitlesBefore } from "./titles-before.js";
import { HONORIFICS, SAYING, STATUS_WORDS } from "./words.js";

/** "Tulsa" in "host Tulsa Mayor <name>": a place with a title behind it begins no name. */
export function isCityOfTitle(field: PersonField, i: number): boolean {
  if (!titleFollows(field, i)) return false;
  const place = readPlaceForward(field.reading, field.field, i);
  if (!place) return false;
  // "Interior Secretary Jane Roe, VA Secretary …": a given name begins no town that no table has.
  if (place.cityUnknown && isGivenName(field.reading.gazetteer, field.tokens[i])) return false;
  const { tokens } = field;
  const at = foldAt(tokens, place.end) === "," || foldAt(tokens, place.end) === "'s" ? place.end + 1 : place.end;
  if (isMayorWord(field, at) || STATUS_WORDS.has(foldAt(tokens, at))) return true;
  // "<given> King, the Mayor": what looks like a title is a surname where no name follows.
  const title = [...field.startingAt("roles", at), ...field.startingAt("offices", at)][0];
  if (title && !isNameWord(tokens[title.end] ?? (tokens[at] as Token), field.field.shouting)) return false;
  return at === place.end && (field.startingAt("roles", at).length > 0 || field.startingAt("offices", at).length > 0);
}

/** So many tokens a city with its state may have. */
const LONGEST_PLACE = 9;

function titleFollows(field: PersonField, i: number): boolean {
  for (let k = i + 1; k <= i + LONGEST_PLACE && k < field.tokens.length; k++) {
    if (isMayorWord(field, k)) return true;
    if (field.beginsTitle(k)) return true;
    if (foldAt(field.tokens, k) === ".") return false;
  }
  return false;
}

/** A single word behind a title may be the verb of a headline ("Mayors Welcome"): it must be known as a surname. */
export function fitsTitle(field: PersonField, name: Name, before: TitlesBefore): boolean {
  if (name.words.length === 1 && SAYING.hasFold(name.surname)) return false;
  if (isMayorWord(field, name.end) || before.mayor?.plural) return false;
  if (name.words.length === 1 && field.isTitleCase(name.start) && isVerb(field, name.surname)) return false;
  const [nearest] = before.claims;
  if (nearest?.kind === "office" && nearest.rule === "official/agency-before") return holdsOneOf(field, name, nearest);
  const given = isGivenName(field.reading.gazetteer, name.words[0]);
  if (name.words.length > 1 && !given && field.endingAt("roles", name.end).length > 0) return false;
  if (name.words.length > 1 && (given || !field.isTitleCase(name.start))) return true;
  return (!field.field.shouting && !field.isTitleCase(name.start)) || isKnownSurname(field, name.surname);
}

/** "President Speaks", "Mayor Opens": a form of a word of the language that no holder of an office bears. */
const isVerb = ({ reading: { gazetteer } }: PersonField, fold: string): boolean =>
  fold.endsWith("s") &&
  (gazetteer.naming(fold.slice(0, -1)) & Naming.Word) !== 0 &&
  (gazetteer.naming(fold) & (Naming.Mayor | Naming.Holder | Naming.Congress | Naming.Person)) === 0;

/** "Homeland Security <name>": an agency alone is a title only before somebody who has headed it. */
const holdsOneOf = ({ reading: { gazetteer } }: PersonField, name: Name, { rows }: OfficeClaim): boolean =>
  gazetteer
    .lookup("holders#surname", [name.surname])
    .some((holder) => rows.some((r) => gazetteer.row("offices", r).id === gazetteer.row("holders", holder).office));

/** "mayor of Dry Fork, | Montana": behind the city's comma stands its state. */
export const isStateOfCity = (field: PersonField, name: Name, { claims }: TitlesBefore): boolean =>
  claims[0]?.rule === "mayor/of-city-before" && field.startingAt("places", name.start).some((h) => h.end >= name.end);

/** Whether what stands directly before token `i` could be the end of a title. */
export function startsTitled(field: PersonField, i: number): boolean {
  const token = field.tokens[i - 1];
  if (!token || (field.tokens[i] as Token).shape & Shape.Line) return false;
  const { fold } = token;
  if (fold === ")" || fold === "," || fold === "-" || fold === ":") return true;
  if (fold === "'s") return field.endingAt("organizations", i - 1).length > 0;
  if (!(token.shape & Shape.Word)) return false;
  return (
    field.endsTitle(i) ||
    HONORIFICS.has(token) ||
    ((fold === "is" || (token.shape & Shape.Cap) !== 0) && isBehindMayorOf(field, i - 1)) ||
    TITLE_TAILS.has(token) ||
    field.endingAt("places", i).length > 0 ||
    isSetOff(field, i)
  );
}

/** "The new mayor of Dry Fork, West Virginia is | Amos Carver.", "Mayor of Freetown | <name>". */
function isBehindMayorOf(field: PersonField, end: number): boolean {
  for (let i = end - 1; i > end - LONGEST_PLACE && i >= 0; i--)
    if (isMayorWord(field, i) && foldAt(field.tokens, i + 1) === "of") return true;
  return false;
}

/** A name behind a capitalised common word: "Assistant Secretary for Grant Programs | Orla Finch". */
const isSetOff = (field: PersonField, i: number): boolean =>
  ((field.tokens[i - 1]?.shape ?? 0) & Shape.Cap) !== 0 &&
  isCommonWord(field, field.tokens[i - 1]) &&
  (isGivenName(field.reading.gazetteer, field.tokens[i]) || endsSubject(field, i));

/** Last words of titles that are in no table: "Mayors", "Secretary-designate", a bare "Senator". */
const TITLE_TAILS = /* @__PURE__ */ wordClass([
  "mayor",
  "mayors",
  "mayoress",
  "elect",
  "designate",
  "designee",
  "nominee",
  "candidate",
  "candidates",
  "hopeful",
  "contender",
  ...BARE_OFFICES,
]);
