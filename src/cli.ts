#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { Exit, exitCodeOf } from "./commands/exit.js";
import { say, watchOutput } from "./commands/streams.js";
import { addDictionary } from "./commands/usage/dictionary.js";
import { addEvaluate } from "./commands/usage/evaluate.js";
import { addExplain } from "./commands/usage/explain.js";
import { addIndexSettings } from "./commands/usage/index-settings.js";
import { addQueue } from "./commands/usage/queue.js";
import { addReport } from "./commands/usage/report.js";
import { addTag } from "./commands/usage/tag.js";
import { VERSION } from "./version.js";

const program = new Command("citydesk")
  .description("Reads civic press releases: mayors with their cities, officials, events, dates, topics.")
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "citydesk: ")) });

// In the order of the help.
for (const add of [addTag, addExplain, addReport, addIndexSettings, addEvaluate, addDictionary, addQueue]) add(program);

async function main(): Promise<void> {
  watchOutput();
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = failed(error);
  }
}

/** Says what went wrong, where commander has not yet, and gives the exit code. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.Done : Exit.Usage;
  say(`citydesk: ${(error as Error).message}`);
  return exitCodeOf(error) ?? Exit.Stopped;
}

await main();
