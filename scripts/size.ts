/** Compares the built files with their budgets; exits 1 where one is over its limit. Run after `npm run build`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { distFile, loadedBy } from "./built-graph.js";

/** Thousands of bytes, gzip: what we want, and what must not be passed until we are there. */
const BUDGETS = {
  core: { goal: 60, limit: 195 },
  dictionaries: { goal: 900, limit: 1600 },
  facets: { goal: 12, limit: 12 },
  // Outlines of the states and of the world among it.
  "report page": { goal: 180, limit: 180 },
} as const;

const packed = new Set(["packed.js", "packed-cues.js"].flatMap((entry) => loadedBy(entry).chunks));
const core = loadedBy("index.js").chunks.filter((file) => !packed.has(file));
const gzipped = (files: Iterable<string>): number => {
  const contents = [...files].map((file) => gzipSync(readFileSync(distFile(file)), { level: 9 }).length);
  return contents.reduce((sum, size) => sum + size, 0) / 1000;
};
const sizes = {
  core: gzipped(core),
  dictionaries: gzipped(packed),
  facets: gzipped(loadedBy("facets.js").chunks),
  "report page": gzipped(["report-page.js", "report-page.css"]),
};
for (const name of ["core", "dictionaries", "facets", "report page"] as const) {
  const { goal, limit } = BUDGETS[name];
  const size = sizes[name];
  const verdict = size > limit ? "TOO LARGE" : size > goal ? "over the goal" : "within the goal";
  console.error(`${name}: ${size.toFixed(1)} kB gzip, goal ${goal}, limit ${limit}: ${verdict}`);
  if (size > limit) process.exitCode = 1;
}
