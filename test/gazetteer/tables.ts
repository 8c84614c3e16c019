import { existsSync, readFileSync } from "node:fs";
import { type Gazetteer, openGazetteer, packDictionaries } from "../../src/gazetteer/index.js";
import { type Cells, TABLES } from "../../src/gazetteer/tables/tables.js";
import type { Field } from "../../src/model/index.js";
import { readDocument } from "../../src/text/index.js";

/** Rows by dictionary file. */
export type Files = Readonly<Record<string, readonly Cells[]>>;

/** A gazetteer of a few rows. */
export const gazetteerOf = (files: Files): Gazetteer => openGazetteer(packDictionaries(files));

/** A text as a field. */
export const fieldOf = (text: string): Field => readDocument(null, text, null).text;

/** Hits as `table words → ids`, in order. */
export const hitsOf = (gazetteer: Gazetteer, text: string): string[] => {
  const field = fieldOf(text);
  return gazetteer.scan(field).map((hit) => {
    const from = field.tokens[hit.start]?.start ?? 0;
    const to = field.tokens[hit.end - 1]?.end ?? 0;
    const ids = hit.rows.map((row) => gazetteer.row(hit.table as "places", row).id);
    return `${hit.table} ${text.slice(from, to)} → ${ids.join(" ")}`;
  });
};

/** The rows of dictionaries/*.tsv that are packed. */
export function readDictionaries(): Record<string, Cells[]> {
  const read = (file: string): Cells[] => {
    const path = new URL(`../../dictionaries/${file}.tsv`, import.meta.url);
    const [header = "", ...lines] = existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
    const columns = header.split("\t");
    return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [columns[i] ?? "", cell])));
  };
  return Object.fromEntries(TABLES.flatMap(({ files }) => files).map((file) => [file, read(file)]));
}
