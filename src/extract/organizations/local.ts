import type { Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { isNameWord } from "./name-word.js";

/** Behind a place, the rest of a body's name and its type: "Austin | Water", "Asheville | City Schools". */
const LOCAL_BODIES: readonly (readonly [words: readonly string[], type: string])[] = [
  [["city", "schools"], "city-agency"],
  [["public", "schools"], "city-agency"],
  [["county", "schools"], "city-agency"],
  [["county", "public", "schools"], "city-agency"],
  [["independent", "school", "district"], "city-agency"],
  [["unified", "school", "district"], "city-agency"],
  [["parks", "&", "recreation"], "city-agency"],
  [["parks", "and", "recreation"], "city-agency"],
  [["public", "works"], "city-agency"],
  [["water"], "city-agency"],
  [["transit"], "city-agency"],
  [["public", "health"], "city-agency"],
  [["county", "public", "health"], "city-agency"],
  [["emergency", "management"], "state-agency"],
  [["fire", "rescue"], "city-agency"],
  [["fire", "&", "rescue"], "city-agency"],
  [["fire", "and", "rescue"], "city-agency"],
  [["fire", "-", "rescue"], "city-agency"],
  [["public", "library"], "city-agency"],
  [["state", "police"], "state-agency"],
  [["state", "patrol"], "state-agency"],
  [["highway", "patrol"], "state-agency"],
  [["state", "legislature"], "legislature"],
  [["house", "of", "representatives"], "legislature"],
  [["house", "of", "delegates"], "legislature"],
  [["state", "house", "of", "representatives"], "legislature"],
  [["state", "assembly"], "legislature"],
  [["state", "senate"], "legislature"],
  [["senate"], "legislature"],
  [["national", "guard"], "military"],
  [["air", "national", "guard"], "military"],
  [["army", "national", "guard"], "military"],
  [["democratic", "party"], "party"],
  [["republican", "party"], "party"],
];

const JOINING = new Set(["&", "and", "-", "of"]);
/** Behind a chamber they make an election of it: "the Texas Senate race". */
const RACES = new Set([
  "race",
  "seat",
  "candidate",
  "candidates",
  "campaign",
  "bill",
  "president",
  "majority",
  "minority",
  "hopeful",
]);

export function localBody(
  tokens: readonly Token[],
  from: number,
): { readonly end: number; readonly type: string } | null {
  for (const [words, type] of LOCAL_BODIES) {
    const end = from + words.length;
    if (standAt(tokens, from, words) && !isNameWord(tokens, end))
      return type === "legislature" && RACES.has(foldAt(tokens, end)) ? null : { end, type };
  }
  return null;
}

function standAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (foldAt(tokens, from + i) !== word || !(isNameWord(tokens, from + i) || JOINING.has(word))) return false;
  }
  return true;
}
