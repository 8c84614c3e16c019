import { describe, expect, it } from "vitest";
import { readTsv, tablePath } from "../../scripts/compile/tables.js";

const offices = readTsv(tablePath("offices"), ["id", "title", "variants", "agency", "branch", "level", "seats"]);
const holders = readTsv(tablePath("holders"), [
  "id",
  "person",
  "name",
  "variants",
  "office",
  "terms",
  "party",
  "bioguide",
]);
const congress = readTsv(tablePath("congress"), [
  "id",
  "person",
  "name",
  "variants",
  "office",
  "state",
  "district",
  "terms",
  "party",
  "bioguide",
]);
const judges = readTsv(tablePath("judges"), ["id", "person", "name", "variants", "office", "court", "terms"]);
const tables = { offices, holders, congress, judges } as const;

interface Term {
  readonly start: string;
  readonly end: string;
  readonly acting: boolean;
}

const FORM = /^(\d{4}(?:-\d\d){0,2}\??)?\/((?:\d{4}(?:-\d\d){0,2}\??)|\.\.)?( acting)?$/;
const bare = (date: string): string => date.replace("?", "");

const termsOf = (cell: string): Term[] =>
  cell.split("|").map((term) => {
    const match = FORM.exec(term);
    if (!match) throw new Error(`"${term}": expected start/end`);
    return { start: bare(match[1] ?? ""), end: bare(match[2] ?? ""), acting: match[3] !== undefined };
  });

/** Whether the first date is later, as far as both are told. */
const later = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};
const endsAfter = (end: string, day: string): boolean => end === ".." || later(end, day);

/** Who is in office at the end of the day: on a day of handing over, the one who begins. */
const inOffice = (rows: readonly { name: string; terms: string }[], day: string): string[] =>
  rows
    .filter((row) =>
      termsOf(row.terms).some((term) => !term.acting && term.start <= day && (term.end === ".." || term.end > day)),
    )
    .map((row) => row.name);

const holding = (office: string) => holders.filter((row) => row.office === office);
const row = <T extends { id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected a row "${id}"`);
  return found;
};

describe.each(Object.entries(tables))("%s.tsv", (_name, rows) => {
  it("has unique ids in byte order, made of the letters allowed", () => {
    const ids = rows.map((r) => r.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
  });
});

describe.each(Object.entries({ holders, congress, judges }))("the terms of %s.tsv", (_name, rows) => {
  it("are well formed, begin before they end and stand oldest first", () => {
    const wrong = rows.filter((r) => {
      const terms = termsOf(r.terms);
      return terms.some(
        (t, i) =>
          (t.end !== "" && t.end !== ".." && later(t.start, t.end)) || later(terms[i - 1]?.start ?? "", t.start),
      );
    });
    expect(wrong.map((r) => `${r.id} ${r.terms}`)).toEqual([]);
  });
  it("name an office of offices.tsv, and the id says so", () => {
    const known = new Set(offices.map((office) => office.id));
    expect(
      rows.filter((r) => !known.has(r.office) || !r.id.startsWith(`${r.person}_${r.office}`)).map((r) => r.id),
    ).toEqual([]);
  });
});

describe("seats", () => {
  it("are held by no more than there are, acting holders apart", () => {
    const crowded = offices.flatMap((office) => {
      if (office.seats === "*") return [];
      const terms = holding(office.id).flatMap((h) =>
        termsOf(h.terms)
          .filter((t) => !t.acting && t.start.length === 10)
          .map((t) => ({ ...t, name: h.name })),
      );
      return terms.flatMap((term) => {
        const together = terms.filter(
          (other) => other.start <= term.start && other.end !== "" && endsAfter(other.end, term.start),
        );
        return together.length > Number(office.seats)
          ? [`${office.id}: ${together.map((t) => `${t.name} ${t.start}/${t.end}`).join(", ")}`]
          : [];
      });
    });
    expect(crowded).toEqual([]);
  });

  it.each([
    "1990-03-01",
    "1996-03-01",
    "2001-02-01",
    "2004-03-01",
    "2010-03-01",
    "2013-03-01",
    "2017-03-01",
    "2018-03-01",
    "2021-03-01",
    "2024-03-01",
    "2026-03-01",
  ])("of the Senate are all filled on %s, two a state", (day) => {
    const states = congress
      .filter((r) => r.office === "us-senator" && inOffice([r], day).length > 0)
      .map((r) => r.state);
    expect(states).toHaveLength(100);
    expect(new Set(states).size).toBe(50);
  });

  it.each(["1990-03-01", "2001-03-01", "2012-03-01", "2018-03-01", "2026-03-01"])(
    "of the House are filled but for a few vacancies on %s",
    (day) => {
      const count = inOffice(
        congress.filter((r) => r.office === "us-representative"),
        day,
      ).length;
      expect(count).toBeGreaterThan(427);
      expect(count).toBeLessThan(440);
    },
  );
});

describe("who held office", () => {
  it.each([
    ["1789-05-01", "George Washington"],
    ["1863-07-04", "Abraham Lincoln"],
    ["1933-03-05", "Franklin D. Roosevelt"],
    ["1945-05-08", "Harry S. Truman"],
    ["1955-06-01", "Dwight D. Eisenhower"],
    ["1962-10-22", "John F. Kennedy"],
    ["1966-01-01", "Lyndon B. Johnson"],
    ["1972-06-17", "Richard Nixon"],
    ["1975-01-01", "Gerald Ford"],
    ["1979-07-15", "Jimmy Carter"],
    ["1985-10-01", "Ronald Reagan"],
    ["1990-08-02", "George H. W. Bush"],
    ["1994-09-13", "Bill Clinton"],
    ["2001-01-20", "George W. Bush"],
    ["2005-08-29", "George W. Bush"],
    ["2009-01-20", "Barack Obama"],
    ["2016-11-09", "Barack Obama"],
    ["2017-04-25", "Donald Trump"],
    ["2021-01-20", "Joe Biden"],
    ["2024-06-01", "Joe Biden"],
    ["2025-06-01", "Donald Trump"],
    ["2026-11-01", "Donald Trump"],
  ])("the President on %s is %s", (day, name) => {
    expect(inOffice(holding("president"), day)).toEqual([name]);
  });

  it.each([
    ["attorney-general", "2017-08-16", "Jeff Sessions"],
    ["secretary-of-transportation", "2015-01-22", "Anthony Foxx"],
    ["secretary-of-transportation", "2006-07-03", "Norman Mineta"],
    ["secretary-of-homeland-security", "2009-03-23", "Janet Napolitano"],
    ["secretary-of-housing-and-urban-development", "2000-04-27", "Andrew Cuomo"],
    ["secretary-of-housing-and-urban-development", "1980-01-01", "Moon Landrieu"],
    ["epa-administrator", "2014-06-12", "Gina McCarthy"],
    ["speaker-of-the-house", "2016-06-22", "Paul Ryan"],
    ["house-minority-leader", "2013-01-28", "Nancy Pelosi"],
    ["senate-majority-leader", "2018-01-22", "Mitch McConnell"],
    ["chief-justice", "2012-06-28", "John Roberts"],
    ["vice-president", "2015-02-19", "Joe Biden"],
  ])("the %s on %s is %s", (office, day, name) => {
    expect(inOffice(holding(office), day)).toEqual([name]);
  });

  it("nine justices sit on a day in 2012", () => {
    expect(inOffice([...holding("associate-justice"), ...holding("chief-justice")], "2012-06-28")).toHaveLength(9);
  });

  it("people bear the name the press uses, other forms beside it", () => {
    expect(row(congress, "chuck-schumer_us-senator-ny")).toMatchObject({
      name: "Chuck Schumer",
      party: "D",
      bioguide: "S000148",
    });
    expect(row(congress, "jeff-sessions_us-senator-al").person).toBe(
      row(holders, "jeff-sessions_attorney-general").person,
    );
    expect(row(congress, "eleanor-holmes-norton_us-delegate-dc").terms).toBe("1991-01-03/..");
    expect(row(holders, "bill-clinton_president").variants.split("|")).toContain("William J. Clinton");
    expect(row(holders, "jeff-sessions_attorney-general")).toMatchObject({
      terms: "2017-02-09/2018-11-07",
      party: "R",
    });
    expect(row(judges, "orlando-garcia_us-district-judge")).toMatchObject({
      court: "U.S. District Court for the Western District of Texas",
      terms: "1994-03-11/",
    });
  });

  it("no id of a person stands for two members of Congress", () => {
    const people = new Map<string, Set<string>>();
    for (const r of [...congress, ...holders])
      if (r.bioguide) people.set(r.person, (people.get(r.person) ?? new Set()).add(r.bioguide));
    expect([...people].filter(([, ids]) => ids.size > 1).map(([person]) => person)).toEqual([]);
  });
});
