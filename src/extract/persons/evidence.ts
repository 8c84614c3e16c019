import { isGivenName, Naming } from "../../gazetteer/index.js";
import { type Hit, Shape } from "../../model/index.js";
import { wordClass } from "../../text/index.js";
import { apposed } from "./apposition.js";
import type { Claim, Name } from "./claim.js";
import { foldAt, isDescribed, type PersonField } from "./field.js";
import { isCommonWord, isInflected, isKnownSurname, isWord } from "./headline.js";
import { RARE_GIVEN } from "./name.js";
import { AREA_HEADS, BODY_HEADS, COMPANY_WORDS, NEVER_IN_NAMES, SAYING, VENUE_HEADS } from "./words.js";

/** Tables whose hits swallow a name: "Martin Luther King Day", "George Washington University". */
const SWALLOWING: ReadonlySet<string> = new Set(["organizations", "places", "events", "instruments"]);

/** What is known of a name beside its own words. */
export interface Evidence {
  readonly hits: readonly Hit[];
  readonly claims: readonly Claim[];
  readonly titled: boolean;
  readonly honored: boolean;
  /** It stands behind a person's name and "and" or a comma. */
  readonly coordinated: boolean;
}

/** The rule under which a name stands, or null where nothing shows that it is a person's. */
export function ruleOf(field: PersonField, name: Name, evidence: Evidence): string | null {
  const { hits, titled, honored, coordinated } = evidence;
  const claim = evidence.claims.find((c) => c.rule !== "official/seat");
  const given = startsWithGiven(field, name);
  // "Chief | Appointment Advisory | Committee": a titled run that goes on into a body's head is that body's name.
  if (claim && titled)
    return hits.length === 0 &&
      (runsIntoBody(field, name) ||
        isInstitution(field, name) ||
        isThing(field, name, claim) ||
        isBehindHalfTitle(field, name, claim))
      ? null
      : claim.rule;
  if (honored) return "person/honorific";
  if (hits.length > 0)
    return !claim && (namesAThing(field, name.end) || runsOn(field, name)) ? null : (claim?.rule ?? "person/known");
  if (name.words.length === 1 && claim?.kind === "office" && !field.isTitleCase(name.start)) {
    // "when <surname> was President"
    return (field.reading.gazetteer.naming(name.surname) & Naming.Holder) !== 0 ? claim.rule : null;
  }
  if (name.words.length < 2 || field.field.shouting) return null;
  const listed = claim !== undefined && field.field.name === "text";
  if (field.isTitleCase(name.start) && claim?.kind !== "mayor" && !listed && !isItem(field, name)) return null;
  // "Briley | Takes Oath | as Mayor": a headline's verb begins no name.
  if (field.isTitleCase(name.start) && !given && isInflected(field, name.words[0]?.fold ?? "")) return null;
  if (PLACE_LEADS.has(name.words[0]?.fold ?? "") && !given) return null;
  if (name.words.some(isInstitutional) || (!given && isRole(field, name))) return null;
  if (swallowed(field, name.start, name.end)) return null;
  if (isAppointed(field, name)) return "person/appointed";
  if (given && isContact(field, name.start)) return "person/contact";
  if (VENUE_HEADS.hasFold(name.surname) || VENUE_HEADS.at(field.tokens, name.end)) return null;
  if (!claim && namesAThing(field, name.end)) return null;
  if (name.surname === "mayor" && !isAged(field, name.end) && field.startingAt("places", name.start).length > 0)
    return null;
  const initial = name.words.some((w) => w.kind === "initial");
  // "Grant | Programs | Orla Finch": a common word inside is none of the name's.
  if (!claim && name.words.slice(1, -1).some((w) => w.kind === "word" && isThingWord(field, w.fold))) return null;
  if (!claim && !(given && initial) && isCommonWord(field, name.surname) && !isAged(field, name.end)) return null;
  // "your May Revision": a month is a given name before a surname.
  if (!claim && RARE_GIVEN.hasFold(name.words[0]?.fold ?? "") && !isKnownSurname(field, name.surname)) return null;
  if (given || claim) return claim?.rule ?? "person/given-name";
  if (isAged(field, name.end)) return "person/age";
  if (isMourned(field, name)) return "person/mourned";
  if (initial && name.words[0]?.kind === "initial" && isOfPlace(field, name)) return "person/initials";
  if (name.words.some((w) => w.kind === "nickname" && isQuoted(field, name))) return "person/nickname";
  if (name.words.length > 3 || field.startingAt("places", name.start).length > 0) return null;
  if (
    SAYING.at(field.tokens, name.end) ||
    (isSmall(field, name.start - 1) &&
      SAYING.at(field.tokens, name.start - 1) &&
      foldAt(field.tokens, name.start - 1) !== "called")
  )
    return "person/speaks";
  if (isSmall(field, name.start - 1) && apposed(field, name.end) === "person") return "person/apposition";
  return coordinated ? "person/coordinated" : null;
}

/** "has appointed <name> as", "hired <name> to". */
const isAppointed = ({ tokens }: PersonField, { start, end }: Name): boolean =>
  APPOINTING.has(foldAt(tokens, start - 1)) && BEHIND_APPOINTED.has(foldAt(tokens, end));
const APPOINTING = new Set(["appointed", "appoint", "appoints", "hired", "hires", "promoted", "promotes"]);
const BEHIND_APPOINTED = new Set(["as", "to", "its"]);

/** "Contact: <name>", "Press: <name>". */
const isContact = ({ tokens }: PersonField, start: number): boolean =>
  foldAt(tokens, start - 1) === ":" && CONTACTS.has(foldAt(tokens, start - 2));
const CONTACTS = new Set(["contact", "contacts", "press", "media", "information", "questions"]);

/** "the deaths of <name> and <name>", "the murder of <name>". */
const isMourned = ({ tokens }: PersonField, { start }: Name): boolean =>
  foldAt(tokens, start - 1) === "of" && DEATHS.has(foldAt(tokens, start - 2));
const DEATHS = new Set(
  "death deaths killing killings murder murders shooting passing assassination family families widow funeral".split(
    " ",
  ),
);

/** "Camp Hale", "Fort Sumter": so begin names of places. */
const PLACE_LEADS = new Set(["camp", "fort", "mount", "mt", "lake", "port", "cape", "point", "rio", "mission"]);

const isThingWord = (field: PersonField, fold: string): boolean =>
  isCommonWord(field, fold) && !isGivenName(field.reading.gazetteer, fold);

const isInstitutional = ({ fold }: { readonly fold: string }): boolean => INSTITUTIONAL.hasFold(fold);
const INSTITUTIONAL = wordClass([...BODY_HEADS, ...AREA_HEADS, ...COMPANY_WORDS]);

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
  if (name.words.length === 1 && VENUE_HEADS.hasFold(name.surname)) return !isKnownSurname(field, name.surname);
  const given = isGivenName(field.reading.gazetteer, name.words[0]?.fold ?? "");
  return !given && name.words.every((w) => w.kind !== "initial") && isCommonWord(field, name.surname);
}

/** Words that are titles before a name and say something else before other words: "the Executive Branch", "fellow Texans". */
const HALF_TITLES =
  /^(?:majors?|executives?|generals?|deputy|privates?|principals?|fellows?|hosts?|justice|veterans?|victims?|moms?|dads?|mothers?|fathers?|members?|partners?|owners?|workers?|editors?|brothers?|sisters?|survivors?|advocates?)$/i;

/** Behind such a word a name has a given name or an initial, or is a surname and no common word, or is named elsewhere. */
function isBehindHalfTitle(field: PersonField, name: Name, claim: Claim): boolean {
  if (claim.kind === "mayor" || !HALF_TITLES.test(claim.role)) return false;
  if (name.words.length > 1)
    return !startsWithGiven(field, name) && name.words.some((w) => w.kind === "word" && isCommonWord(field, w.fold));
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
  return BODY_HEADS.has(next) && !isGivenName(field.reading.gazetteer, name.words[0]?.fold ?? "");
}

/** A name that begins its line or item, and a mark behind it: a list is no headline. */
function isItem({ tokens }: PersonField, { start, end }: Name): boolean {
  const opens =
    start === 0 || (tokens[start]?.shape ?? 0) & Shape.Line || [";", ":", "and"].includes(foldAt(tokens, start - 1));
  return Boolean(opens) && [",", "(", "-", ";"].includes(foldAt(tokens, end));
}

/** "Paul Hedges, 42, of Toledo", "Paul Hedges, 42; Ruth Osei, 39, and". */
const isAged = ({ tokens }: PersonField, end: number): boolean =>
  foldAt(tokens, end) === "," && /^[1-9]\d$/.test(foldAt(tokens, end + 1)) && BEHIND_AGE.has(foldAt(tokens, end + 2));
const BEHIND_AGE = new Set([",", ";", ".", "and"]);

/** "George Bush Intercontinental": in prose no capital follows a person's name. */
function runsOn(field: PersonField, { start, end }: Name): boolean {
  const next = field.tokens[end];
  if (!next || !(next.shape & Shape.Cap) || !(next.shape & Shape.Word) || next.shape & Shape.Line) return false;
  if (field.field.shouting || field.field.name === "title" || NEVER_IN_NAMES.has(next)) return false;
  // Two names side by side, or a title behind one, are columns that ran together.
  if (field.hitsAt(end).some((hit) => BESIDE.has(hit.table))) return false;
  return !field.isTitleCase(start) && !isSilentZone(field, start);
}

const BESIDE: ReadonlySet<string> = new Set(["mayors", "holders", "congress", "people", "roles", "offices"]);

const isSilentZone = ({ field: { zones } }: PersonField, at: number): boolean =>
  zones.some((z) => z.start <= at && at < z.end && z.kind !== "quote");

/** "T.C. Quill of Dallas". */
const isOfPlace = (field: PersonField, { end }: Name): boolean =>
  foldAt(field.tokens, end) === "of" && field.startingAt("places", end + 1).length > 0;

/** "Dornat "Wayne" Drummond": no place or body has a nickname in marks of quotation. */
const isQuoted = ({ tokens }: PersonField, { start, end }: Name): boolean =>
  tokens.slice(start, end).some((t) => t.fold === '"');

const isSmall = ({ tokens }: PersonField, at: number): boolean => ((tokens[at]?.shape ?? 0) & Shape.Cap) === 0;

const isGiven = ({ reading }: PersonField, fold: string): boolean => isGivenName(reading.gazetteer, fold);

/** Whether the first word that is no initial is a given name: "J. Christian Bell". */
const startsWithGiven = (field: PersonField, { words }: Name): boolean => {
  const first = words.find((w) => w.kind !== "initial");
  return first !== undefined && (first !== words.at(-1) || words.length === 1) && isGiven(field, first.fold);
};

/** "John F. Kennedy Airport", "Martin Luther King Day", "James J. Peters VA Medical Center": named after somebody. */
const namesAThing = ({ tokens }: PersonField, end: number): boolean => {
  for (let i = end; i < end + LONGEST_THING; i++) {
    const token = tokens[i];
    if (!token || !(token.shape & Shape.Cap) || token.shape & Shape.Line || !(token.shape & Shape.Word)) return false;
    if (VENUE_HEADS.has(token) || (i === end && token.fold === "day")) return true;
  }
  return false;
};
const LONGEST_THING = 5;

/** "Chief Medical Advisor": the words of a role are nobody's name. */
const isRole = (field: PersonField, name: Name): boolean =>
  ["roles", "offices"].some(
    (table) => field.endingAt(table, name.end).length > 0 || field.startingAt(table, name.start).length > 0,
  );

/** Whether a longer hit of the dictionary, or one that reaches in from before, has these tokens. */
export function swallowed(field: PersonField, start: number, end: number): boolean {
  for (let i = Math.max(0, start - 6); i <= start; i++) {
    for (const hit of field.hitsAt(i)) {
      if (hit.end <= start || !SWALLOWING.has(hit.table)) continue;
      if (isDescribed(field.tokens, hit)) continue;
      if (hit.start < start || hit.end > end) return true;
      if (hit.end === end && (hit.table !== "places" || hit.end - hit.start > 1)) return true;
    }
  }
  return false;
}
