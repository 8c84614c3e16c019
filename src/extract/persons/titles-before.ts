import { Shape } from "../../model/index.js";
import { readPlaceForward } from "../places/phrase.js";
import type { Claim } from "./claim.js";
import { foldAt, type PersonField } from "./field.js";
import { isLabel } from "./layout/labels.js";
import type { MayorHead } from "./mayors/head.js";
import { readName } from "./name.js";
import { readOfBefore } from "./titles-before/of-body.js";
import { readOne } from "./titles-before/one.js";
import type { OneTitle } from "./titles-before/title.js";
import { HONORIFICS } from "./words.js";

/** What stands before a name: its claims, nearest first, and where the whole begins. */
export interface TitlesBefore {
  readonly claims: readonly Claim[];
  readonly start: number;
  /** The mayor's title nearest to the name, where that is what stands there. */
  readonly mayor: MayorHead | null;
}

/** A stack of titles has no more parts than this. */
const HIGHEST_STACK = 6;

/**
 * Reads titles leftwards from a name: "League of Cities President Tulsa Mayor" before a name.
 *
 * @param floor tokens before it belong to somebody else
 */
export function readTitlesBefore(field: PersonField, nameStart: number, floor = 0): TitlesBefore {
  const { tokens } = field;
  const claims: Claim[] = [];
  let mayor: MayorHead | null = null;
  let at = nameStart;
  for (let n = 0; n < HIGHEST_STACK; n++) {
    let end = at;
    if (end === 0 || (tokens[end]?.shape ?? 0) & Shape.Line) break;
    while (HONORIFICS.at(tokens, end - 1) && end - 1 > 0) end--;
    if (HONORIFICS.at(tokens, end - 1)) return { claims, start: end - 1, mayor };
    let read = claims.length > 0 ? null : readOne(field, end, floor, false);
    if (!read) {
      // "Tulsa Mayor--<name>", "Tulsa Mayor, <name>": a mark before the name wants a place.
      const over = skipJoin(field, end);
      const beyond = claims.length > 0 || over < end ? readOne(field, over, floor, true) : null;
      read =
        claims.length > 0 ||
        isOverMark(beyond) ||
        isApposed(field, beyond, nameStart) ||
        (beyond && isLabel(field, beyond.start, over) && isWholeName(field, nameStart))
          ? beyond
          : readInverted(field, end, floor);
    }
    if (!read || read.start < floor) {
      at = claims.length > 0 ? at : end;
      break;
    }
    if (claims.length > 0 && (read.mayor?.plural || isAnotherMayor(field, read))) break;
    // "the President and Senate Majority Leader X" are two persons.
    if (claims.length > 0 && read.claim.kind === "office" && foldAt(tokens, read.start - 1) === "the") break;
    if (claims.length > 0 && (isSomebodyElses(field, read.start, at) || isPredicate(field, read.start, at))) break;
    if (claims.length > 0 && isBehindAnother(field, read, at)) break;
    // "the Conference's officers: President X": a group's label is nobody's title.
    if (claims.length > 0 && read.claim.kind === "role" && GROUPS.test(read.claim.role)) break;
    claims.push(read.claim);
    if (read.mayor && !mayor && claims.length === 1) mayor = read.mayor;
    at = read.start;
  }
  return { claims, start: at, mayor };
}

/** "Tulsa Mayor--<name>", "Ohio's new Senator, <name>": with its place a title stands before its person over a mark. */
const isOverMark = (read: OneTitle | null): boolean =>
  (read?.claim.kind === "mayor" && read.claim.city !== null) ||
  (read?.claim.kind === "office" && read.claim.state !== null);

/** Behind a label stands more than a surname: "Moderator: | Good afternoon". */
const isWholeName = (field: PersonField, at: number): boolean => (readName(field.field, at)?.words.length ?? 0) > 1;

/** "its acting director, <name>, said": between two commas stands the name of whom the definite title means. */
function isApposed(field: PersonField, read: OneTitle | null, nameStart: number): boolean {
  const { tokens } = field;
  if (!read || foldAt(tokens, nameStart - 1) !== "," || read.mayor?.plural) return false;
  const owned = OWNING.has(foldAt(tokens, read.start - 1)) || isOwnedInside(field, read.start, nameStart);
  if (!owned && foldAt(tokens, read.start - 1) !== "the") return false;
  const { claim } = read;
  // "the President, <name>, and": the officer whom everybody knows is one of a list.
  if (claim.kind === "mayor" ? !owned : !owned && claim.body === null && !claim.role.includes(" ")) return false;
  if (claim.kind !== "mayor" && /^(?:vice )?president$/i.test(claim.role) && claim.body === null) return false;
  const name = readName(field.field, nameStart);
  if (name === null || name.words.length < 2) return false;
  // "the Conference's Vice President, <name> of New Orleans, will"
  const city = foldAt(tokens, name.end) === "of" ? readPlaceForward(field.reading, field.field, name.end + 1) : null;
  return CLOSING.has(foldAt(tokens, city?.end ?? name.end));
}

/** "EPA's regional administrator": the owner is a part of the title read. */
function isOwnedInside({ tokens }: PersonField, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (foldAt(tokens, i) === "'s") return true;
  return false;
}
const OWNING = new Set(["its", "his", "her", "their", "our", "a", "an", "'s"]);
const CLOSING = new Set([",", ".", ")", ";"]);

/** "the Governor and | Commissioner X": an officer whom everybody knows stands for himself. */
function isSomebodyElses({ tokens }: PersonField, start: number, end: number): boolean {
  if (foldAt(tokens, start - 1) !== "the" || end - start !== 2) return false;
  return foldAt(tokens, end - 1) === "and" && ONES_OWN.has(foldAt(tokens, start));
}

/** "<name> is Vice President, and Mayor <name>": what a verb says of somebody is not the next one's. */
const isPredicate = ({ tokens }: PersonField, start: number, end: number): boolean =>
  PREDICATING.has(foldAt(tokens, start - 1)) && foldAt(tokens, end - 1) === "and" && foldAt(tokens, end - 2) === ",";
const PREDICATING = new Set(["is", "was", "becomes", "became", "remains", "now", "to", "as", "elected", "named"]);

/** "<surname>, chair of the League, and Mayor <name>": between commas stands what is said of somebody before. */
const isBehindAnother = ({ tokens }: PersonField, { start, claim }: OneTitle, end: number): boolean =>
  claim.kind === "role" &&
  foldAt(tokens, end - 1) === "and" &&
  foldAt(tokens, end - 2) === "," &&
  OPENING.has(foldAt(tokens, ["the", "its", "a"].includes(foldAt(tokens, start - 1)) ? start - 2 : start - 1));
const OPENING = new Set([",", "and"]);

const GROUPS = /^(?:officers|leaders|speakers|guests|officials)$/i;

const ONES_OWN = new Set(["governor", "mayor", "secretary", "commissioner", "attorney"]);

/** "The new mayor of Dry Fork, West Virginia is Amos Carver." */
function readInverted(field: PersonField, end: number, floor: number): OneTitle | null {
  const verb = foldAt(field.tokens, end - 1);
  if (verb !== "is" && verb !== "was") return null;
  const read = readOfBefore(field, end - 1, floor);
  return read?.claim.kind === "mayor" ? read : null;
}

/** "the mayor, Sen. <name>": without a capital or a city the word is no part of the stack. */
const isAnotherMayor = (field: PersonField, { mayor, claim }: OneTitle): boolean =>
  mayor !== undefined &&
  claim.kind === "mayor" &&
  claim.city === null &&
  ((field.tokens[mayor.start]?.shape ?? 0) & Shape.Cap) === 0;

/** Over "and", "&", a comma or a dash between two titles. */
function skipJoin(field: PersonField, end: number): number {
  const { tokens } = field;
  let at = end;
  if (foldAt(tokens, at - 1) === "and" || foldAt(tokens, at - 1) === "&") at--;
  if (foldAt(tokens, at - 1) === "," || foldAt(tokens, at - 1) === "-" || foldAt(tokens, at - 1) === ":") at--;
  while (foldAt(tokens, at - 1) === "-") at--;
  return at;
}
