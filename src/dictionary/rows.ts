import { parse } from "csv-parse/sync";
import { type Problem, shown } from "./problems.js";
import { isTable, TABLE_FILES, type TableFile } from "./tables.js";

/** A row as written, not checked yet: where it stands, and its cells. */
export interface RawRow {
  readonly file: TableFile;
  readonly at: string | number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What was read, and what could not be. */
export interface RawRows {
  readonly name: string | null;
  readonly rows: readonly RawRow[];
  readonly problems: readonly Omit<Problem, "file">[];
}

type Wrong = Omit<Problem, "file">;
const POLLUTING = new Set(["__proto__", "constructor", "prototype"]);
const wrong = (row: string | number | null, field: string | null, expected: string, received: unknown): Wrong => ({
  row,
  field,
  expected,
  received: shown(received),
});
const tables = `a table: ${TABLE_FILES.join(", ")}`;

/** Reads `{ "name"?: …, "<table>": [rows] }`; a cell is a string, a number, null, or a list of strings. */
export function rowsOfJson(source: string): RawRows {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch {
    return { name: null, rows: [], problems: [wrong(null, null, "JSON", source.trim())] };
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return {
      name: null,
      rows: [],
      problems: [wrong(null, null, "an object with a list of rows for each table", value)],
    };
  }
  const rows: RawRow[] = [];
  const problems: Wrong[] = [];
  let name: string | null = null;
  for (const [key, list] of Object.entries(value)) {
    if (key === "name" && typeof list === "string") name = list;
    // Where suggested rows were seen: for who reviews them.
    else if (key === "evidence") continue;
    else if (!isTable(key)) problems.push(wrong(null, key, tables, key));
    else if (!Array.isArray(list)) problems.push(wrong(null, key, "a list of rows", list));
    else for (const [i, row] of list.entries()) readRow(key, `${key}[${i + 1}]`, row, rows, problems);
  }
  return { name, rows, problems };
}

function readRow(file: TableFile, at: string, row: unknown, rows: RawRow[], problems: Wrong[]): void {
  if (row === null || typeof row !== "object" || Array.isArray(row)) {
    problems.push(wrong(at, null, "an object", row));
    return;
  }
  const cells: [string, string][] = [];
  for (const [field, value] of Object.entries(row)) {
    const cell = cellOf(value);
    if (POLLUTING.has(field)) problems.push(wrong(at, field, "no field of that name", field));
    else if (cell === null)
      problems.push(wrong(at, field, "text, a number or a list of texts, without tabs, line ends or |", value));
    else cells.push([field, cell]);
  }
  rows.push({ file, at, cells: Object.fromEntries(cells) });
}

function cellOf(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) {
    return value.every((v) => typeof v === "string" && v !== "" && !/[\t\r\n|]/.test(v)) ? value.join("|") : null;
  }
  return typeof value === "string" && !/[\t\r\n]/.test(value) ? value.trim() : null;
}

/** Reads CSV with a header row: each row's table is its cell `table`, else `table`; `|` parts the values of a list. */
export function rowsOfCsv(source: string, table: string | null): RawRows {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(source, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    }) as never;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    return { name: null, rows: [], problems: [wrong(line, null, "CSV with quotes that are closed", null)].map(silent) };
  }
  const [header, ...body] = records;
  if (!header) return { name: null, rows: [], problems: [wrong(1, null, "a header row", "")] };
  const problems: Wrong[] = header.record
    .filter((c) => POLLUTING.has(c))
    .map((c) => wrong(1, c, "no field of that name", c));
  const columns = header.record;
  const rows: RawRow[] = [];
  for (const { record, info } of body) {
    const at = info.lines;
    if (record.length !== columns.length) {
      problems.push(wrong(at, null, `${columns.length} cells`, record.length));
      continue;
    }
    const pairs = columns.map((column, i): [string, string] => [column, record[i] ?? ""]);
    const cells = Object.fromEntries(pairs.filter(([column]) => column !== "table" && !POLLUTING.has(column)));
    const file = columns.includes("table") ? record[columns.indexOf("table")] : table;
    if (!file || !isTable(file)) problems.push(wrong(at, "table", tables, file ?? ""));
    else if (pairs.some(([, c]) => /[\t\r\n]/.test(c)))
      problems.push(wrong(at, null, "cells without tabs and line ends", null));
    else rows.push({ file, at, cells });
  }
  return { name: null, rows, problems };
}

const silent = (problem: Wrong): Wrong => ({ ...problem, received: null });
