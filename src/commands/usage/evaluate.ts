import type { Command } from "commander";

/** The arguments and options of `evaluate`. What runs is loaded when it is asked for. */
export function addEvaluate(program: Command): void {
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
      const { evaluate } = await import("../evaluate.js");
      process.exitCode = await evaluate(gold, predictions, options);
    });
}
