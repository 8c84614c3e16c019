import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ReleaseInput } from "../src/index.js";

/** Releases to measure on, with where they came from. */
export interface Sample {
  readonly name: string;
  readonly releases: readonly ReleaseInput[];
  readonly bytes: number;
}

const FIXTURES = new URL("../fixtures/releases.ndjson", import.meta.url);

/** The releases of a folder of NDJSON files where there is one, else our own fixtures. */
export function readSample(folder: string | undefined): Sample {
  if (folder && existsSync(folder)) {
    const files = readdirSync(folder).filter((file) => file.endsWith(".ndjson"));
    return sampleOf(
      folder,
      files.flatMap((file) => linesOf(`${folder}/${file}`).map((line) => JSON.parse(line) as ReleaseInput)),
    );
  }
  return sampleOf(
    "fixtures",
    linesOf(FIXTURES).map((line) => (JSON.parse(line) as { input: ReleaseInput }).input),
  );
}

/** Evenly spread releases, about `bytes` of text: compromise is too slow for all of them. */
export function thin(sample: Sample, bytes: number): Sample {
  const step = Math.max(1, Math.floor(sample.bytes / bytes));
  return sampleOf(
    `${sample.name}, one in ${step}`,
    sample.releases.filter((_, i) => i % step === 0),
  );
}

function sampleOf(name: string, releases: readonly ReleaseInput[]): Sample {
  const bytes = releases.reduce((n, r) => n + Buffer.byteLength(r.text) + Buffer.byteLength(r.title ?? ""), 0);
  return { name, releases, bytes };
}

const linesOf = (file: string | URL): string[] => readFileSync(file, "utf8").split("\n").filter(Boolean);
