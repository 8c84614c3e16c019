import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { ownDictionaries } from "../../dictionaries.js";
import { type DictionaryError, loadDictionary } from "../../dictionary/index.js";
import type { Dictionary } from "../../model/index.js";
import { Exit, usageError } from "../exit.js";
import { say, writeOut } from "../streams.js";
import { overlapsWith } from "./overlaps.js";

/** Checks dictionaries: every problem to standard error, a summary to standard output. @returns the exit code. */
export async function check(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw usageError("expected a dictionary file, JSON or CSV");
  let wrong = 0;
  for (const path of paths) {
    const dictionary = await checked(path);
    if (dictionary === null) {
      wrong++;
      continue;
    }
    const rows = Object.entries(dictionary.tables).map(([table, list]) => `${list.length} ${table}`);
    await writeOut(`${path}: ${rows.join(", ") || "no rows"}: no problems\n`);
    for (const notice of overlapsWith(ownDictionaries(), dictionary)) await writeOut(`${path}: ${notice}\n`);
  }
  return wrong > 0 ? Exit.Rejected : Exit.Done;
}

async function checked(path: string): Promise<Dictionary | null> {
  const source = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    say(`${path}: expected a dictionary file, found none that can be read (${error.code})`);
    return null;
  });
  if (source === null) return null;
  try {
    const format = extname(path).toLowerCase() === ".csv" ? "csv" : "json";
    return loadDictionary(source, { format, file: path, name: basename(path, extname(path)) });
  } catch (error) {
    const { problems, message } = error as DictionaryError;
    if (!problems) throw error;
    say(message);
    say(`${path}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
    return null;
  }
}
