/** How time grows with length: every run of pieces that has made some parser quadratic, at one length and at twice that. */
import { existsSync } from "node:fs";
import { RUNS } from "../test/invariants/runs.js";
import { cpuTime } from "./rounds.js";

/** Long enough that what grows faster than the text shows, and compiling and collecting do not. */
const LENGTH = 131_072;
const ROUNDS = 3;
/** Twice the text may take so much longer: twice, and what a noisy machine adds. */
const MOST = 2.6;

const DIST = new URL("../dist/index.js", import.meta.url);
if (!existsSync(DIST)) {
  process.stderr.write("growth: dist/index.js is missing; run npm run build first\n");
  process.exit(2);
}
const { createTagger, splitArchive }: typeof import("../src/index.js") = await import(DIST.href);
const tagger = createTagger({ parsers: "off" });
const withParsers = createTagger();

/** What takes a text. */
const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  tag: (text) => tagger.tag({ text, published: "2018-03-02" }),
  "tag, with parsers": (text) => withParsers.tag({ text, published: "2018-03-02" }),
  splitArchive: (text) => splitArchive(text),
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const timeOf = (run: () => unknown): number => {
  const begun = cpuTime();
  run();
  return cpuTime() - begun;
};

print(
  `node ${process.version}; CPU milliseconds for ${LENGTH} and ${2 * LENGTH} UTF-16 code units, the best of ${ROUNDS}`,
);
let worst = { name: "", time: 0 };
let steepest = { name: "", ratio: 0 };
let over = 0;
for (const [what, work] of Object.entries(WORK)) {
  for (const run of RUNS) {
    const [once, twice] = [1, 2].map((times) => run.repeat(Math.ceil((times * LENGTH) / run.length))) as [
      string,
      string,
    ];
    work(once);
    const times = Array.from({ length: ROUNDS }, () => [timeOf(() => work(once)), timeOf(() => work(twice))] as const);
    const short = Math.min(...times.map(([a]) => a));
    const long = Math.min(...times.map(([, b]) => b));
    // Below a millisecond the clock, not the text, decides.
    const ratio = long < 2 ? 1 : long / Math.max(short, 0.5);
    const name = `${what} of ${JSON.stringify(run)}`;
    if (long > worst.time) worst = { name, time: long };
    if (ratio > steepest.ratio) steepest = { name, ratio };
    if (ratio > MOST) over++;
    print(
      `${name.padEnd(60)}${short.toFixed(1).padStart(9)}${long.toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(7)}${ratio > MOST ? "  !" : ""}`,
    );
  }
}
print("");
print(`worst time: ${worst.time.toFixed(0)} ms, ${worst.name}`);
print(`steepest: ${steepest.ratio.toFixed(2)}, ${steepest.name}; ${over} over ${MOST}`);
if (over > 0) process.exitCode = 1;
