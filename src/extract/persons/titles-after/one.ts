import { type MayorStatus, type OfficialStatus, Shape } from "../../../model/index.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField } from "../field.js";
import { isMayorWord } from "../mayors/head.js";
import { STATUS_WORDS } from "../words.js";
import { readMayorTitle } from "./mayor.js";
import { readOfficeTitle } from "./office.js";
import { readMembership, readRoleTitle } from "./role.js";

export interface ReadTitle {
  readonly claims: readonly Claim[];
  readonly end: number;
  /** "<role> of <body>", "Mayor of <city>": forms that stand behind their person. */
  readonly ofBody: boolean;
  /** Nothing of it can stand before the next name; as `ofBody` where it is left out. */
  readonly closed?: boolean;
}

/** One title that begins at `from`. */
export function readTitleAt(field: PersonField, from: number, signature: boolean): ReadTitle | null {
  const { tokens } = field;
  let at = from;
  // "three-term mayor of …"
  if (foldAt(tokens, at + 1) === "-" && foldAt(tokens, at + 2) === "term") at += 3;
  if ((foldAt(tokens, at) === "executive" || foldAt(tokens, at) === "lord") && isMayorWord(field, at + 1)) at++;
  let status: MayorStatus | OfficialStatus | null = null;
  for (let word = STATUS_WORDS.get(foldAt(tokens, at)); word; word = STATUS_WORDS.get(foldAt(tokens, at))) {
    // "a former New Orleans Mayor"
    if (field.startingAt("places", at).length > 0) break;
    if (word !== "incumbent" && status === null) status = word;
    at++;
    if (foldAt(tokens, at) === "-") at++;
  }
  const read =
    readFirstMayor(field, at, status as MayorStatus | null) ??
    readMayorTitle(field, at, status as MayorStatus | null) ??
    readOfficeTitle(field, at, status as OfficialStatus | null, signature) ??
    readRoleTitle(field, at, status === "former", signature) ??
    readMembership(field, at);
  // "<name>, the governor's chief of staff": another's title.
  return read && foldAt(tokens, read.end) === "'s" ? null : read;
}

/** "first Black mayor of the city": which mayor one is of all that there were. */
function readFirstMayor(field: PersonField, from: number, status: MayorStatus | null): ReadTitle | null {
  if (!COUNTED.has(foldAt(field.tokens, from))) return null;
  let at = from + 1;
  while (at < from + LONGEST_COUNT && !isMayorWord(field, at)) {
    const token = field.tokens[at];
    if (!token || token.shape & (Shape.Line | Shape.Mark)) return null;
    at++;
  }
  const read = readMayorTitle(field, at, status);
  if (!read || read.ofBody) return read;
  const city = ["city", "town", "village"].includes(foldAt(field.tokens, read.end + 2));
  return foldAt(field.tokens, read.end) === "of" && city ? { ...read, end: read.end + 3 } : read;
}
const COUNTED = new Set(["first", "second", "third", "youngest", "oldest", "only"]);
const LONGEST_COUNT = 6;
