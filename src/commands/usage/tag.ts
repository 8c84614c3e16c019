import type { Command } from "commander";
import { column, deadLetters, dictionary, from, PATHS, published, to } from "./shared.js";

/** The arguments and options of `tag`. What runs is loaded when it is asked for. */
export function addTag(program: Command): void {
  program
    .command("tag")
    .description("tag files, folders, globs or standard input (-); records go to standard output")
    .argument(...PATHS)
    .addOption(from())
    .addOption(column())
    .addOption(to())
    .addOption(published())
    .option("--omit-text", "leave the bodies out")
    .addOption(dictionary())
    .option("--output <file>", "write there instead of standard output; a journal beside it lets --resume go on")
    .option("--resume", "go on with the --output of an interrupted run")
    .addOption(deadLetters())
    .option("--workers <n>", "worker threads; 0 for none (default: none for little, the number of cores for much)")
    .option("--timeout <seconds>", "what a record may take before it is rejected, 0 for no limit (default: 60)")
    .option("--quiet", "no progress, no summary")
    .action(async (paths, options) => {
      const { tag } = await import("../tag.js");
      process.exitCode = await tag(paths, options);
    });
}
