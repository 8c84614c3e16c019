/**
 * How long a look-up takes in dictionaries of a thousand, ten thousand and a hundred thousand rows of one's own
 * (`npm run bench:lookups -- folder`): over the same releases, in turns in one process.
 */
import { loadDictionary } from "../src/dictionary/index.js";
import { layerGazetteers, openGazetteer, packDictionaries } from "../src/gazetteer/index.js";
import { createTagger, type ReleaseInput } from "../src/index.js";
import { readDocument } from "../src/text/index.js";
import { chance } from "./load/run.js";
import { readSample } from "./releases.js";
import { cpuTime, measure, median } from "./rounds.js";

const SIZES = [1000, 10_000, 100_000];
const RELEASES = 200;
const ROUNDS = 5;
/** What the largest may take for each that the smallest takes. */
const MOST = 1.5;

const random = chance(20_170_425);
const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
const OPENINGS = "Bran Cor Del Fen Gar Hol Jor Kel Lor Mar Nor Or Pel Quin Ros Sel Tor Ul Ver Wen".split(" ");
const MIDDLES = "a e i o ba do ga li mo na po ra si ta ve wi".split(" ");
const ENDINGS = "bury dale field ford ham ley low mont ridge son stead ton vale wick worth by".split(" ");
const word = (): string => one(OPENINGS) + one(MIDDLES) + one(MIDDLES) + one(ENDINGS);
const KINDS = "Trust,Foundation,Alliance,Institute,Council,Fund,Partnership".split(",");

/** Bodies and persons in turns; all differ. */
const rows = Array.from({ length: SIZES.at(-1) as number }, (_, i) =>
  i % 2 === 0
    ? { table: "organizations", row: { name: `${word()} ${word()} ${one(KINDS)}`, type: "foundation" } }
    : { table: "people", row: { name: `${word()} ${word()}`, role: "spokesperson" } },
);
const named = [...new Map(rows.map((r) => [r.row.name, r])).values()];
const jsonOf = (size: number): string => {
  const own = named.slice(0, size);
  const of = (table: string) => own.filter((r) => r.table === table).map((r) => r.row);
  return JSON.stringify({ name: "own", organizations: of("organizations"), people: of("people") });
};

/** Real releases, each with some names that all the dictionaries have. */
const sample = readSample(process.argv[2]);
const releases: ReleaseInput[] = sample.releases.slice(0, RELEASES).map((release, i) => {
  const names = [0, 1, 2, 3].map((k) => named[(i * 4 + k) % (SIZES[0] as number)]?.row.name);
  return { ...release, text: `${release.text}\nThanks go to ${names.join(", ")} for their help.` };
});
const fields = releases.flatMap(({ title, text }) => readDocument(title ?? null, text, null).fields);
const keys = named.slice(0, SIZES[0]).map(({ table, row }) => [table, row.name.toLowerCase().split(" ")] as const);

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
print(`node ${process.version}; ${releases.length} releases of ${sample.name}; CPU time, medians of ${ROUNDS} rounds`);

const laid = SIZES.map((size) => {
  const begun = cpuTime();
  const dictionary = loadDictionary(jsonOf(size));
  const tagger = createTagger({ dictionaries: [dictionary], parsers: "off" });
  tagger.tag("");
  const loading = cpuTime() - begun;
  const gazetteer = openGazetteer(packDictionaries(dictionary.tables));
  return { size, tagger, loading, gazetteer };
});
const base = openGazetteer(packDictionaries({}));
const WORK = ["look-up of a name", "scan of a release", "tagging a release"] as const;
const contenders = laid.flatMap(({ size, gazetteer, tagger }) => {
  const layered = layerGazetteers(base, gazetteer);
  const runs = [
    () => keys.map(([table, folds]) => layered.lookup(table, folds)),
    () => fields.map((field) => layered.scan(field)),
    () => releases.map((release) => tagger.tag(release)),
  ];
  return runs.map((run, i) => ({ name: `${WORK[i]} ${size}`, run }));
});
for (const { size, gazetteer } of laid) {
  const missing = keys.filter(([table, folds]) => gazetteer.lookup(table, folds).length === 0);
  if (missing.length > 0) throw new Error(`${size} rows: expected all names, ${missing.length} were not found`);
}

const times = measure(contenders, ROUNDS);
print(`${"microseconds".padEnd(24)}${SIZES.map((size) => `${size} rows`.padStart(16)).join("")}       ratio`);
let over = 0;
for (const [i, what] of WORK.entries()) {
  const each = [keys.length, releases.length, releases.length][i] as number;
  const own = SIZES.map((size) => (1000 * median(times.get(`${what} ${size}`) ?? [])) / each);
  const ratio = (own.at(-1) as number) / (own[0] as number);
  if (ratio > MOST) over++;
  print(`${what.padEnd(24)}${own.map((t) => t.toFixed(2).padStart(16)).join("")}${ratio.toFixed(2).padStart(12)}`);
}
const loading = laid.map(({ loading }) => `${loading.toFixed(0)} ms`.padStart(16)).join("");
print(`${"loading it, once".padEnd(24)}${loading}`);
if (over > 0) process.exitCode = 1;
