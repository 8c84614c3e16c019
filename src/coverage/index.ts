import type { Gazetteer, PlaceRow, Term } from "../gazetteer/index.js";
import type { IsoDay } from "../model/index.js";
import { type Cover, coverOf, sumOf } from "./cover.js";

/** One seat, or several that are counted together, with the days that its known holders account for. */
export interface SeatCover extends Cover {
  readonly name: string;
}

/** What dictionaries hold of those who matter most, up to a day. */
export interface Coverage {
  /** The mayors of the hundred largest cities of the United States since 1995, a seat a city, largest first. */
  readonly cities: readonly SeatCover[];
  /** The presidents of the U.S. Conference of Mayors since 2000. */
  readonly conference: SeatCover;
  /** Cabinet posts and heads of agencies since 1993, a seat an office. */
  readonly offices: readonly SeatCover[];
  readonly rows: readonly { readonly table: string; readonly count: number }[];
}

const CITIES = 100;
const SINCE = { cities: "1995-01-01", conference: "2000-01-01", offices: "1993-01-20" } as const;
const LEVELS = new Set(["cabinet", "agency-head"]);
const TABLES = [
  "mayors",
  "holders",
  "congress",
  "judges",
  "leadership",
  "people",
  "offices",
  "organizations",
  "events",
  "instruments",
  "places",
] as const;

/** Measures a gazetteer. `until` is the last day that counts, inclusive. */
export function coverageOf(gazetteer: Gazetteer, until: IsoDay): Coverage {
  const all = <T extends (typeof TABLES)[number]>(table: T) =>
    Array.from({ length: gazetteer.count(table) }, (_, row) => gazetteer.row(table, row));
  const mayors = grouped(all("mayors"), ({ city }) => city);
  const largest = all("places")
    .filter((place: PlaceRow) => place.kind === "city" && place.country === "US" && place.class !== "mcd")
    .sort((a, b) => b.population - a.population)
    .slice(0, CITIES);
  const seat = (name: string, terms: readonly Term[], since: IsoDay): SeatCover => ({
    name,
    ...coverOf(terms, since, until),
  });
  const holders = grouped(all("holders"), ({ office }) => office);
  const presidents = all("leadership").filter(
    ({ role, body }) => role === "President" && body?.endsWith("Conference of Mayors"),
  );
  return {
    cities: largest.map(({ id, name, state }) =>
      seat(
        `${name}, ${state}`,
        (mayors.get(id) ?? []).flatMap(({ terms }) => terms),
        SINCE.cities,
      ),
    ),
    conference: seat(
      "President, U.S. Conference of Mayors",
      presidents.flatMap(({ terms }) => terms),
      SINCE.conference,
    ),
    offices: all("offices")
      .filter(({ level, branch }) => branch === "executive" && LEVELS.has(level))
      .map(({ id, title }) =>
        seat(
          title,
          (holders.get(id) ?? []).flatMap(({ terms }) => terms),
          SINCE.offices,
        ),
      ),
    rows: TABLES.map((table) => ({ table, count: gazetteer.count(table) })),
  };
}

export { type Cover, sumOf };

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
