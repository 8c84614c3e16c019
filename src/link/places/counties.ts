import type { PlaceValue } from "../../extract/places.js";
import { foldsOf, type Gazetteer, type PlaceRow } from "../../gazetteer/index.js";

/** The counties that a name of a list ("Montgomery, Otsego and Fulton counties") may mean. */
const countiesNamed = (gazetteer: Gazetteer, name: string): PlaceRow[] =>
  ["county", "parish"].flatMap((head) =>
    gazetteer.lookup("places", [...foldsOf(name), head]).map((r) => gazetteer.row("places", r)),
  );

/**
 * A row for each name that a list calls a county, by the name in lower case: of the state that has most of them, the
 * states that the release prints first, then of the next one. A name alone must be one county's; others are left out.
 */
export function listedCounties(
  gazetteer: Gazetteer,
  values: readonly PlaceValue[],
  printed: ReadonlySet<string>,
): ReadonlyMap<string, PlaceRow> {
  const open = new Map<string, PlaceRow[]>();
  for (const { level, name } of values)
    if (level === "county") open.set(name.toLowerCase(), countiesNamed(gazetteer, name));
  const chosen = new Map<string, PlaceRow>();
  while (open.size > 0) {
    const state = commonState([...open.values()], printed);
    for (const [name, rows] of [...open]) {
      const own = state === null ? (rows.length === 1 ? rows[0] : undefined) : rows.find((row) => row.state === state);
      if (own) chosen.set(name, own);
      if (own || state === null) open.delete(name);
    }
  }
  return chosen;
}

/** The one state that has most of the names, two at least; null where none stands out. */
function commonState(lists: readonly (readonly PlaceRow[])[], printed: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const rows of lists)
    for (const state of new Set(rows.map((row) => row.state)))
      if (state !== null) counts.set(state, (counts.get(state) ?? 0) + (printed.has(state) ? 1.5 : 1));
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 1.5 && first[1] !== second?.[1] ? first[0] : null;
}
