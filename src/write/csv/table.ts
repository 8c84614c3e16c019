import { stringify } from "csv-stringify/sync";
import type { Writing, WrittenRelease } from "../writer.js";
import { type Cell, harmless } from "./cells.js";

/** A table's columns, and the rows that a release gives. */
export interface Table {
  readonly columns: readonly string[];
  rowsOf(release: WrittenRelease): readonly (readonly Cell[])[];
}

/** Writes a table as CSV: commas, quotes where they are needed, CRLF at the end of a row. */
export function tableOf({ columns, rowsOf }: Table): Writing {
  const text = (rows: readonly (readonly (string | number)[])[]): string =>
    stringify(rows as (string | number)[][], { record_delimiter: "\r\n" });
  return {
    head: text([columns]),
    tail: "",
    record: (release) => text(rowsOf(release).map((row) => row.map(harmless))),
  };
}
