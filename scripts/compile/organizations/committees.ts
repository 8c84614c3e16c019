import { join } from "node:path";
import { readTsv, slug, type TableRow } from "../tables.js";

const CHAMBERS: Readonly<Record<string, string>> = {
  house: "House",
  senate: "Senate",
  joint: "Joint",
};

const SOURCE = "unitedstates/congress-legislators";

/** The subject of a committee's name: "House Committee on the Budget" → "Budget". Empty where the name has another form. */
const subjectOf = (name: string): string => /^(?:House|Senate) Committee on (?:the )?(.+)$/.exec(name)?.[1] ?? "";

const committeeRow = (name: string): TableRow => {
  const subject = subjectOf(name);
  const chamber = name.split(" ")[0] ?? "";
  const short = subject === "" ? name : `${chamber} ${subject} Committee`;
  return {
    id: slug(short),
    name: short,
    variants: subject === "" ? name.replace(/^(?:House|Senate) /, "").replace(short, "") : name,
    type: "committee",
    level: "federal",
    source: SOURCE,
    licence: "cc0",
  };
};

const subcommitteeRow = (chamber: string, parent: string, subject: string): TableRow => {
  const committee = subjectOf(parent) || parent.replace(/^(?:House|Senate) /, "");
  const name = `${chamber} ${committee} Subcommittee on ${subject.replace(/^the /, "")}`;
  return {
    id: slug(name),
    name,
    variants: [`${chamber} Subcommittee on ${subject}`, `Subcommittee on ${subject}`].join("|"),
    type: "committee",
    level: "federal",
    source: SOURCE,
    licence: "cc0",
  };
};

/**
 * The committees and subcommittees of Congress, today's and those that have ended, as rows of organizations.tsv.
 * `known` says whether a full committee's name already stands in the facts.
 */
export const committeeRows = (shared: string, known: (name: string) => boolean): TableRow[] => {
  const today = readTsv(join(shared, "data/committees-congress.tsv"), ["id", "parent_id", "chamber", "level", "name"]);
  const past = readTsv(join(shared, "data/committees-congress-historical.tsv"), ["id", "name"]);
  const names = new Map(today.map((row) => [row.id, row.name]));
  const full = [
    ...today.filter((row) => row.level === "committee").map((row) => row.name),
    ...past.filter((row) => !names.has(row.id) && !row.name.includes("(")).map((row) => row.name),
  ].filter((name) => !known(name) && !known(name.replace("Committee on the ", "Committee on ")));
  const sub = today
    .filter((row) => row.level === "subcommittee" && row.name !== "")
    .map((row) => subcommitteeRow(CHAMBERS[row.chamber] ?? "", names.get(row.parent_id) ?? "", row.name));
  const rows = new Map<string, TableRow>();
  for (const row of [...full.map(committeeRow), ...sub]) if (!rows.has(row.id ?? "")) rows.set(row.id ?? "", row);
  return [...rows.values()];
};
