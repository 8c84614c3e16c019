import type { WrittenRelease } from "../writer.js";
import { type Cell, listed } from "./cells.js";
import type { Table } from "./table.js";

const COLUMNS: Readonly<Record<string, (release: WrittenRelease) => Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  published: ({ published }) => published,
  published_basis: ({ publishedBasis }) => publishedBasis,
  published_from: ({ publishedRange }) => publishedRange.start,
  published_to: ({ publishedRange }) => publishedRange.end,
  modified: ({ modified }) => modified,
  url: ({ url }) => url,
  categories: ({ categories }) => listed(categories),
  mayors: ({ mayors }) => listed(mayors.map(({ name }) => name)),
  mayor_ids: ({ mayors }) => listed(mayors.map(({ id }) => id)),
  mayor_cities: ({ mayors }) =>
    listed(mayors.map(({ city }) => city && `${city.name}${city.state ? `, ${city.state}` : ""}`)),
  officials: ({ officials }) => listed(officials.map(({ name }) => name)),
  offices: ({ officials }) => listed(officials.map(({ office }) => office.title)),
  people: ({ people }) => listed(people.map(({ name }) => name)),
  organizations: ({ organizations }) => listed(organizations.map(({ name }) => name)),
  places: ({ places }) => listed(places.map(({ name, state }) => `${name}${state ? `, ${state}` : ""}`)),
  place_ids: ({ places }) => listed(places.map(({ id }) => id)),
  events: ({ events }) => listed(events.map(({ name }) => name)),
  dates: ({ dates }) => listed(dates.map(({ when }) => when?.edtf)),
  topics: ({ topics }) => listed(topics.map(({ label }) => label)),
  topic_ids: ({ topics }) => listed(topics.map(({ id }) => id)),
  instruments: ({ instruments }) => listed(instruments.map(({ name }) => name)),
  quotes: ({ quotes }) => quotes.length,
  warnings: ({ warnings }) => listed(warnings.map(({ code }) => code)),
  text: ({ text }) => text ?? null,
};

/** One row a release. */
export const RELEASES: Table = {
  columns: Object.keys(COLUMNS),
  rowsOf: (release) => [Object.values(COLUMNS).map((cell) => cell(release))],
};
