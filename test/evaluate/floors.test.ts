import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Floors, figuresBySet, raised } from "../../scripts/floors.js";

const floors: Floors = JSON.parse(readFileSync("fixtures/floors.json", "utf8"));

describe("figures do not fall below their floors", () => {
  const measured = figuresBySet();
  const rows = Object.entries(floors).flatMap(([set, kinds]) =>
    Object.entries(kinds).map(([kind, floor]): [string, string, number] => [set, kind, floor]),
  );
  test.each(rows)("%s %s: F1 at least %d", (set, kind, floor) => {
    expect(measured[set]?.[kind] ?? 0).toBeGreaterThanOrEqual(floor);
  });
});

test("floors rise and never sink", () => {
  expect(raised({ own: { mayors: 0.95, dates: 0.5 } }, { own: { mayors: 0.9, dates: 0.9, people: 1 } })).toEqual({
    own: { mayors: 0.95, dates: 0.88, people: 0.98 },
  });
});
