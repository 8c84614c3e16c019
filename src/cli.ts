#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { Exit, exitCodeOf } from "./commands/exit.js";
import { FROM, TO } from "./commands/options.js";
import { say, watchOutput } from "./commands/streams.js";
import { VERSION } from "./version.js";

const many = (value: string, all: readonly string[]): readonly string[] => [...all, value];
const from = () => new Option("--from <format>", `how the input is written: ${FROM.join(", ")}`).default("auto");
const column = () =>
  new Option("--column <field=name>", "where a table holds a field, such as title=Headline (repeatable)")
    .argParser(many)
    .default([], "by their names");
const to = () => new Option("--to <format>", `what comes out: ${TO.join(", ")}`).default("ndjson");
const published = () => new Option("--published <day>", "the day of releases that carry none, such as 2017-04-25");
const dictionary = () =>
  new Option("--dictionary <file>", "a dictionary of your own, JSON or CSV (repeatable)")
    .argParser(many)
    .default([], "none");

const program = new Command("citydesk")
  .description("Reads civic press releases: mayors with their cities, officials, events, dates, topics.")
  .version(VERSION)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "citydesk: ")) });

program
  .command("tag")
  .description("tag files, folders, globs or standard input (-); records go to standard output")
  .argument("[path...]", "what to read; standard input where nothing is given")
  .addOption(from())
  .addOption(column())
  .addOption(to())
  .addOption(published())
  .option("--omit-text", "leave the bodies out")
  .addOption(dictionary())
  .option("--output <file>", "write there instead of standard output; a journal beside it lets --resume go on")
  .option("--resume", "go on with the --output of an interrupted run")
  .option("--dead-letters <file>", "NDJSON of what was rejected, with the reason; it can be read in again")
  .option("--workers <n>", "worker threads; 0 for none (default: none for little, the number of cores for much)")
  .option("--timeout <seconds>", "what a record may take before it is rejected, 0 for no limit (default: 60)")
  .option("--quiet", "no progress, no summary")
  .action(async (paths, options) => {
    const { tag } = await import("./commands/tag.js");
    process.exitCode = await tag(paths, options);
  });

program
  .command("explain")
  .description("tell why each entity was found: mentions, rules, rows, what was considered and what lost")
  .argument("[path...]", "what to read; standard input where nothing is given")
  .addOption(from())
  .addOption(column())
  .addOption(published())
  .option("--json", "one JSON object a release")
  .addOption(dictionary())
  .action(async (paths, options) => {
    const { explain } = await import("./commands/explain.js");
    process.exitCode = await explain(paths, options);
  });

program
  .command("report")
  .description("write one HTML page to read, search and filter the releases in, without a network")
  .argument("[path...]", "what to read; standard input where nothing is given")
  .addOption(from())
  .addOption(column())
  .addOption(published())
  .addOption(dictionary())
  .option("--output <file>", "where the page goes; - for standard output", "report.html")
  .option("--title <title>", "what stands above it", "Releases")
  .option("--quiet", "no progress, no summary")
  .action(async (paths, options) => {
    const { report } = await import("./commands/report.js");
    process.exitCode = await report(paths, options);
  });

program
  .command("index-settings")
  .description("settings of a search engine's index, as JSON, for the documents of tag --to")
  .argument("<engine>", "algolia, elasticsearch, meilisearch or typesense")
  .action(async (engine) => {
    const { indexSettings } = await import("./commands/index-settings.js");
    process.exitCode = await indexSettings(engine);
  });

program
  .command("evaluate")
  .description("score predictions, or what citydesk makes of the gold's inputs, against gold")
  .argument("<gold>", "gold records, NDJSON")
  .argument("[predictions]", "tagged releases, NDJSON")
  .option("--against <predictions>", "an older run: what was gained and lost")
  .option("--misses [kind]", "list every miss (-) and extra (+)")
  .option("--by <field>", "a field of the gold's records to group by: set, kind")
  .option("--json", "one JSON object")
  .action(async (gold, predictions, options) => {
    const { evaluate } = await import("./commands/evaluate.js");
    process.exitCode = await evaluate(gold, predictions, options);
  });

const dictionaries = program.command("dictionary").description("check dictionaries, and find what they lack");

dictionaries
  .command("check")
  .description("tell every problem of your own dictionaries, and where they meet ours")
  .argument("<file...>", "dictionaries, JSON or CSV")
  .action(async (paths) => {
    const { check } = await import("./commands/dictionary/check.js");
    process.exitCode = await check(paths);
  });

dictionaries
  .command("suggest")
  .description("write what releases name and no dictionary knows, as a dictionary to review")
  .argument("[path...]", "what to read; standard input where nothing is given")
  .addOption(from())
  .addOption(column())
  .addOption(published())
  .option("--least <times>", "leave out what was seen less often", "2")
  .addOption(dictionary())
  .action(async (paths, options) => {
    const { suggestRows } = await import("./commands/dictionary/suggest.js");
    process.exitCode = await suggestRows(paths, options);
  });

dictionaries
  .command("coverage")
  .description("tell what our dictionaries hold: rows, terms, verified days, gaps")
  .option("--json", "one JSON object")
  .action(async (options) => {
    const { coverage } = await import("./commands/dictionary/coverage.js");
    process.exitCode = await coverage(options);
  });

const redis = () =>
  new Option("--redis <address>", "the Redis server that hands the shards out").default("redis://127.0.0.1:6379");
const queue = program
  .command("queue")
  .description("tag on many machines, with Redis and a folder that all of them see");

queue
  .command("add")
  .description("cut what is read into shards, and queue those that are not done; again does no harm")
  .argument("<folder>", "where shards and results stand")
  .argument("[path...]", "what to read; standard input where nothing is given")
  .addOption(from())
  .addOption(column())
  .addOption(published())
  .option("--omit-text", "leave the bodies out")
  .addOption(dictionary())
  .option("--shard <records>", "how many one worker does in one go", "200")
  .addOption(redis())
  .action(async (folder, paths, options) => {
    const { add } = await import("./commands/queue/add.js");
    process.exitCode = await add(folder, paths, options);
  });

queue
  .command("work")
  .description("do shards until it is stopped; start as many as there are machines")
  .argument("<folder>", "where shards and results stand")
  .option("--workers <n>", "worker threads (default: the number of cores)")
  .option("--timeout <seconds>", "what a record may take before it is rejected, 0 for no limit", "60")
  .option("--silence <seconds>", "after which a worker that is not heard of is given up", "30")
  .option("--drain", "end once nothing is left")
  .addOption(redis())
  .action(async (folder, options) => {
    const { work } = await import("./commands/queue/work.js");
    process.exitCode = await work(folder, options);
  });

queue
  .command("collect")
  .description("merge the results in the order of the input: the bytes that tag would have written")
  .argument("<folder>", "where shards and results stand")
  .addOption(to())
  .option("--output <file>", "write there instead of standard output")
  .option("--dead-letters <file>", "NDJSON of what was rejected, with the reason; it can be read in again")
  .option("--wait", "wait until all shards are done")
  .option("--quiet", "no summary")
  .action(async (folder, options) => {
    const { collect } = await import("./commands/queue/collect.js");
    process.exitCode = await collect(folder, options);
  });

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
