import type { Command } from "commander";

/** The argument of `index-settings`. What runs is loaded when it is asked for. */
export function addIndexSettings(program: Command): void {
  program
    .command("index-settings")
    .description("settings of a search engine's index, as JSON, for the documents of tag --to")
    .argument("<engine>", "algolia, elasticsearch, meilisearch or typesense")
    .action(async (engine) => {
      const { indexSettings } = await import("../index-settings.js");
      process.exitCode = await indexSettings(engine);
    });
}
