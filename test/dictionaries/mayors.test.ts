import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { personSlug } from "../../scripts/compile/persons/ids.js";
import { parseName } from "../../scripts/compile/persons/names.js";
import { readNicknames } from "../../scripts/compile/persons/nicknames.js";
import { sameName } from "../../scripts/compile/persons/same-name.js";
import { readTsv, tablePath } from "../../scripts/compile/tables.js";

type Row = Record<string, string>;
const table = (name: string): Row[] => readTsv(tablePath(name));
const cell = (row: Row, column: string): string => row[column] ?? "";
const list = (text: string): string[] => text.split("|").filter((value) => value !== "");

const mayors = table("mayors");
const leadership = table("leadership");
const people = table("people");
const tables: readonly [string, Row[]][] = [
  ["mayors", mayors],
  ["leadership", leadership],
  ["people", people],
];

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const TERM = /^([\d-]*)(\??)\/(\.\.|[\d-]*)(\??)( acting)?$/;

interface Term {
  readonly start: string;
  readonly end: string;
  readonly verified: boolean;
  readonly acting: boolean;
}

const readTerm = (text: string): Term => {
  const match = TERM.exec(text);
  if (!match) throw new Error(`expected a term, found "${text}"`);
  const [, start = "", openMark = "", end = "", endMark = "", acting = ""] = match;
  for (const date of [start, end]) if (date !== "" && date !== "..") expect(date, text).toMatch(DATE);
  return { start, end, verified: openMark === "" && endMark === "", acting: acting !== "" };
};

const earliest = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
const latest = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

describe.each(tables)("%s.tsv", (name, rows) => {
  it("has unique, well-formed ids in byte order", () => {
    const ids = rows.map((row) => cell(row, "id"));
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
    for (const row of rows) {
      expect(cell(row, "id")).toMatch(/^[a-z0-9-]+_[a-z0-9-]+$/);
      expect(cell(row, "id").startsWith(`${cell(row, "person")}_`)).toBe(true);
    }
  });

  it("has terms that parse, begin before they end, and stand oldest first", () => {
    for (const row of rows) {
      let before = "";
      for (const term of list(cell(row, "terms")).map(readTerm)) {
        const where = `${name}: ${cell(row, "id")} ${cell(row, "terms")}`;
        if (term.start !== "" && DATE.test(term.end))
          expect(earliest(term.start) <= latest(term.end), where).toBe(true);
        if (term.start === "") continue;
        expect(earliest(before === "" ? term.start : before) <= latest(term.start), where).toBe(true);
        before = term.start;
      }
    }
  });

  it("shows people by names of two words or more, with no digit in them", () => {
    for (const row of rows.filter((one) => !cell(one, "role").startsWith("Pope"))) {
      expect(cell(row, "name"), cell(row, "id")).toMatch(/^[^\d]+ [^\d]+$/);
      expect(parseName(cell(row, "name")).surname.length, cell(row, "id")).toBeGreaterThan(1);
    }
  });
});

describe("mayors.tsv", () => {
  it("names only cities of places, counties and world", () => {
    const known = new Set(["places", "counties", "world"].flatMap(table).map((row) => cell(row, "id")));
    expect(mayors.filter((row) => !known.has(cell(row, "city"))).map((row) => cell(row, "id"))).toEqual([]);
  });

  it("lets no two holders of one mayoralty overlap by verified days, unless one is acting", () => {
    const byCity = new Map<string, { id: string; term: Term }[]>();
    for (const row of mayors) {
      for (const term of list(cell(row, "terms")).map(readTerm)) {
        if (!term.verified || term.acting || term.start === "") continue;
        byCity.set(cell(row, "city"), [...(byCity.get(cell(row, "city")) ?? []), { id: cell(row, "id"), term }]);
      }
    }
    const lasts = ({ start, end }: Term): string =>
      end === ".." ? "9999" : end === "" ? earliest(start) : earliest(end);
    const found = [...byCity.values()].flatMap((terms) =>
      terms.flatMap((a, i) =>
        terms
          .slice(i + 1)
          .filter((b) => latest(a.term.start) < lasts(b.term) && latest(b.term.start) < lasts(a.term))
          .map((b) => `${a.id} | ${b.id}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("sees nobody in office outside terms that are verified as a whole", () => {
    for (const row of mayors) {
      const terms = list(cell(row, "terms")).map(readTerm);
      if (terms.length === 0 || terms.some((term) => !term.verified || term.start === "" || term.end === "")) continue;
      for (const day of list(cell(row, "seen"))) {
        const inside = terms.some(
          (term) => latest(day) >= earliest(term.start) && (term.end === ".." || earliest(day) <= latest(term.end)),
        );
        expect(inside, `${cell(row, "id")} seen ${day}`).toBe(true);
      }
    }
  });

  // Each checked against a verified row of the shared facts.
  it.each([
    ["mitch-landrieu_new-orleans-la", "2010-05-03/2018-05-07"],
    ["thomas-menino_boston-ma", "1993-07-12/2014-01-06"],
    ["eric-garcetti_los-angeles-ca", "2013-07-01/2022-12-12"],
    ["michael-nutter_philadelphia-pa", "2008-01-07/2016-01-04"],
    ["mick-cornett_oklahoma-city-ok", "2004-03-02/2018-04-10"],
    ["stephanie-rawlings-blake_baltimore-md", "2010-02-04/2016-12-06"],
    ["tom-barrett-wi_milwaukee-wi", "2004-04-19/2021-12-22"],
    ["todd-gloria_san-diego-ca", "2013-08-30/2014-03-03 acting|2020-12-10/.."],
    ["cory-booker_newark-nj", "2006-07-01/2013-10-31"],
    ["london-breed_san-francisco-ca", "2017-12-12/2018-01-23 acting|2018-07-11/2025-01-08"],
    ["jerry-abramson_louisville-ky", "1986-01-01/1999-01-01|2003-01/2011-01-03"],
  ])("knows the terms of %s", (id, terms) => {
    expect(mayors.find((row) => cell(row, "id") === id)?.terms).toBe(terms);
  });

  it("keeps namesakes apart", () => {
    const person = (id: string): string => cell(mayors.find((row) => cell(row, "id") === id) ?? {}, "person");
    expect(person("john-lewis-gilbert_gilbert-az")).toBe("john-lewis-gilbert");
    expect(person("dan-sullivan-anchorage_anchorage-ak")).toBe("dan-sullivan-anchorage");
    expect(person("chokwe-lumumba_jackson-ms")).not.toBe(person("chokwe-antar-lumumba_jackson-ms"));
  });
});

describe("person ids", () => {
  const nicknames = readNicknames();
  const rows = ["mayors", "leadership", "people", "holders", "congress"].flatMap(table);

  it("stand for one set of names that can all be one person's", () => {
    const byPerson = new Map<string, Row[]>();
    for (const row of rows) byPerson.set(cell(row, "person"), [...(byPerson.get(cell(row, "person")) ?? []), row]);
    const forms = (row: Row): string[] => [cell(row, "name"), ...list(cell(row, "variants"))];
    const clashes = [...byPerson].flatMap(([person, all]) =>
      all.some((row) => !forms(row).some((a) => forms(all[0] ?? row).some((b) => sameName(a, b, nicknames))))
        ? [person]
        : [],
    );
    expect(clashes).toEqual([]);
  });

  it("begin with the slug of a form of the person's name", () => {
    // Where a federal table has the person, its choice of a given name stands.
    const federal = new Set(["holders", "congress"].flatMap(table).map((row) => cell(row, "person")));
    for (const row of [...mayors, ...people].filter((one) => !federal.has(cell(one, "person")))) {
      const slugs = [cell(row, "name"), ...list(cell(row, "variants"))].map(personSlug);
      expect(
        slugs.some((slug) => cell(row, "person").startsWith(slug)),
        cell(row, "id"),
      ).toBe(true);
    }
  });

  it("join mayors to the federal offices they went on to", () => {
    const federal = new Set(["holders", "congress"].flatMap(table).map((row) => cell(row, "person")));
    for (const person of [
      "pete-buttigieg",
      "julian-castro",
      "anthony-foxx",
      "marty-walsh",
      "marcia-fudge",
      "cory-booker",
      "tim-kaine",
      "henry-cisneros",
    ]) {
      expect(federal.has(person), person).toBe(true);
      expect(
        mayors.some((row) => cell(row, "person") === person),
        person,
      ).toBe(true);
    }
  });
});

it("ends every table with a line feed and uses no other line break", () => {
  for (const [name] of tables) {
    const text = readFileSync(tablePath(name), "utf8");
    expect(text.endsWith("\n") && !text.includes("\r"), name).toBe(true);
  }
});
