import { Naming } from "../../gazetteer/index.js";
import type { Hit } from "../../model/index.js";
import { apposed } from "./apposition.js";
import type { Claim, Name } from "./claim.js";
import { isNobody } from "./evidence/behind-title.js";
import {
  isAged,
  isAppointed,
  isContact,
  isItem,
  isKin,
  isMourned,
  isOfPlace,
  isQuoted,
  isSmall,
} from "./evidence/beside.js";
import { isRole, namesAThing, runsOn, swallowed } from "./evidence/things.js";
import { isInstitutional, isThingWord, PLACE_LEADS, startsWithGiven } from "./evidence/words.js";
import { foldAt, type PersonField } from "./field.js";
import { isCommonWord, isInflected, isKnownSurname } from "./layout/headline.js";
import { RARE_GIVEN } from "./name/rare.js";
import { SAYING, VENUE_HEADS } from "./words.js";

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
  if (claim && titled) return hits.length === 0 && isNobody(field, name, claim) ? null : claim.rule;
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
  // "Marsh | Takes Seat | as Mayor": a headline's verb begins no name.
  if (field.isTitleCase(name.start) && !given && isInflected(field, name.words[0] ?? "")) return null;
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
  if (!claim && name.words.slice(1, -1).some((w) => w.kind === "word" && isThingWord(field, w))) return null;
  if (!claim && !(given && initial) && isCommonWord(field, name.surname) && !isAged(field, name.end)) return null;
  // "your May Report": a month is a given name before a surname.
  if (!claim && RARE_GIVEN.hasFold(name.words[0]?.fold ?? "") && !isKnownSurname(field, name.surname)) return null;
  if (given || claim) return claim?.rule ?? "person/given-name";
  if (isAged(field, name.end)) return "person/age";
  if (isMourned(field, name)) return "person/mourned";
  if (initial && name.words[0]?.kind === "initial" && isOfPlace(field, name)) return "person/initials";
  if (name.words.some((w) => w.kind === "nickname" && isQuoted(field, name))) return "person/nickname";
  if (isKin(field, name)) return "person/kin";
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
