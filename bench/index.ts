import { existsSync } from "node:fs";
import { loadStages } from "./bundle.js";
import { coldStarts, printedOnImport } from "./cold.js";
import { contendersOn } from "./contenders.js";
import { readSample, thin } from "./releases.js";
import { measure, median } from "./rounds.js";

/** Text that compromise can get through in some seconds a round. */
const SAMPLE_BYTES = 150_000;
const ROUNDS = 5;

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
const fixed = (value: number, digits = 1): string => value.toFixed(digits).padStart(10);

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  process.stderr.write("bench: dist/index.js is missing; run npm run build first\n");
  process.exit(2);
}

const whole = readSample(process.env.CITYDESK_BENCH ?? process.argv[2]);
const sample = thin(whole, SAMPLE_BYTES);
print(`node ${process.version}; ${sample.releases.length} releases of ${sample.name}, ${sample.bytes} bytes of text`);
print(`medians of ${ROUNDS} interleaved rounds in one process, CPU time`);
print();

const contenders = await contendersOn(sample, whole);
const rounds = measure(contenders, ROUNDS);
const timeOf = (i: number): number => median(rounds.get(contenders[i]?.name ?? "") ?? []);
print(`${"".padEnd(38)}      MB/s   releases/s   × citydesk`);
contenders.forEach(({ name }, i) => {
  const ms = timeOf(i);
  print(
    `${name.padEnd(38)}${fixed(sample.bytes / ms / 1000, 2)}${fixed((sample.releases.length / ms) * 1000, 0)}${fixed(timeOf(0) / ms, 3)}`,
  );
});
print();
print(`citydesk / compromise ${fixed(timeOf(1) / timeOf(0), 0)}`);
print(`citydesk / wink-nlp   ${fixed(timeOf(2) / timeOf(0), 2)}`);
print();

const { timeStages } = await loadStages();
timeStages(whole.releases.slice(0, 300));
const passes = Array.from({ length: ROUNDS }, () => timeStages(whole.releases));
const first = passes[0];
if (first) {
  const names = [...first.stages.keys()];
  const times = names.map((name) => median(passes.map((pass) => pass.stages.get(name) ?? 0)));
  const sum = times.reduce((a, b) => a + b, 0);
  print(`stages, all ${whole.releases.length} releases, wall time     µs/release         %`);
  names.forEach((name, i) => {
    const time = times[i] ?? 0;
    print(`${name.padEnd(38)}${fixed(time / whole.releases.length)}${fixed((time / sum) * 100)}`);
  });
  const per = 1000 / whole.releases.length;
  print();
  print("parser calls per 1,000 releases (mode auto)");
  print(`wink-nlp, parts of speech             ${fixed(first.calls.partsOfSpeech * per)}`);
  print(`compromise, people                    ${fixed(first.calls.people * per)}`);
}
print();

print("cold starts in fresh processes, medians of 5, over bare node   CPU ms   wall ms        MB");
for (const { name, cpu, wall, megabytes } of coldStarts(5)) {
  print(`${name.padEnd(52)}${fixed(cpu, 0)}${fixed(wall, 0)}${fixed(megabytes, 0)}`);
}
print();
const printed = printedOnImport();
print(`printed on import: ${printed === "" ? "nothing" : JSON.stringify(printed)}`);
if (printed !== "") process.exitCode = 1;
