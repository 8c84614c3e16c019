import { join } from "node:path";
import { placeFinder } from "../places/ids.js";
import { type CompileContext, mergeTable, readTsv, slug, type TableRow } from "../tables.js";
import { meetingRows } from "./uscm-meetings.js";

const COLUMNS = ["name", "variants", "type", "start", "end", "place", "series", "ordinal"] as const;

/** The facts' words for a type, where the contract's differ. */
const TYPES: Readonly<Record<string, string>> = {
  legal: "ruling",
  "killing/unrest": "attack",
};

/** Types whose days are public knowledge: a full day is kept as sure even where no page was noted for it. */
const PUBLIC = ["attack", "disaster", "election", "ruling", "war"];

/** Rows whose ids share a head and whose wording is the same every time: the day decides which one is meant. */
const SERIES: readonly (readonly [head: string, series: string])[] = [
  ["presidential-election-", "presidential-election"],
  ["midterm-election-", "midterm-elections"],
  ["inauguration-", "presidential-inauguration"],
  ["state-of-the-union-", "state-of-the-union"],
  ["joint-address-", "joint-address"],
  ["shutdown-", "government-shutdown"],
];

const seriesOf = (id: string): string => SERIES.find(([head]) => id.startsWith(head))?.[1] ?? "";

/** Rows of the facts that tell of an order, a letter or a grant: instruments, not happenings. */
const LEFT_OUT = ["travel-ban", "interior-enforcement-eo", "dollarwise-grants", "gun-letter-2022", "census-day-2020"];

/** "Shooting in Dayton", "Dayton shootings": an attack by its city, as prose prints it. */
const attackPhrases = (city: string, name: string): string[] => {
  const shot = ["shooting", "shootings", "mass shooting", "massacre"];
  const heads = [
    ...(/bomb/i.test(name) ? ["bombing", "bombings"] : /shoot/i.test(name) ? shot : []),
    "attack",
    "attacks",
    "tragedy",
  ];
  return [...heads.map((head) => `${city} ${head}`), ...heads.map((head) => `${head} in ${city}`)];
};

const killingPhrases = (name: string): string[] => {
  const person = /^(?:Killing|Murder|Death) of ([A-Z]\S+ [A-Z]\S+)/.exec(name)?.[1];
  return person ? ["killing", "murder", "death"].map((head) => `${head} of ${person}`) : [];
};

/** A place's or a person's bare name is no event by itself: such a variant would claim every mention of the place. */
const isBareName = (variant: string, name: string, city: string): boolean =>
  variant === city ||
  name === `Hurricane ${variant}` ||
  (!/[a-z] [a-z]|\d/.test(variant) && / of /.test(name) && name.includes(variant));

const variantsOf = (
  row: { canonical: string; variants: string; type: string; place: string },
  series: string,
): string => {
  // A series' wording stands once, in the row of the series.
  const printed = row.variants.split("|").filter((variant) => series === "" || /\d/.test(variant));
  const city = row.place.includes(",") && !row.place.includes(";") ? (row.place.split(", ")[0] ?? "") : "";
  const kept = printed.filter((variant) => variant !== "" && !isBareName(variant, row.canonical, city));
  const made = row.type === "attack" && city !== "" ? attackPhrases(city, row.canonical) : [];
  const all = [...kept, ...made, ...killingPhrases(row.canonical)];
  return [...new Set(all)].filter((variant) => variant !== row.canonical).join("|");
};

const fromFacts = (shared: string): TableRow[] => {
  const place = placeFinder();
  const columns = ["id", "canonical", "variants", "type", "start", "end", "place", "source", "verified"] as const;
  return readTsv(join(shared, "facts/events.tsv"), columns).map((row) => {
    const series = seriesOf(row.id);
    const type = row.id.startsWith("shutdown-") ? "other" : (TYPES[row.type] ?? row.type);
    const sure = row.verified === "y" || PUBLIC.includes(type) || series !== "";
    const day = (date: string): string => (date === "" || (sure && date.length === 10) ? date : `${date}?`);
    return {
      id: slug(row.id),
      name: row.canonical,
      variants: variantsOf(row, series),
      type,
      start: day(row.start),
      end: day(row.end),
      place: row.place === "United States" ? "us" : place(row.place),
      series,
      source: row.source === "knowledge" ? "general knowledge" : row.source,
      licence: "own",
    };
  });
};

/** Writes events.tsv from the project's facts and the meetings of the Conference of Mayors. */
export const compileEvents = (context: CompileContext): void => {
  // The guide counts no pandemic as an event.
  const facts = fromFacts(context.shared).filter(
    (row) => !/pandemic/i.test(row.name ?? "") && !LEFT_OUT.includes(row.id ?? ""),
  );
  const rows = [...facts, ...meetingRows(context.shared, placeFinder())];
  mergeTable("events", COLUMNS, rows, { fresh: context.fresh("events") });
};
