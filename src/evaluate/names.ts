import { mayBeSameGiven } from "./nicknames.js";
import { bare } from "./text.js";

/** A person's name taken apart, folded; a nickname in marks or brackets counts as a given name. */
export interface NameParts {
  readonly given: readonly string[];
  /** The last word, of a double surname the last half. */
  readonly surname: string;
  readonly whole: string;
  readonly words: number;
}

const NO_NAMES: ReadonlySet<string> = new Set(
  "mayor hon honorable the dr mr mrs ms rev sen rep jr sr ii iii iv esq".split(" "),
);
const NICKNAME = /["“”'‘’(]([\p{L}.]{1,40})["“”'‘’)]/gu;
const ASIDE = /["“”][^"“”]{0,80}["“”]|\([^()]{0,80}\)|(?<=\s)['‘][^'‘’]{1,80}['’](?=\s)/g;

export function nameParts(name: string | null | undefined): NameParts {
  const printed = name ?? "";
  const nicknames = Array.from(printed.matchAll(NICKNAME), (match) => bare(match[1]));
  const words = bare(printed.replace(ASIDE, " "))
    .split(" ")
    .filter((word) => word !== "" && !NO_NAMES.has(word));
  const last = words.at(-1) ?? "";
  return {
    given: [...words.slice(0, -1), ...nicknames].filter((word) => word !== ""),
    surname: last.slice(last.lastIndexOf("-") + 1),
    whole: words.join(" "),
    words: words.length,
  };
}

/**
 * Whether what is said names the person of the gold. Where the gold has a surname alone, its owner's full name
 * will do; where the gold has more, a given name must agree too, initials only where there is nothing longer.
 */
export function isSameName(gold: string | null | undefined, said: string | null | undefined): boolean {
  const wanted = nameParts(gold);
  const found = nameParts(said);
  if (wanted.words === 0 || found.words === 0) return false;
  if (wanted.whole === found.whole) return true;
  if (wanted.surname !== found.surname) return false;
  if (wanted.words === 1) return true;
  if (found.words === 1) return false;
  const theirs = spelledOut(found.given);
  if (spelledOut(wanted.given).some((a) => theirs.some((b) => mayBeSameGiven(a, b)))) return true;
  return mayBeSameGiven(wanted.given[0] ?? "", found.given[0] ?? "");
}

/** Given names that are more than an initial; the initials where there are no others. */
function spelledOut(given: readonly string[]): readonly string[] {
  const long = given.filter((name) => name.length > 1);
  return long.length ? long : given;
}

/** Whether a said person is the one the gold names, by the dictionary's name or by the printed one. */
export const isNamed = (
  gold: { readonly name: string },
  said: { readonly name?: string; readonly printed?: string },
): boolean => isSameName(gold.name, said.name) || (!!said.printed && isSameName(gold.name, said.printed));
