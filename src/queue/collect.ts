import { readFile } from "node:fs/promises";
import type { Entry } from "../batch/index.js";
import { exists, resultIn } from "./folder.js";

/** How many of the shards have no result yet. */
export async function missingOf(folder: string, order: readonly string[]): Promise<number> {
  let missing = 0;
  for (const id of order) if (!(await exists(resultIn(folder, id)))) missing++;
  return missing;
}

/** The entries of all shards, in the order of the input; one shard is held at a time. */
export async function* entriesOf(folder: string, order: readonly string[]): AsyncGenerator<Entry> {
  for (const id of order) {
    const text = await readFile(resultIn(folder, id), "utf8");
    for (const line of text.split("\n")) if (line !== "") yield JSON.parse(line) as Entry;
  }
}
