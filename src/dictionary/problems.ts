import { CitydeskError } from "../model/errors.js";

/** One thing that is wrong with a dictionary. */
export interface Problem {
  readonly file: string;
  /** `mayors[3]` (from 1) in JSON, the line in CSV; null where the whole file is meant. */
  readonly row: string | number | null;
  readonly field: string | null;
  readonly expected: string;
  readonly received: string | null;
}

/** The error of a dictionary that does not load: everything that is wrong with it, at once. */
export type DictionaryError = CitydeskError & { readonly problems: readonly Problem[] };

/** Makes that error; its message has a line for each problem: `file:row: field: expected …, received …`. */
export function dictionaryError(problems: readonly Problem[]): DictionaryError {
  const first = problems[0];
  const error = new CitydeskError("INVALID_DICTIONARY", problems.map(lineOf).join("\n"), {
    field: first?.field ?? undefined,
    expected: first?.expected,
    received: first?.received ?? undefined,
  });
  return Object.assign(error, { problems });
}

/** A value as an error shows it. */
export function shown(value: unknown): string {
  if (value === undefined || value === "") return "nothing";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function lineOf({ file, row, field, expected, received }: Problem): string {
  const where = [row === null ? file : `${file}:${row}`, field].filter((part) => part !== null).join(": ");
  return `${where}: expected ${expected}${received === null ? "" : `, received ${received}`}`;
}
