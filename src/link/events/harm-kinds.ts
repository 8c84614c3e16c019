/** Words for one kind of harm, each with the plural that the dictionary's names may have. */
const KINDS: readonly (readonly string[])[] = [
  ["flood", "floods", "flooding"],
  ["wildfire", "wildfires", "fire", "fires"],
  ["tornado", "tornadoes", "outbreak"],
  ["earthquake", "earthquakes", "quake"],
];
const OF: ReadonlyMap<string, readonly string[]> = new Map(KINDS.flatMap((kind) => kind.map((word) => [word, kind])));

/** What else a harm of a head word may be called, the word and its plural among it. */
export const namesOfKind = (head: string): readonly string[] => OF.get(head) ?? [head, `${head}s`];

/** One word for all that mean the same kind. */
export const kindOf = (word: string): string => OF.get(word)?.[0] ?? word;
