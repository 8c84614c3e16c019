/**
 * The spellings that prose also uses for a place name, the name itself left out: "St. Paul" beside "Saint Paul",
 * "Ft." beside "Fort", "Mt." beside "Mount", a space for a hyphen.
 */
export const spellingTwins = (name: string): string[] => {
  const swaps: readonly (readonly [RegExp, string])[] = [
    [/\bSt\. (?=\p{Lu})/gu, "Saint "],
    [/\bSaint (?=\p{Lu})/gu, "St. "],
    [/\bSte\. (?=\p{Lu})/gu, "Sainte "],
    [/\bSainte (?=\p{Lu})/gu, "Ste. "],
    [/\bFort (?=\p{Lu})/gu, "Ft. "],
    [/\bFt\. (?=\p{Lu})/gu, "Fort "],
    [/\bMount (?=\p{Lu})/gu, "Mt. "],
    [/\bMt\. (?=\p{Lu})/gu, "Mount "],
    [/-/g, " "],
  ];
  const twins = swaps.map(([from, to]) => name.replace(from, to));
  return [...new Set(twins)].filter((twin) => twin !== name);
};

/** Aliases of a place as one cell: the given forms, then the twins of the name; no doubles, never the name itself. */
export const aliasCell = (name: string, forms: readonly string[]): string => {
  const all = [...forms, ...spellingTwins(name)].filter((form) => form !== "" && form !== name);
  return [...new Set(all)].join("|");
};

/** A coordinate to two decimals, empty when not known. */
export const degrees = (value: string): string => (value === "" ? "" : String(Math.round(Number(value) * 100) / 100));
