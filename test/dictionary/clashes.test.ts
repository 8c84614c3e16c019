import { expect, it } from "vitest";
import { clashesIn } from "../../src/dictionary/clashes.js";

interface Days {
  readonly from: number;
  readonly to: number;
}
const day = (n: number): string => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);

/** Mayors of one city, each for some days; every fifth is the same person. */
const mayors = (terms: readonly Days[]) =>
  terms.map(({ from, to }, i) => ({
    file: "mayors" as const,
    at: i,
    cells: { id: `m${i}`, person: `p${i % 5}`, name: `M${i}`, city: "c", terms: `${day(from)}/${day(to)}` },
  }));

it("names every mayor who comes while another of the city sits, and nobody who meets none", () => {
  let seed = 7;
  const next = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % most;
  };
  for (let round = 0; round < 300; round++) {
    const terms = Array.from({ length: 2 + next(9) }, (): Days => {
      const from = next(40);
      return { from, to: from + 1 + next(11) };
    });
    const named = clashesIn(mayors(terms)).flatMap(({ row, expected }) => [
      row,
      Number(/\((\d+)\)/.exec(expected)?.[1]),
    ]);
    for (const [i, own] of terms.entries()) {
      const met = [...terms.entries()].filter(([k, o]) => k % 5 !== i % 5 && o.from < own.to && own.from < o.to);
      const sits = met.some(([k, o]) => o.from < own.from || (o.from === own.from && k < i));
      if (sits) expect(named).toContain(i);
      if (met.length === 0) expect(named).not.toContain(i);
    }
  }
});

it("takes a hundred thousand mayors of one city", () => {
  const many = Array.from({ length: 100_000 }, (_, i): Days => ({ from: i % 9001, to: (i % 9001) + 1 }));
  expect(clashesIn(mayors(many)).length).toBeGreaterThan(0);
});
