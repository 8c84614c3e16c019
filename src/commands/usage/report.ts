import type { Command } from "commander";
import { column, dictionary, from, PATHS, published } from "./shared.js";

/** The arguments and options of `report`. What runs is loaded when it is asked for. */
export function addReport(program: Command): void {
  program
    .command("report")
    .description("write one HTML page to read, search and filter the releases in, without a network")
    .argument(...PATHS)
    .addOption(from())
    .addOption(column())
    .addOption(published())
    .addOption(dictionary())
    .option("--output <file>", "where the page goes; - for standard output", "report.html")
    .option("--title <title>", "what stands above it", "Releases")
    .option("--quiet", "no progress, no summary")
    .action(async (paths, options) => {
      const { report } = await import("../report.js");
      process.exitCode = await report(paths, options);
    });
}
