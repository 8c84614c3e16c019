import { check } from "recheck";
import { expect, it } from "vitest";
import { patternsIn } from "./patterns.js";
import { allFiles } from "./source-files.js";

/** Milliseconds for the proof of one pattern. */
const LONGEST_PROOF = 60_000;

it("proves every regular expression linear", { timeout: 900_000 }, async () => {
  const { patterns, unknown } = patternsIn(allFiles());
  expect(unknown).toEqual([]);
  expect(patterns.length).toBeGreaterThan(600);
  const faults: string[] = [];
  for (const { source, flags, where } of patterns) {
    const found = await check(source, flags, { timeout: LONGEST_PROOF });
    if (found.status === "safe") continue;
    const told = found.status === "vulnerable" ? found.complexity.summary : found.error.kind;
    faults.push(`${where} /${source}/${flags}: ${told}`);
  }
  expect(faults).toEqual([]);
});

it("finds one that is not", async () => {
  expect((await check("^(?:a+)+$", "", { timeout: LONGEST_PROOF })).status).toBe("vulnerable");
});
