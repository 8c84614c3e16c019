/**
 * The list of bad inputs, line by line (`npm run hostile`): the test that proves each is run, here and where it is
 * named, and the longest of each line is told, by a clock on the wall; then the worst time of a single text.
 */
import { readFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { startVitest } from "vitest/node";
import { createTagger } from "../src/index.js";
import { RUNS } from "../test/invariants/runs.js";
import { cpuTime } from "./rounds.js";

/** What a hostile text of so many UTF-16 code units may hold. */
const LENGTH = 65_536;

interface Proof {
  readonly file: string;
  readonly titles: readonly string[];
}

const LIST = "test/invariants/bad-inputs.test.ts";
const source = readFileSync(new URL(`../${LIST}`, import.meta.url), "utf8");
const files = new Set([...source.matchAll(/elsewhere\(\s*"([^"]+)"/g)].map(([, file]) => `test/${file}`));

const tests: TestCase[] = [];
const collector: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    for (const module of modules) {
      tests.push(...module.children.allTests());
      for (const { message } of module.errors()) process.stderr.write(`${module.moduleId}: ${message}\n`);
      for (const suite of module.children.allSuites())
        for (const { message } of suite.errors()) process.stderr.write(`${suite.fullName}: ${message}\n`);
    }
  },
};
const vitest = await startVitest("test", [LIST, ...files], { watch: false, reporters: [collector] });
await vitest?.close();

const isIn = (test: TestCase, file: string): boolean => test.module.moduleId.endsWith(`/${file}`);
/** A title as it stands in the source; where it is that of many tests, what each fills in may be anything. */
function isTitled({ fullName }: TestCase, title: string): boolean {
  let at = 0;
  for (const part of title.split(/%[a-z]/)) {
    const found = fullName.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

const lines = tests.filter((test) => isIn(test, LIST) && /^\d+: /.test(test.name));
const rows = lines.map((line) => {
  const proofs = ((line.meta() as { proofs?: readonly Proof[] }).proofs ?? []).map(({ file, titles }) => {
    const own = tests.filter((test) => isIn(test, `test/${file}`));
    const titled = own.filter((test) => titles.some((title) => isTitled(test, title)));
    return titled.length > 0 ? titled : own;
  });
  const all = [line, ...proofs.flat()];
  const longest = Math.max(...all.map((test) => test.diagnostic()?.duration ?? 0));
  const isProved = proofs.every((own) => own.length > 0);
  const passed = isProved && all.every((test) => test.result().state === "passed");
  return { name: line.name, tests: all.length, longest, passed };
});

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
print(`${"input".padEnd(64)}  tests  longest`);
for (const { name, tests, longest, passed } of rows)
  print(
    `${name.slice(0, 64).padEnd(64)}${String(tests).padStart(7)}${`${longest.toFixed(0)} ms`.padStart(10)}${passed ? "" : "  FAILED"}`,
  );
const worst = rows.reduce((a, b) => (b.longest > a.longest ? b : a));
const failed = rows.filter((row) => !row.passed).length;
print();
print(`${rows.length} lines, ${rows.length - failed} handled, ${failed} not`);
print(`longest test: ${worst.longest.toFixed(0)} ms, ${worst.name}`);

const tagger = createTagger();
const times = RUNS.map((run) => {
  const text = run.repeat(Math.ceil(LENGTH / run.length));
  const begun = cpuTime();
  tagger.tag({ text, published: "2018-03-02" });
  return { run, time: cpuTime() - begun };
});
const slowest = times.reduce((a, b) => (b.time > a.time ? b : a));
print(
  `worst time of ${LENGTH} characters: ${slowest.time.toFixed(0)} ms of processor, ${JSON.stringify(slowest.run)}; ${times.length} runs of pieces`,
);
process.exitCode = failed > 0 || rows.length === 0 ? 1 : 0;
