import { COLUMNS, READERS, readerNamed } from "../read/index.js";
import { WRITERS, type Writer, writerNamed } from "../write/index.js";
import { usageError } from "./exit.js";
import type { Intake } from "./read-input.js";

/** Names of the ways in, for help and errors. */
export const FROM = ["auto", ...READERS.map((reader) => reader.name).sort()];
/** Names of the ways out. */
export const TO = WRITERS.map((writer) => writer.name);

/** How inputs are read: `--from` and `--column`. */
export function intakeOf({ from, column }: { readonly from: string; readonly column: readonly string[] }): Intake {
  const reader = readerNamed(from);
  if (reader === null && from !== "auto") throw usageError(`--from: expected ${either(FROM)}, received ${from}`);
  const columns = column.map((mapping): [string, string] => {
    const at = mapping.indexOf("=");
    const field = mapping.slice(0, Math.max(at, 0));
    if (at < 1 || at === mapping.length - 1 || !(COLUMNS as readonly string[]).includes(field))
      throw usageError(
        `--column: expected a field and a column such as title=Headline (fields: ${COLUMNS.join(", ")}), received ${mapping}`,
      );
    return [field, mapping.slice(at + 1)];
  });
  return { reader, columns: Object.fromEntries(columns) };
}

/** The writer of `--to`. */
export function writerOf(to: string): Writer {
  const writer = writerNamed(to);
  if (writer === null) throw usageError(`--to: expected ${either(TO)}, received ${to}`);
  return writer;
}

/** The day of `--published`, undefined where it was not given. */
export function dayOf(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(published) ? Date.parse(`${published}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(published)) return published;
  throw usageError(`--published: expected an ISO day such as 2017-04-25, received ${published}`);
}

/** The number of an option, undefined where it was not given. */
export function numberOf(
  option: string,
  given: string | undefined,
  { least, whole }: { readonly least: number; readonly whole: boolean },
): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === "" ? Number.NaN : Number(given);
  if (Number.isFinite(value) && value >= least && (!whole || Number.isInteger(value))) return value;
  throw usageError(`${option}: expected a ${whole ? "whole " : ""}number from ${least}, received ${given}`);
}

function either(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** Refuses to wait for a terminal where no path was given. */
export function expectPaths(paths: readonly string[]): void {
  if (paths.length === 0 && process.stdin.isTTY) throw usageError("expected a path, or - for standard input");
}
