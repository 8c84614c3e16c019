import { type Command, Option } from "commander";
import { column, deadLetters, dictionary, from, PATHS, published, to } from "./shared.js";

const redis = () =>
  new Option("--redis <address>", "the Redis server that hands the shards out").default("redis://127.0.0.1:6379");

/** The commands under `queue`. What runs is loaded when it is asked for. */
export function addQueue(program: Command): void {
  const queue = program
    .command("queue")
    .description("tag on many machines, with Redis and a folder that all of them see");

  queue
    .command("add")
    .description("cut what is read into shards, and queue those that are not done; again does no harm")
    .argument("<folder>", "where shards and results stand")
    .argument(...PATHS)
    .addOption(from())
    .addOption(column())
    .addOption(published())
    .option("--omit-text", "leave the bodies out")
    .addOption(dictionary())
    .option("--shard <records>", "how many one worker does in one go", "200")
    .addOption(redis())
    .action(async (folder, paths, options) => {
      const { add } = await import("../queue/add.js");
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
      const { work } = await import("../queue/work.js");
      process.exitCode = await work(folder, options);
    });

  queue
    .command("collect")
    .description("merge the results in the order of the input: the bytes that tag would have written")
    .argument("<folder>", "where shards and results stand")
    .addOption(to())
    .option("--output <file>", "write there instead of standard output")
    .addOption(deadLetters())
    .option("--wait", "wait until all shards are done")
    .option("--quiet", "no summary")
    .action(async (folder, options) => {
      const { collect } = await import("../queue/collect.js");
      process.exitCode = await collect(folder, options);
    });
}
