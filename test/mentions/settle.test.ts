import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inReadingOrder, settle } from "../../src/mentions/settle.js";
import { type Candidate, FIELDS, TIERS, type Tier } from "../../src/model/index.js";
import { SEED } from "../invariants/releases.js";

/** "curated 3-9" or "title grammar 3-9": tier and span. */
function candidate(line: string): Candidate<string> {
  const words = line.split(" ");
  const field = words[0] === "title" ? "title" : "text";
  const [tier = "", span = ""] = words.slice(-2);
  const [start = 0, end = 0] = span.split("-").map(Number);
  return { field, start, end, tier: tier as Tier, rule: "test/case", value: line };
}
const settled = (lines: readonly string[]) => settle(lines.map(candidate));

/** What is proposed, and what stands. */
const POLICY: readonly (readonly [why: string, proposed: readonly string[], kept: readonly string[]])[] = [
  ["nothing gives nothing", [], []],
  ["spans that touch do not overlap", ["grammar 0-4", "grammar 4-9"], ["grammar 0-4", "grammar 4-9"]],
  ["a curated span beats a longer one of the grammar", ["grammar 0-20", "curated 5-9"], ["curated 5-9"]],
  ["a span of the grammar beats one of a parser", ["parser 0-20", "grammar 19-22"], ["grammar 19-22"]],
  ["then the leftmost stands", ["grammar 4-20", "grammar 0-5"], ["grammar 0-5"]],
  ["then the longest", ["grammar 0-5", "grammar 0-9"], ["grammar 0-9"]],
  ["then the one proposed first", ["grammar 0-9", "grammar 0-9"], ["grammar 0-9"]],
  ["one inside another gives way", ["grammar 2-4", "grammar 0-9"], ["grammar 0-9"]],
  ["a loser takes nobody with it", ["curated 0-5", "grammar 4-9", "grammar 8-12"], ["curated 0-5", "grammar 8-12"]],
  ["fields do not meet", ["title grammar 0-9", "grammar 0-9"], ["title grammar 0-9", "grammar 0-9"]],
  ["the title is read first", ["grammar 0-2", "title grammar 5-9"], ["title grammar 5-9", "grammar 0-2"]],
  [
    "what stands is in reading order",
    ["curated 9-12", "parser 5-7", "grammar 0-3"],
    ["grammar 0-3", "parser 5-7", "curated 9-12"],
  ],
];

describe("overlap policy", () => {
  it.each(POLICY)("%s", (_, proposed, kept) => {
    expect(settled(proposed).kept.map((c) => c.value)).toEqual(kept);
  });

  it("names the winner to each loser", () => {
    const { lost } = settled(["grammar 4-9", "curated 0-5", "grammar 8-12"]);
    expect(lost.map(({ candidate, to }) => [candidate.value, to.value])).toEqual([["grammar 4-9", "curated 0-5"]]);
  });

  it("keeps the first of two alike, and says so", () => {
    const [first, second] = [candidate("grammar 0-9"), candidate("grammar 0-9")];
    const { kept, lost } = settle([first, second]);
    expect(kept[0]).toBe(first);
    expect(lost[0]?.candidate).toBe(second);
  });
});

/** The policy as one would say it: of all that are left, the best stands; what overlaps it is struck out. */
function byBruteForce(candidates: readonly Candidate[]): Candidate[] {
  const better = (a: Candidate, b: Candidate): boolean => {
    const tier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
    if (tier !== 0) return tier < 0;
    if (a.field !== b.field) return FIELDS.indexOf(a.field) < FIELDS.indexOf(b.field);
    if (a.start !== b.start) return a.start < b.start;
    if (a.end !== b.end) return a.end > b.end;
    return candidates.indexOf(a) < candidates.indexOf(b);
  };
  const kept: Candidate[] = [];
  let left = [...candidates];
  while (left.length > 0) {
    const best = left.reduce((a, b) => (better(b, a) ? b : a));
    kept.push(best);
    left = left.filter((c) => c !== best && !(c.field === best.field && c.start < best.end && best.start < c.end));
  }
  return kept.sort(inReadingOrder);
}

const someCandidates = fc.array(
  fc
    .record({
      field: fc.constantFrom(...FIELDS),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 9 }),
      tier: fc.constantFrom(...TIERS),
    })
    .map(
      ({ field, start, length, tier }): Candidate<null> => ({
        field,
        start,
        end: start + length,
        tier,
        rule: "test/any",
        value: null,
      }),
    ),
  { maxLength: 25 },
);

it("agrees with the policy worked out by brute force, and loses nobody unsaid", () => {
  fc.assert(
    fc.property(someCandidates, (candidates) => {
      const { kept, lost } = settle(candidates);
      expect(kept).toEqual(byBruteForce(candidates));
      expect(kept.length + lost.length).toBe(candidates.length);
      for (const { candidate, to } of lost) {
        expect(kept).toContain(to);
        expect(candidate.field === to.field && candidate.start < to.end && to.start < candidate.end).toBe(true);
      }
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

it("does not depend on the order of proposal, but among equals", () => {
  const distinct = someCandidates.map((all) => [...new Map(all.map((c) => [JSON.stringify(c), c])).values()]);
  fc.assert(
    fc.property(distinct, (candidates) => {
      expect(settle([...candidates].reverse()).kept).toEqual(settle(candidates).kept);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
