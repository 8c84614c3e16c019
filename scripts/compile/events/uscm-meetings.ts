import { join } from "node:path";
import { readTsv, slug, type TableRow } from "../tables.js";

const ordinalWord = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 20;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${suffix}`;
};

const BODIES = ["U.S. Conference of Mayors", "United States Conference of Mayors", "USCM", "Conference of Mayors"];

/** The wordings of one numbered meeting: "85th Winter Meeting of the U.S. Conference of Mayors", "2017 Winter Meeting". */
const wordings = (kind: string, numbered: string, year: string): string[] => [
  ...(kind === "Winter Meeting" ? [numbered.replace("Winter", "Annual Winter")] : []),
  // What the meetings of summer were called until the 1990s, and by old hands since.
  ...(kind === "Annual Meeting"
    ? [
        `${numbered.replace("Meeting", "Conference")} of Mayors`,
        `${numbered.replace("Meeting", "Conference")} of the U.S. Conference of Mayors`,
      ]
    : []),
  ...BODIES.flatMap((body) => [
    `${numbered} of the ${body}`,
    `${body} ${numbered}`,
    `${numbered.split(" ")[0]} ${body} ${kind}`,
    `${body} ${year} ${kind}`,
  ]),
  `${year} ${kind}`,
];

/** The Annual, Winter and leadership meetings of the Conference as rows of events.tsv. */
export const meetingRows = (shared: string, place: (printed: string) => string): TableRow[] => {
  const columns = [
    "kind",
    "ordinal",
    "start",
    "end",
    "city",
    "state",
    "virtual",
    "source",
    "verified",
    "note",
  ] as const;
  return readTsv(join(shared, "facts/uscm-meetings.tsv"), columns).map((row) => {
    const series = `uscm-${slug(row.kind).replace(/-leadership-meeting$/, "-leadership")}`;
    const year = row.start.slice(0, 4);
    const sure =
      row.verified === "y" &&
      !/knowledge|not verified|days not|one day|inferred/.test(row.note) &&
      row.start.length === 10;
    const day = (date: string): string => (sure ? date : `${date}?`);
    const numbered = `${ordinalWord(Number(row.ordinal))} ${row.kind}`;
    const name = row.ordinal === "" ? `${year} ${row.kind}` : numbered;
    const variants = row.ordinal === "" ? [`USCM ${year} ${row.kind}`] : wordings(row.kind, numbered, year);
    return {
      id: `${series}-${row.ordinal === "" ? year : row.ordinal}`,
      name,
      variants: [...new Set(variants)].filter((variant) => variant !== name).join("|"),
      type: "meeting",
      start: day(row.start),
      end: day(row.end),
      place: row.city === "" ? "" : place(`${row.city}, ${row.state}`),
      series,
      ordinal: row.ordinal,
      source: row.source === "knowledge" ? "general knowledge" : row.source,
      licence: "own",
    };
  });
};
