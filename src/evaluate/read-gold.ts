import { CitydeskError } from "../model/index.js";
import type { GoldRecord } from "./gold.js";

type Check = (value: unknown) => string | null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text: Check = (value) => (typeof value === "string" ? null : "a string");
const textOrNull: Check = (value) => (value == null || typeof value === "string" ? null : "a string or null");
const flag: Check = (value) => (value === undefined || typeof value === "boolean" ? null : "true or false");
const texts: Check = (value) =>
  value === undefined || (Array.isArray(value) && value.every((v) => typeof v === "string"))
    ? null
    : "a list of strings";
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const day: Check = (value) =>
  value == null || (typeof value === "string" && DAY.test(value)) ? null : "an ISO day (2017-04-25) or null";

/** The fields of each list of the gold, by the annotation guide. */
const LISTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  mayors: { name: text, city: textOrNull, state: textOrNull, country: textOrNull, status: textOrNull, optional: flag },
  officials: { name: text, office: text, aliases: texts, status: textOrNull, optional: flag },
  people: { name: text, optional: flag },
  events: { text, aliases: texts, start: day, end: day, optional: flag },
  dates: { text, start: day, end: day, optional: flag, any: flag },
  places: { name: text, state: textOrNull, optional: flag },
  organizations: { name: text, aliases: texts, optional: flag },
  instruments: { name: text, aliases: texts, optional: flag },
  quotes: { text, speaker: textOrNull, optional: flag },
};

/**
 * Reads gold, one JSON object a line. `file` is only for messages.
 *
 * @throws CitydeskError with code `bad-gold`, naming file, line and field, what was expected and what came.
 */
export function readGold(ndjson: string, file: string): GoldRecord[] {
  const records: GoldRecord[] = [];
  for (const [i, line] of ndjson.split("\n").entries()) {
    if (line.trim() === "") continue;
    const bad = complaint(`${file}:${i + 1}`);
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {
      throw bad("line", "one JSON object", line.slice(0, 40));
    }
    checkRecord(record, bad);
    records.push(record as GoldRecord);
  }
  if (records.length === 0) throw complaint(file)("file", "one gold record a line", "none");
  return records;
}

/** Reads predictions, one tagged release a line, no further checked than that each is an object. */
export function readPredictions(ndjson: string, file: string): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  for (const [i, line] of ndjson.split("\n").entries()) {
    if (line.trim() === "") continue;
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {}
    if (!isObject(record))
      throw complaint(`${file}:${i + 1}`)("line", "one tagged release as a JSON object", line.slice(0, 40));
    records.push(record);
  }
  return records;
}

type Complain = (field: string, expected: string, received: unknown) => CitydeskError;

const complaint =
  (place: string): Complain =>
  (field, expected, received) => {
    const shown = typeof received === "string" ? received : (JSON.stringify(received)?.slice(0, 40) ?? "nothing");
    return new CitydeskError("bad-gold", `${place}: ${field}: expected ${expected}, received ${shown}`, {
      field,
      expected,
      received: shown,
    });
  };

function checkRecord(record: unknown, bad: Complain): void {
  if (!isObject(record)) throw bad("line", "a JSON object", record);
  if (typeof record.id !== "string" || record.id === "") throw bad("id", "a string", record.id);
  if (!isObject(record.input)) throw bad("input", "an object with title, text and published", record.input);
  checkFields(record.input, { title: textOrNull, text: textOrNull, published: day }, "input", bad);
  const { gold } = record;
  if (!isObject(gold)) throw bad("gold", "an object", gold);
  checkFields(gold, { published: day, publishedAny: flag }, "gold", bad);
  for (const [list, fields] of Object.entries(LISTS)) checkList(gold[list], fields, `gold.${list}`, bad);
  for (const [i, mayor] of ((gold.mayors as Record<string, unknown>[]) ?? []).entries())
    checkList(mayor.titles, { role: text, body: textOrNull, optional: flag }, `gold.mayors[${i}].titles`, bad);
  for (const [i, event] of ((gold.events as Record<string, unknown>[]) ?? []).entries())
    checkList(event.also, { start: day, end: day }, `gold.events[${i}].also`, bad);
  if (gold.topics === undefined) return;
  if (!isObject(gold.topics)) throw bad("gold.topics", "an object with primary and acceptable", gold.topics);
  checkFields(gold.topics, { primary: texts, acceptable: texts }, "gold.topics", bad);
}

function checkList(value: unknown, fields: Readonly<Record<string, Check>>, path: string, bad: Complain): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) throw bad(path, "a list", value);
  for (const [i, item] of value.entries()) {
    if (!isObject(item)) throw bad(`${path}[${i}]`, "an object", item);
    checkFields(item, fields, `${path}[${i}]`, bad);
  }
}

function checkFields(
  item: Record<string, unknown>,
  fields: Readonly<Record<string, Check>>,
  path: string,
  bad: Complain,
): void {
  for (const [field, check] of Object.entries(fields)) {
    const expected = check(item[field]);
    if (expected !== null) throw bad(`${path}.${field}`, expected, item[field]);
  }
}
