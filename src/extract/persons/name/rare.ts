import { type Field, Shape, type Token } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import type { NameWord } from "../claim.js";
import { NEVER_IN_NAMES } from "../words.js";

/** "Dana Mayor said": behind a given name and before no further name, the word is a surname. */
export function isSurnameMayor({ tokens }: Field, at: number, before: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (before !== 1 || token.fold !== "mayor" || !(token.shape & Shape.Cap)) return false;
  // "Elizabeth Mayor-Lindqvist"
  const joined = tokens[at + 2];
  if (next?.fold === "-" && joined && !(joined.shape & Shape.Spaced) && joined.shape & Shape.Cap)
    return !["elect", "president", "pro"].includes(joined.fold);
  return (
    next !== undefined && !(next.shape & Shape.Cap) && next.fold !== "-" && next.fold !== "of" && next.fold !== "pro"
  );
}

/** Words that are surnames behind a given name ("Kaohly Her", "Lisa May"), where no date and no further name follows. */
const RARE_SURNAMES = /* @__PURE__ */ wordClass(
  "her may march west north east south day street best white law press avenue road will chase summer spring winter still".split(
    " ",
  ),
);
/** "Mayor May of Bend", "Mayor March said": behind these the word is neither verb nor month. */
const NO_VERB = new Set("of said says 's , . ; who and & or told will has had is was".split(" "));
/** "Mayor Street spoke": what a street does not do. */
const SPEAKS = new Set("said says told spoke added announced called praised thanked joined and who were".split(" "));
/** What stands alone behind "Mayor" too, each with the words that must follow, where not all do. */
const LONE_SURNAMES: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["may", NO_VERB],
  ["march", NO_VERB],
  ["street", SPEAKS],
  ...["west", "north", "white", "best", "winter"].map((fold) => [fold, null] as const),
]);
/** Months and seasons that are given names before a surname. */
export const RARE_GIVEN = /* @__PURE__ */ wordClass(["april", "june", "may", "summer", "august", "will"]);

export function isRareWord({ tokens }: Field, at: number, words: readonly NameWord[]): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!(token.shape & Shape.Cap) || token.shape & Shape.Dotted) return false;
  const raised =
    next !== undefined &&
    (next.shape & Shape.Cap) !== 0 &&
    (next.shape & Shape.Word) !== 0 &&
    !(next.shape & Shape.Line);
  if (words.length === 0 && !raised && LONE_SURNAMES.has(token.fold) && isMayors(tokens, at))
    return next !== undefined && (LONE_SURNAMES.get(token.fold)?.has(next.fold) ?? true);
  if (words.length === 0) return RARE_GIVEN.has(token) && raised && !(next && NEVER_IN_NAMES.has(next));
  // "Ada White Quill", "Ada Day O'Quill": before a further name these are usual surnames.
  const middle = (token.fold === "white" && next?.fold !== "house") || (token.fold === "day" && next?.fold === "o");
  if (!RARE_SURNAMES.has(token) || (raised && !middle) || (next && next.shape & Shape.Number)) return false;
  // "Rosa Parks Day": behind a whole name the word is no surname.
  if (token.fold === "day" && words.length > 1) return false;
  const last = words.at(-1) as NameWord;
  return last.kind === "initial" || (last.kind === "word" && last.fold.length > 2);
}

/** "Mayor | May", "Mayors Menino, Daley and | Street": right behind the word, or in its list. */
function isMayors(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.fold;
  if (before === "mayor" || before === "mayors") return true;
  if (before !== "," && before !== "and" && before !== "&") return false;
  for (let i = at - 2; i >= at - LONGEST_LIST && i >= 0; i--) {
    if (tokens[i]?.fold === "mayors") return true;
    if (tokens[i]?.fold === ".") return false;
  }
  return false;
}
const LONGEST_LIST = 12;

/** Whether a name may begin with a month or a season at this token, where a title stands before it. */
export const isRareGiven = (field: Field, at: number): boolean => isRareWord(field, at, NO_WORDS);
const NO_WORDS: readonly NameWord[] = [];
