import type { IsoDay } from "../model/index.js";
import type { Example, Sighting } from "./sightings.js";

/** One thing seen again and again, with the ways its name is written. */
export interface Suggestion {
  readonly table: Sighting["table"];
  /** The form seen most often; of two seen as often the one that was seen first. */
  readonly name: string;
  readonly variants: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
  readonly count: number;
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
  readonly examples: readonly Example[];
}

/** How alike two words must be to be one word written in two ways, and from what length on that says anything. */
const SAME_WORD = 0.92;
const TELLING_LENGTH = 5;
const PERSONS: ReadonlySet<Sighting["table"]> = new Set(["mayors", "people", "holders"]);
const MOST_EXAMPLES = 3;
/** Names of a group that are compared with each other; of larger groups only equal ones are joined. */
const MOST_COMPARED = 400;

interface Growing {
  readonly sightings: Sighting[];
  readonly forms: Map<string, number>;
}

/**
 * Joins sightings of one thing: equal names, and names of one group so alike that one is a misprint or a longer
 * form of the other. Most often seen first.
 *
 * @param similarity how alike two folded names are, 0 to 1
 */
export function suggest(sightings: readonly Sighting[], similarity: Similarity): readonly Suggestion[] {
  const groups = new Map<string, Growing[]>();
  for (const sighting of sightings) {
    const key = `${sighting.table} ${sighting.group}`;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    const name = keyOf(sighting.name);
    const person = PERSONS.has(sighting.table);
    const same = group.find(
      ({ forms }) => forms.has(name) || (group.length <= MOST_COMPARED && isAlike(forms, name, person, similarity)),
    );
    const own = same ?? { sightings: [], forms: new Map<string, number>() };
    if (!same) group.push(own);
    own.sightings.push(sighting);
    own.forms.set(name, (own.forms.get(name) ?? 0) + 1);
  }
  const all = [...groups.values()].flat().map(suggestionOf);
  return all.sort((a, b) => b.count - a.count || (a.table + a.name < b.table + b.name ? -1 : 1));
}

type Similarity = (a: string, b: string) => number;

/** Whether a name is one of these with a word misprinted or, of a person, with other words between first and last. */
function isAlike(forms: ReadonlyMap<string, number>, name: string, person: boolean, similarity: Similarity): boolean {
  const words = name.split(" ");
  return [...forms.keys()].some((form) => {
    const others = form.split(" ");
    if (person && words.length > 1 && others.length > 1 && words[0] === others[0] && words.at(-1) === others.at(-1))
      return true;
    if (words.length !== others.length) return false;
    const different = words.filter((word, i) => word !== others[i]);
    const [word] = different;
    const other = others[words.indexOf(word ?? "")];
    if (different.length !== 1 || !word || !other || /\d/.test(word + other)) return false;
    return Math.min(word.length, other.length) >= TELLING_LENGTH && similarity(word, other) >= SAME_WORD;
  });
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");

function suggestionOf({ sightings, forms }: Growing): Suggestion {
  const printed = new Map<string, string>();
  for (const { name } of sightings) if (!printed.has(keyOf(name))) printed.set(keyOf(name), name);
  const [best, ...others] = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => printed.get(form) ?? form);
  const days = sightings.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  const [first] = sightings as [Sighting, ...Sighting[]];
  return {
    table: first.table,
    name: best ?? first.name,
    variants: others,
    cells: Object.assign({}, ...sightings.map(({ cells }) => cells)),
    count: sightings.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    examples: sightings.slice(0, MOST_EXAMPLES).map(({ example }) => example),
  };
}
