import { RELEASE_FACETS } from "../facets/index.js";
import { SEARCH_ENGINES } from "../search/index.js";
import { Exit, usageError } from "./exit.js";
import { writeOut } from "./streams.js";

/** Writes the settings of an engine's index as JSON, for the documents of `tag --to`. @returns the exit code. */
export async function indexSettings(name: string): Promise<number> {
  const engine = SEARCH_ENGINES.find((one) => one.name === name);
  const names = SEARCH_ENGINES.map((one) => one.name).join(", ");
  if (!engine) throw usageError(`index-settings: expected one of ${names}, received ${name}`);
  await writeOut(`${JSON.stringify(engine.settings(RELEASE_FACETS), null, 2)}\n`);
  return Exit.Done;
}
