import type { TableFile } from "./tables.js";

type Row = Record<string, string>;

/** A name as an identifier: `a-z 0-9 -`. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’.]/g, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const CITY = /^([^,|]{2,80}), ?([A-Z]{2})$/;

/** Fills in what a user may leave out: a person's and a row's id, and a city's id written as "City, ST". */
export function withIds(file: TableFile, row: Row): Row {
  const out: Row = { ...row };
  for (const field of ["city", "place"]) {
    const found = CITY.exec(out[field] ?? "");
    if (found) out[field] = `us-${slug(found[2] as string)}-${slug(found[1] as string)}`;
  }
  if (PERSONS.has(file) && !out.person && out.name) out.person = slug(out.name);
  if (!out.id) {
    const id = idOf(file, out);
    if (id) out.id = id;
  }
  return out;
}

const PERSONS: ReadonlySet<TableFile> = new Set(["mayors", "leadership", "people", "holders", "congress", "judges"]);

function idOf(file: TableFile, row: Row): string {
  const { person = "", name = "" } = row;
  const joined = (...parts: (string | undefined)[]) =>
    parts
      .filter(Boolean)
      .map((part) => slug(part as string))
      .join("-");
  if (file === "mayors") return `${person}_${cityOf(row.city ?? "")}`;
  if (file === "leadership") return `${person}_${joined(row.role, row.body)}`;
  if (file === "people") return `${person}_${joined(row.role, row.state || row.body)}`;
  if (file === "holders" || file === "judges" || file === "congress")
    return `${person}_${joined(row.office, row.state)}`;
  if (file === "places") return joined("us", row.state, name);
  if (file === "counties" || file === "states")
    return joined("us", row.state || row.abbr, file === "counties" ? name : "");
  if (file === "world") return joined(row.country, row.state, row.kind === "country" ? "" : name);
  if (file === "cues") return joined(row.topic, row.cue);
  return joined(name || row.title || row.label || row.abbr || row.names?.split("|")[0]);
}

/** "us-la-new-orleans" → "new-orleans-la"; other ids stay. */
function cityOf(id: string): string {
  const found = /^us-([a-z]{2})-(.+)$/.exec(id);
  return found ? `${found[2]}-${found[1]}` : id;
}
