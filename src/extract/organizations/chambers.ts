import type { Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { isNameWord } from "./name-word.js";
import type { OrganizationSpan } from "./span.js";

export const CHAMBERS: ReadonlySet<string> = new Set(["house", "senate"]);
/** Articles and the like, behind which a body needs no name. */
export const DETERMINERS: ReadonlySet<string> = new Set(["the", "this", "our", "its"]);
/** Beside a chamber, these say that the federal one is meant. */
const CHAMBER_FOLLOWERS = new Set([
  "and",
  "majority",
  "minority",
  "speaker",
  "republicans",
  "democrats",
  "leaders",
  "leadership",
  "floor",
  "bill",
  "version",
  "vote",
  "passed",
  "voted",
]);
const STATE_WORDS = new Set(["state", "opera", "white", "blair", "court", "open", "full"]);

/** "the House", "House and Senate"; "Texas House" and "State Senate" are others. */
export function isChamber(tokens: readonly Token[], { start, end }: OrganizationSpan): boolean {
  const before = foldAt(tokens, start - 1);
  if (STATE_WORDS.has(before)) return false;
  const after = foldAt(tokens, end);
  if (DETERMINERS.has(before) || before === "u.s" || before === "us")
    return !isNameWord(tokens, end) || CHAMBER_FOLLOWERS.has(after);
  if ((before === "and" || before === "or") && CHAMBERS.has(foldAt(tokens, start - 2)))
    return !isNameWord(tokens, start - 3) || foldAt(tokens, start - 3) === "us";
  return !isNameWord(tokens, start - 1) && CHAMBER_FOLLOWERS.has(after);
}

const HEADLINE_BEFORE = new Set(
  "to in by from on asks urges tells thanks calls press presses urge ask tell call".split(" "),
);
const HEADLINE_AFTER = new Set([
  ":",
  ",",
  ";",
  "to",
  "passes",
  "votes",
  "acts",
  "approves",
  "rejects",
  "takes",
  "sends",
]);

/** "Cities to Senate: …", "House Passes …": where every word has a capital, what stands beside it decides. */
export function isHeadlineChamber(tokens: readonly Token[], { start, end }: OrganizationSpan): boolean {
  if (STATE_WORDS.has(foldAt(tokens, start - 1))) return false;
  const closes = end === tokens.length || HEADLINE_AFTER.has(foldAt(tokens, end));
  return closes && (start === 0 || HEADLINE_BEFORE.has(foldAt(tokens, start - 1)));
}
