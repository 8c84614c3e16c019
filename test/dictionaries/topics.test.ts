import { describe, expect, test } from "vitest";
import { readTsv, tablePath } from "../../scripts/compile/tables.js";
import { cueWords, isEntityCue, packCues } from "../../src/topics/index.js";

const topics = readTsv(tablePath("topics"), ["id", "area", "areaLabel", "label", "about", "capCode"]);
const cues = readTsv(tablePath("cues"), ["id", "topic", "cue", "weight"]);

describe("topics.tsv", () => {
  test("sorted by unique ids, an agenda code each", () => {
    const ids = topics.map((row) => row.id);
    expect([...new Set(ids)].sort()).toEqual(ids);
    for (const row of topics) expect(row.capCode).toMatch(/^([1-9]|1[02-9]|2[013])$/);
  });

  test("an area has one label", () => {
    const labels = new Map(topics.map((row) => [row.area, row.areaLabel]));
    for (const row of topics) expect(labels.get(row.area)).toBe(row.areaLabel);
    expect(labels.size).toBe(13);
  });
});

describe("cues.tsv", () => {
  test("every topic has at least fifteen cues that speak for it", () => {
    for (const { id } of topics) {
      const own = cues.filter((row) => row.topic === id && Number(row.weight) > 0 && !isEntityCue(row.cue));
      expect(own.length, id).toBeGreaterThanOrEqual(15);
    }
  });

  test("topics are known, weights are numbers within bounds, ids are in order", () => {
    const known = new Set(topics.map((row) => row.id));
    const wrong = cues.filter(({ topic, weight }) => {
      const size = Math.abs(Number(weight));
      return !known.has(topic) || weight === "" || !(size >= 0.5 && size <= 5);
    });
    expect(wrong).toEqual([]);
    const ids = cues.map((row) => row.id);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  test("no topic has the same cue twice, stems and all", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, topic, cue } of cues) {
      const key = `${topic}\t${cueWords(cue).join(" ")}`;
      if (seen.has(key)) twice.push(`${seen.get(key)} and ${id}`);
      seen.set(key, id);
    }
    expect(twice).toEqual([]);
  });

  test("entities that vote stand in their tables", () => {
    const ids = { event: new Set<string>(), instrument: new Set<string>() };
    for (const { id } of readTsv(tablePath("events"), ["id"])) ids.event.add(id);
    for (const { id } of readTsv(tablePath("instruments"), ["id"])) ids.instrument.add(id);
    const absent = cues.filter(({ cue }) => {
      const [kind = "", id = ""] = cue.split(":");
      return isEntityCue(cue) && (kind === "event" || kind === "instrument") && !ids[kind].has(id);
    });
    expect(absent.map((row) => row.id)).toEqual([]);
  });
});

describe("packCues", () => {
  const topic = { id: "hunger", area: "health", label: "Hunger" };
  test.each([
    [
      { id: "a", topic: "thirst", cue: "water", weight: "1" },
      'row "a", field "topic": expected an id of topics.tsv, found "thirst"',
    ],
    [
      { id: "a", topic: "hunger", cue: "food", weight: "much" },
      'field "weight": expected a number from -10 to 10, not 0, found "much"',
    ],
    [{ id: "a", topic: "hunger", cue: "food", weight: "" }, 'field "weight"'],
    [{ id: "a", topic: "hunger", cue: "  ", weight: "1" }, 'field "cue": expected one or more words'],
    [
      { id: "a", topic: "hunger", cue: "for the food", weight: "1" },
      'field "cue": expected more than one word beside those that matching skips, found "for the food"',
    ],
  ])("names row and field of a fault: %j", (row, message) => {
    expect(() => packCues([topic], [row])).toThrow(message);
  });

  test("the order of rows within an entry is the table's, so packing twice gives the same bytes", () => {
    expect(JSON.stringify(packCues(topics, cues))).toBe(JSON.stringify(packCues(topics, cues)));
  });
});
