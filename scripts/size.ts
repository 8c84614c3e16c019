/** Compares the built files with their budgets; exits 1 where one is over. Run after `npm run build`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chunksOf, distFile } from "./built-graph.js";

/** Thousands of bytes, gzip. */
const BUDGETS = { core: 60, dictionaries: 900 } as const;

const packed = new Set(chunksOf("packed.js"));
const core = chunksOf("index.js").filter((file) => !packed.has(file));
const gzipped = (files: Iterable<string>): number => {
  const contents = [...files].map((file) => gzipSync(readFileSync(distFile(file)), { level: 9 }).length);
  return contents.reduce((sum, size) => sum + size, 0) / 1000;
};
const sizes = { core: gzipped(core), dictionaries: gzipped(packed) };
let over = false;
for (const name of ["core", "dictionaries"] as const) {
  const tooLarge = sizes[name] > BUDGETS[name];
  over ||= tooLarge;
  console.error(
    `${name}: ${sizes[name].toFixed(1)} kB gzip, budget ${BUDGETS[name]} kB${tooLarge ? ": TOO LARGE" : ""}`,
  );
}
if (over) process.exitCode = 1;
