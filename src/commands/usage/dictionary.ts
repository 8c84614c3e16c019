import type { Command } from "commander";
import { column, dictionary, from, PATHS, published } from "./shared.js";

/** The commands under `dictionary`. What runs is loaded when it is asked for. */
export function addDictionary(program: Command): void {
  const dictionaries = program.command("dictionary").description("check dictionaries, and find what they lack");

  dictionaries
    .command("check")
    .description("tell every problem of your own dictionaries, and where they meet ours")
    .argument("<file...>", "dictionaries, JSON or CSV")
    .action(async (paths) => {
      const { check } = await import("../dictionary/check.js");
      process.exitCode = await check(paths);
    });

  dictionaries
    .command("suggest")
    .description("write what releases name and no dictionary knows, as a dictionary to review")
    .argument(...PATHS)
    .addOption(from())
    .addOption(column())
    .addOption(published())
    .option("--least <times>", "leave out what was seen less often", "2")
    .addOption(dictionary())
    .action(async (paths, options) => {
      const { suggestRows } = await import("../dictionary/suggest.js");
      process.exitCode = await suggestRows(paths, options);
    });

  dictionaries
    .command("coverage")
    .description("tell what our dictionaries hold: rows, terms, verified days, gaps")
    .option("--json", "one JSON object")
    .action(async (options) => {
      const { coverage } = await import("../dictionary/coverage.js");
      process.exitCode = await coverage(options);
    });
}
