import type { Command } from "commander";
import { column, dictionary, from, PATHS, published } from "./shared.js";

/** The arguments and options of `explain`. What runs is loaded when it is asked for. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .description("tell why each entity was found: mentions, rules, rows, what was considered and what lost")
    .argument(...PATHS)
    .addOption(from())
    .addOption(column())
    .addOption(published())
    .option("--json", "one JSON object a release")
    .addOption(dictionary())
    .action(async (paths, options) => {
      const { explain } = await import("../explain.js");
      process.exitCode = await explain(paths, options);
    });
}
