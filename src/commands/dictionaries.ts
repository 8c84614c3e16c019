import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Dictionary } from "../dictionary/index.js";
import { usageError } from "./exit.js";

/** Loads the files of `--dictionary`; every problem of every file is told at once. */
export async function loadDictionaries(paths: readonly string[]): Promise<Dictionary[]> {
  if (paths.length === 0) return [];
  const { loadDictionary } = await import("../dictionary/index.js");
  const loaded: Dictionary[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const source = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      problems.push(`${path}: expected a dictionary file, found none that can be read (${error.code})`);
    });
    if (source === undefined) continue;
    try {
      const format = extname(path).toLowerCase() === ".csv" ? "csv" : "json";
      loaded.push(loadDictionary(source, { format, file: path, name: basename(path, extname(path)) }));
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  if (problems.length > 0) throw usageError(problems.join("\n"));
  return loaded;
}
