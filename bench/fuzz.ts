/** Spoils real releases at random for a while (`npm run fuzz -- folder --seconds 60`) and checks every record against the contract. */
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { createTagger } from "../src/tagger.js";
import { breaches } from "../test/invariants/laws.js";
import { spoiledOf } from "../test/invariants/releases.js";
import { readSample } from "./releases.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: `${Date.now() % 2 ** 31}` } },
});
const sample = readSample(positionals[0]);
const tagger = createTagger();
const seed = Number(values.seed);
let tagged = 0;
let worst = { milliseconds: 0, id: "" };

const result = fc.check(
  fc.property(spoiledOf(sample.releases), (release) => {
    const begun = performance.now();
    const record = tagger.tag(release);
    const milliseconds = performance.now() - begun;
    if (milliseconds > worst.milliseconds) worst = { milliseconds, id: record.id };
    tagged++;
    const found = breaches(record);
    if (found.length > 0) throw new Error(found.slice(0, 5).join("\n"));
  }),
  { seed, numRuns: 10_000_000, interruptAfterTimeLimit: Number(values.seconds) * 1000, markInterruptAsFailure: false },
);
process.stdout.write(
  `seed ${seed}: ${tagged} spoiled releases of ${sample.name}, longest ${worst.milliseconds.toFixed(0)} ms (${worst.id})\n`,
);
if (result.failed) {
  process.stdout.write(`${fc.defaultReportMessage(result) ?? "failed"}\n`);
  process.exitCode = 1;
}
