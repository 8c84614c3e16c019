import type { Dictionary } from "../model/index.js";
import { clashesIn } from "./clashes.js";
import { withIds } from "./ids.js";
import { dictionaryError, type Problem, shown } from "./problems.js";
import { type RawRow, rowsOfCsv, rowsOfJson } from "./rows.js";
import { columnsOf, isTable, ROW_SCHEMAS, type TableFile } from "./tables.js";

/** What the source of a dictionary does not say itself. */
export interface LoadOptions {
  /** Default: JSON where the source begins with a brace, else CSV. */
  readonly format?: "json" | "csv";
  /** The dictionary's name, unless it has one itself; a CSV without a column `table` takes its table from it. */
  readonly name?: string;
  /** What errors call the source; default: the name. */
  readonly file?: string;
}

/**
 * Checks a user's dictionary and fills in the ids it leaves out.
 * @throws DictionaryError `INVALID_DICTIONARY` with all `problems` at once: file, row, field, what was expected.
 *
 * @example
 * const own = loadDictionary('{ "name": "own", "organizations": [{ "name": "Harbor Trust", "type": "foundation" }] }');
 * createTagger({ dictionaries: [own] }).tag("The Harbor Trust gave.").organizations[0].link; // → "linked"
 */
export function loadDictionary(source: string, options: LoadOptions = {}): Dictionary {
  const format = options.format ?? (/^\s*[[{]/.test(source) ? "json" : "csv");
  const given = options.name ?? "dictionary";
  const file = options.file ?? given;
  const read = format === "json" ? rowsOfJson(source) : rowsOfCsv(source, isTable(given) ? given : null);
  const problems: Omit<Problem, "file">[] = [...read.problems];
  const checked: RawRow[] = [];
  for (const raw of read.rows) {
    const row = { ...raw, cells: withIds(raw.file, raw.cells) };
    const found = ownFaults(problemsOf(row), raw);
    problems.push(...found);
    if (found.length === 0) checked.push(row);
  }
  problems.push(...clashesIn(checked));
  if (problems.length > 0) throw dictionaryError(problems.map((problem) => ({ file, ...problem })));
  return { name: read.name ?? given, tables: tablesOf(checked) };
}

/** An id made of other cells is at fault only where they are not. */
function ownFaults<T extends { readonly field: string | null }>(found: readonly T[], raw: RawRow): readonly T[] {
  const given = found.filter(({ field }) => (field !== "id" && field !== "person") || Object.hasOwn(raw.cells, field));
  return given.length > 0 ? given : found;
}

/** Problems of one row by its table's schema. */
export function problemsOf({ file, at, cells }: RawRow): Omit<Problem, "file">[] {
  const result = ROW_SCHEMAS[file].safeParse(cells);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const expected = `one of the columns ${columnsOf(file).join(", ")}`;
      return issue.keys.map((field) => ({ row: at, field, expected, received: field }));
    }
    const field = String(issue.path[0] ?? "");
    return [{ row: at, field, expected: expectedBy(issue), received: shown(cells[field]) }];
  });
}

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** What a schema expected: its own words, those of the last branch where a cell may be empty. */
function expectedBy(issue: Issue): string {
  if (issue.code === "invalid_union") {
    const inner = issue.errors?.at(-1)?.[0];
    if (inner) return expectedBy(inner);
  }
  return issue.message.startsWith("expected ") ? issue.message.slice("expected ".length) : "some text";
}

function tablesOf(rows: readonly RawRow[]): Record<string, Record<string, string>[]> {
  const tables = new Map<TableFile, Record<string, string>[]>();
  for (const { file, cells } of rows) {
    const row = Object.fromEntries(columnsOf(file).map((column) => [column, cells[column] ?? ""]));
    const table = tables.get(file);
    if (table) table.push(row);
    else tables.set(file, [row]);
  }
  const byId = (a: Record<string, string>, b: Record<string, string>) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1);
  return Object.fromEntries([...tables].map(([file, list]) => [file, list.sort(byId)]));
}
