import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES, INSTRUMENT_TYPES } from "../../src/model/lists.js";

type Row = Readonly<Record<string, string>>;

const path = (table: string): URL => new URL(`../../dictionaries/${table}.tsv`, import.meta.url);

const read = (table: string): { header: string[]; rows: Row[] } => {
  const [head = "", ...lines] = readFileSync(path(table), "utf8").trimEnd().split("\n");
  const header = head.split("\t");
  const rows = lines.map((line) =>
    Object.fromEntries(line.split("\t").map((cell, i) => [header[i] ?? `extra-${i}`, cell])),
  );
  return { header, rows };
};

const values = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  organizations: ["name", "variants", "type", "level"],
  events: ["name", "variants", "type", "start", "end", "place", "series", "ordinal"],
  instruments: ["name", "variants", "type", "number", "date"],
  "given-names": ["name", "count"],
  surnames: ["name", "count"],
  nicknames: ["names"],
  honorifics: ["name", "kind"],
  roles: ["name", "variants", "kind"],
};

/** Words that two rows may share, and why: another clue (chamber, day, kind of text) says which row is meant. */
const MAY_SHARE: Readonly<Record<string, (variant: string) => boolean>> = {
  // Both chambers have a Budget Committee; an acronym is nobody's property.
  organizations: (variant) => /committee/i.test(variant) || /^[A-Z]{2,5}$/.test(variant),
  // Two attacks on one city, two protests of one name, Games of two seasons, what comes again: the day decides.
  events: (variant) =>
    /\b(?:attacks?|tragedy|shootings?|protests|rallies|presidential debate|eclipse|Annual Conference)\b|^Olympic/i.test(
      variant,
    ),
  // The second order of a title replaced the first.
  instruments: (variant) => variant.startsWith("Protecting the Nation from Foreign Terrorist Entry"),
};

const KINDS: Readonly<Record<string, readonly string[]>> = {
  honorifics: ["before", "after"],
  roles: [
    ...["police", "municipal", "state", "association", "company", "education"],
    ...["religious", "press", "foreign", "military", "uscm", "other"],
  ],
};

describe.each(Object.keys(COLUMNS))("dictionaries/%s.tsv", (table) => {
  const { header, rows } = read(table);
  const ids = rows.map((row) => row.id ?? "");

  it("has its columns, each cell filled in its place", () => {
    expect(header).toEqual(["id", ...(COLUMNS[table] ?? []), "source", "licence"]);
    expect(rows.filter((row) => Object.keys(row).length !== header.length)).toEqual([]);
    expect(
      rows.filter((row) => Object.values(row).some((cell) => cell !== cell.trim() || /\|\||^\||\|$/.test(cell))),
    ).toEqual([]);
    expect(rows.filter((row) => !row.source || !/^(?:own|public-domain|cc0)$/.test(row.licence ?? ""))).toEqual([]);
  });

  it("has unique ids in byte order", () => {
    expect(ids.filter((id) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => i > 0 && (ids[i - 1] ?? "") >= id)).toEqual([]);
  });

  it("claims no wording twice, but for those that may be shared", () => {
    const claims = new Map<string, Set<string>>();
    for (const row of rows) {
      for (const variant of [row.name ?? row.abbr ?? "", ...values(row.variants)]) {
        if (variant !== "") claims.set(variant, (claims.get(variant) ?? new Set()).add(row.id ?? ""));
      }
    }
    const shared = [...claims]
      .filter(([variant, by]) => by.size > 1 && !MAY_SHARE[table]?.(variant))
      .map(([variant]) => variant);
    expect(shared).toEqual([]);
  });

  it("uses the kinds of its list", () => {
    const kinds = KINDS[table];
    expect(kinds ? rows.filter((row) => !kinds.includes(row.kind ?? "")) : []).toEqual([]);
  });
});

describe("types", () => {
  it("of events and instruments are those of the contract", () => {
    const ofEvents: readonly string[] = EVENT_TYPES;
    const ofInstruments: readonly string[] = INSTRUMENT_TYPES;
    expect(read("events").rows.filter((row) => !ofEvents.includes(row.type ?? ""))).toEqual([]);
    expect(read("instruments").rows.filter((row) => !ofInstruments.includes(row.type ?? ""))).toEqual([]);
  });

  it("of organizations are lower-case words", () => {
    expect(read("organizations").rows.filter((row) => !/^[a-z-]+$/.test(row.type ?? ""))).toEqual([]);
  });
});

describe("events", () => {
  const { rows } = read("events");
  const bare = (date: string | undefined): string => (date ?? "").replace("?", "");

  it("start and end on dates, the end not before the start", () => {
    const shape = /^(?:(?:(?:\d{4}|XXXX-\d\d)(?:-\d\d){0,2}|XXXX-\d\d-[A-Z]{3}<=\d{1,2}(?:\+\d{1,2})?)\??)?$/;
    expect(rows.filter((row) => !shape.test(row.start ?? "") || !shape.test(row.end ?? ""))).toEqual([]);
    expect(
      rows.filter((row) => row.end !== "" && bare(row.end) < bare(row.start).slice(0, bare(row.end).length)),
    ).toEqual([]);
  });

  it("belong to a series that stands in the table", () => {
    const ids = new Set(rows.map((row) => row.id));
    expect(rows.filter((row) => row.series !== "" && !ids.has(row.series ?? "")).map((row) => row.id)).toEqual([]);
  });

  it("are numbered once in a series, later numbers on later days", () => {
    const numbered = rows.filter((row) => row.ordinal !== "");
    for (const series of new Set(numbered.map((row) => row.series))) {
      const starts = numbered
        .filter((row) => row.series === series)
        .sort((a, b) => Number(a.ordinal) - Number(b.ordinal))
        .map((row) => bare(row.start));
      expect([...starts].sort()).toEqual(starts);
      expect(new Set(starts).size).toBe(starts.length);
    }
  });

  it("take place in places of the dictionaries", () => {
    const tables = ["states", "counties", "places", "world"];
    if (!tables.every((table) => existsSync(path(table)))) return;
    const ids = new Set([...tables.flatMap((table) => read(table).rows.map((row) => row.id)), "us"]);
    expect(
      rows.filter((row) => values(row.place).some((id) => !ids.has(id))).map((row) => `${row.id}: ${row.place}`),
    ).toEqual([]);
  });
});
