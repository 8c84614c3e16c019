import { describe, expect, test } from "vitest";
import {
  changesText,
  compareScores,
  type GoldRecord,
  missesText,
  type Prediction,
  readGold,
  scoreReleases,
  scoreText,
} from "../../src/evaluate/index.js";

const TEXT = "Mayor Ada Quill of Reno spoke on May 3.";
const at = (text: string) => ({
  field: "text",
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  text,
  rule: "t",
});

const gold: GoldRecord = {
  id: "x-1",
  input: { title: null, text: TEXT, published: null },
  gold: {
    published: "2016-05-04",
    mayors: [{ name: "Ada Quill", city: "Reno", state: "NV", country: "US", status: "incumbent", titles: [] }],
    people: [{ name: "Cleo Marsh", optional: true }],
    dates: [{ text: "May 3", start: "2016-05-03", end: "2016-05-03" }],
    topics: { primary: ["water"], acceptable: ["parks"] },
  },
};

const said = (change: Record<string, unknown> = {}): Prediction =>
  ({
    id: "x-1",
    text: TEXT,
    published: "2016-05-04",
    mayors: [
      {
        name: "Ada Quill",
        printed: "Ada Quill",
        city: { name: "Reno", state: "NV", country: "US", mention: at("Reno") },
        status: "incumbent",
        titles: [],
        mentions: [at("Ada Quill")],
      },
    ],
    dates: [{ when: { start: "2016-05-03", end: "2016-05-03" }, mention: at("May 3") }],
    topics: [{ id: "water" }, { id: "parks" }],
    ...change,
  }) as unknown as Prediction;

const f1 = (kind: string, change: Record<string, unknown> = {}) =>
  new Map<string, { f1: number }>(scoreReleases([gold], [said(change)]).figures).get(kind)?.f1;

describe("scoring one record", () => {
  test("all right", () => {
    const { figures, absent } = scoreReleases([gold], [said()]);
    expect([...figures.values()].every((f) => f.f1 === 1)).toBe(true);
    expect(absent).toBe(0);
    expect(figures.get("grounding")?.hits).toBe(3);
  });
  test("a missed mayor misses city and status too", () => {
    expect(f1("mayors", { mayors: [] })).toBe(0);
    expect(f1("mayors+city", { mayors: [] })).toBe(0);
  });
  test("a wrong state costs the city, not the mayor", () => {
    const mayors = [{ ...said().mayors?.[0], city: { name: "Reno", state: "TX", country: "US" } }];
    expect(f1("mayors", { mayors })).toBe(1);
    expect(f1("mayors+city", { mayors })).toBe(0);
  });
  test("optional gold costs and earns nothing", () => {
    const people = [{ name: "Cleo Marsh", printed: "Marsh", mentions: [at("Ada Quill")] }];
    expect(f1("people", { people })).toBe(undefined);
  });
  test("a wrong day costs the value, not the date", () => {
    const dates = [{ when: { start: "2017-05-03", end: "2017-05-03" }, mention: at("May 3") }];
    expect(f1("dates", { dates })).toBe(1);
    expect(f1("dates+value", { dates })).toBe(0);
  });
  test("a mention that does not slice is ungrounded", () => {
    const dates = [{ when: null, mention: { ...at("May 3"), start: 0 } }];
    expect(scoreReleases([gold], [said({ dates })]).figures.get("grounding")?.extras).toBe(1);
  });
  test("a record without prediction is counted", () => {
    const { absent, figures } = scoreReleases([gold], []);
    expect(absent).toBe(1);
    expect(figures.get("mayors")?.misses).toBe(1);
  });
  test("kinds the gold does not carry are not scored", () => {
    expect(f1("places", { places: [{ name: "Reno", mentions: [at("Reno")] }] })).toBe(undefined);
  });
});

test("gains and losses are named", () => {
  const older = scoreReleases([gold], [said({ mayors: [] })]);
  const newer = scoreReleases([gold], [said({ topics: [] })]);
  const changes = compareScores(newer, older);
  expect(changes.map(({ kind, gained, lost }) => [kind, gained.length, lost.length])).toEqual([
    ["mayors", 1, 0],
    ["mayors+city", 1, 0],
    ["mayors+status", 1, 0],
    ["topics", 0, 1],
  ]);
  expect(changesText(changes)).toContain("  lost       x-1 water\n");
  expect(changesText(compareScores(newer, newer))).toBe("nothing gained, nothing lost\n");
});

test("texts for people", () => {
  const score = scoreReleases([gold], [said({ topics: [{ id: "war" }] })]);
  expect(missesText(score.outcomes, "topics")).toBe("topics  x-1 - water\ntopics  x-1 + war\n");
  expect(scoreText(score)).toContain("topics");
});

describe("gold that cannot be read", () => {
  const ok = '{"id": "a", "input": {"text": "x"}, "gold": {}}';
  test.each([
    [`${ok}\n{"id": "b"`, "g.ndjson:2: line: expected one JSON object"],
    ["[]", "g.ndjson:1: line: expected a JSON object, received []"],
    ['{"input": {}, "gold": {}}', "g.ndjson:1: id: expected a string, received nothing"],
    ['{"id": "a", "gold": {}}', "g.ndjson:1: input: expected an object"],
    ['{"id": "a", "input": {"published": "May 3"}, "gold": {}}', "g.ndjson:1: input.published: expected an ISO day"],
    [
      '{"id": "a", "input": {}, "gold": {"mayors": [{"name": 3}]}}',
      "g.ndjson:1: gold.mayors[0].name: expected a string, received 3",
    ],
    [
      '{"id": "a", "input": {}, "gold": {"mayors": [{"name": "A", "titles": [{}]}]}}',
      "g.ndjson:1: gold.mayors[0].titles[0].role: expected a string",
    ],
    ['{"id": "a", "input": {}, "gold": {"dates": {}}}', "g.ndjson:1: gold.dates: expected a list"],
    ["\n\n", "g.ndjson: file: expected one gold record a line"],
  ])("%j", (text, message) => {
    expect(() => readGold(text, "g.ndjson")).toThrow(message);
  });
});
