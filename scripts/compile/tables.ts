import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a compiler is given: the folder of shared sources, and whether a table is to be built anew. */
export interface CompileContext {
  readonly shared: string;
  fresh(table: string): boolean;
}

export type TableRow = Readonly<Record<string, string>>;

const LICENCES = ["own", "public-domain", "cc0", "mit", "bsd", "cc-by-geonames", "cc-by-538"];
const DICTIONARIES = fileURLToPath(new URL("../../dictionaries/", import.meta.url));

/** The path of `dictionaries/<name>.tsv`. */
export const tablePath = (name: string): string => `${DICTIONARIES}${name}.tsv`;

/**
 * The rows of a tab-separated file with a header row and no quoting, as records.
 * Name the `columns` you use to have them checked and typed. Throws an Error naming file, line and what was expected.
 */
export const readTsv = <C extends string = string>(path: string, columns: readonly C[] = []): Record<C, string>[] => {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const header = (lines[0] ?? "").replace(/^\uFEFF/, "").split("\t");
  for (const column of columns) {
    if (!header.includes(column))
      throw new Error(`${path}, line 1: expected a column "${column}", found ${header.join(", ")}`);
  }
  const rows: Record<string, string>[] = [];
  lines.slice(1).forEach((line, index) => {
    if (line === "") return;
    const cells = line.split("\t");
    if (cells.length !== header.length) {
      throw new Error(`${path}, line ${index + 2}: expected ${header.length} cells, found ${cells.length}`);
    }
    rows.push(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])));
  });
  return rows;
};

const allColumns = (columns: readonly string[]): string[] => {
  const own = columns.filter((column) => column !== "id" && column !== "source" && column !== "licence");
  return ["id", ...own, "source", "licence"];
};

const checkRow = (name: string, header: readonly string[], row: TableRow): void => {
  const refuse = (column: string, expected: string): never => {
    throw new Error(
      `dictionaries/${name}.tsv, row "${row.id ?? ""}", column "${column}": expected ${expected}, found "${row[column] ?? ""}"`,
    );
  };
  if (!/^[a-z0-9_-]+$/.test(row.id ?? "")) refuse("id", "one or more of a-z 0-9 _ -");
  for (const [column, value] of Object.entries(row)) {
    if (!header.includes(column)) refuse(column, `one of the columns ${header.join(", ")}`);
    if (/[\t\r\n]/.test(value)) refuse(column, "no tab and no line break");
    if (value !== value.trim()) refuse(column, "no white space at either end");
  }
  if (!row.source) refuse("source", "where the fact was seen");
  if (!LICENCES.includes(row.licence ?? "")) refuse("licence", `one of ${LICENCES.join(", ")}`);
};

/**
 * Writes `dictionaries/<name>.tsv`, sorted by id in byte order. `columns` are those between `id` and `source`;
 * a cell that a row leaves out is written empty. Throws an Error naming table, row, column and what was expected.
 */
export const writeTable = (name: string, columns: readonly string[], rows: readonly TableRow[]): void => {
  const header = allColumns(columns);
  const seen = new Set<string>();
  for (const row of rows) {
    checkRow(name, header, row);
    const id = row.id ?? "";
    if (seen.has(id))
      throw new Error(`dictionaries/${name}.tsv, row "${id}", column "id": expected a unique id, found it twice`);
    seen.add(id);
  }
  // Ids are ASCII, so comparing UTF-16 units is comparing bytes.
  const sorted = [...rows].sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
  const lines = [header, ...sorted.map((row) => header.map((column) => row[column] ?? ""))];
  writeFileSync(tablePath(name), `${lines.map((cells) => cells.join("\t")).join("\n")}\n`);
};

/**
 * Writes a table from compiled rows; a row that already stands in `dictionaries/<name>.tsv` wins over the compiled row
 * of its id, and stays when nothing compiles to it. With `fresh` the standing table is not read.
 */
export const mergeTable = (
  name: string,
  columns: readonly string[],
  compiled: readonly TableRow[],
  options: { readonly fresh: boolean },
): void => {
  const path = tablePath(name);
  const standing: TableRow[] = options.fresh || !existsSync(path) ? [] : readTsv(path, allColumns(columns));
  const kept = new Set(standing.map((row) => row.id));
  writeTable(name, columns, [...standing, ...compiled.filter((row) => !kept.has(row.id))]);
};

/** The rows of a table in code: a line each, cells parted by a bar. */
export const lines = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** Text as a part of an id: accents dropped, lower case, runs of anything but a-z 0-9 turned into one "-". */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʻ'.]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * One term in office as an EDTF interval: ISO dates (year, month or day), days inclusive, empty when not known.
 * `open` without an end is still in office; a date not `verified` carries "?".
 */
export const termOf = (
  start: string,
  end: string,
  flags: {
    readonly verified?: boolean;
    readonly acting?: boolean;
    readonly open?: boolean;
  } = {},
): string => {
  const date = (value: string): string => (value === "" || flags.verified ? value : `${value}?`);
  const last = end === "" && flags.open ? ".." : date(end);
  return `${date(start)}/${last}${flags.acting ? " acting" : ""}`;
};
