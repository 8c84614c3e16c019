import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packDictionaries } from "../../src/gazetteer/index.js";
import { decodeIntegers, encodeIntegers, fixedDigits, folded, unfolded } from "../../src/gazetteer/integers.js";
import { titlesOf } from "../../src/gazetteer/lookup.js";
import { openFirstWords } from "../../src/gazetteer/matching/first-words.js";
import { lengthened, shortened } from "../../src/gazetteer/tables/around.js";
import { openColumn, packColumn, packSorted } from "../../src/gazetteer/tables/columns.js";
import { openTable, type Table } from "../../src/gazetteer/tables/table.js";
import { type Cells, TABLES } from "../../src/gazetteer/tables/tables.js";
import { gazetteerOf, readDictionaries } from "./tables.js";

describe("integers", () => {
  it("come back", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (values) => {
        expect([...decodeIntegers(encodeIntegers(values))]).toEqual(values);
      }),
    );
  });
  it.each([0, 1, -1, 2, -2, 1000, -1000])("%i comes back from its folded form", (value) => {
    expect(folded(value)).toBeGreaterThanOrEqual(0);
    expect(unfolded(folded(value))).toBe(value);
  });
  it("have digits of 64", () => {
    expect([fixedDigits(0, 2), fixedDigits(63, 1), fixedDigits(64, 2)]).toEqual(["AA", "_", "BA"]);
  });
});

describe("forms of a name", () => {
  const word = fc.constantFrom("Ann", "B.", "Lee", "Jr.", "de", "~", "~C", "O'Hara", "");
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  it("come back whatever they set into it", () => {
    fc.assert(
      fc.property(name, fc.array(name.filter(Boolean), { maxLength: 3 }), (title, forms) => {
        expect(lengthened(shortened(forms.join("|"), title), title)).toBe(forms.join("|"));
      }),
      { numRuns: 500 },
    );
  });
  it.each([
    ["Adam B. Schiff", "Adam Schiff", "~B."],
    ["Benjamin Quayle", "Ben Quayle", "Benjamin~"],
    ["Raymond J. Lohier|Raymond Lohier", "Raymond Lohier Jr.", "~J.|~"],
    ["Bill Smith", "William Smithson", "Bill Smith"],
  ])("%s of %s is %s", (forms, title, short) => {
    expect(shortened(forms, title)).toBe(short);
  });
});

describe("columns", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "0",
      "7",
      "007",
      "-0",
      "12.50",
      "12.5",
      "-3.25",
      "1e3",
      "a ",
      " a",
      "=",
      "999999999",
      "2147483648",
    ),
    fc.nat().map(String),
    fc.double({ min: -180, max: 180, noNaN: true }).map((x) => String(Math.round(x * 100) / 100)),
    fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\t\r\n]/g, "")),
  );
  const column = fc.oneof(
    fc.array(cell, { maxLength: 80 }),
    fc.array(fc.nat({ max: 99_999 }).map(String), { maxLength: 80 }),
    fc.array(fc.constantFrom("", "city", "county"), { maxLength: 300 }),
    fc.array(fc.constantFrom("", "", "", "", "", "once"), { maxLength: 80 }),
    fc.array(
      fc.nat({ max: 90 }).map((n) => `city-${n}`),
      { maxLength: 300 },
    ),
  );
  const read = (packed: string, count: number, groups: readonly number[] = []): string[] => {
    const at = openColumn(packed, () => groups);
    return Array.from({ length: count }, (_, row) => at(row));
  };
  it("give back every cell", () => {
    fc.assert(
      fc.property(column, (cells) => {
        expect(read(packColumn(cells), cells.length)).toEqual(cells);
      }),
      { numRuns: 300 },
    );
  });
  it("give back every sorted cell, in any order", () => {
    fc.assert(
      fc.property(column, (cells) => {
        const at = openColumn(packSorted(cells));
        const backwards = cells.map((_, i) => at(cells.length - 1 - i));
        expect(backwards.reverse()).toEqual(cells);
      }),
    );
  });
  it("give back every grouped cell", () => {
    fc.assert(
      fc.property(column, fc.array(fc.nat({ max: 3 }), { minLength: 300, maxLength: 300 }), (cells, groups) => {
        expect(read(packColumn(cells, groups), cells.length, groups)).toEqual(cells);
      }),
    );
  });
});

describe("packing dictionaries/*.tsv", () => {
  const files = readDictionaries();
  const packed = packDictionaries(files);

  it.each(TABLES.map((spec) => [spec.name, spec] as const))("%s: every row decodes to its cells", (name, spec) => {
    const rows = spec.files.flatMap((file) => files[file] ?? []);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const firstWords = openFirstWords(packed.firstWords);
    const open = (of: string): Table | undefined => {
      const wanted = TABLES.find((each) => each.name === of);
      return wanted && openTable(wanted, packed.tables[of] ?? { count: 0, columns: {} }, null, open);
    };
    const opened = new Map(Object.values(spec.refers ?? {}).map((of) => [of, open(of)]));
    const packedTable = packed.tables[name] ?? { count: 0, columns: {} };
    const table = openTable(spec, packedTable, titlesOf(spec, firstWords), (of) => opened.get(of));
    expect(table.count).toBe(rows.length);
    const asPacked = (column: string, cell: string): string =>
      spec.rounded?.includes(column) ? cell.replace(/(?<=^\d{3})\d+/, (digits) => "0".repeat(digits.length)) : cell;
    const wrong = Array.from({ length: table.count }, (_, row) => table.cells(row)).filter((cells) =>
      spec.columns.some((column) => cells[column] !== asPacked(column, byId.get(cells.id ?? "")?.[column] ?? "")),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("finds every row by its id", () => {
    const gazetteer = gazetteerOf(files);
    const lost = TABLES.flatMap((spec) =>
      spec.files
        .flatMap((file) => files[file] ?? [])
        .filter((row) => gazetteer.byId(spec.name as "places", row.id ?? "")?.id !== row.id)
        .map((row) => `${spec.name} ${row.id}`),
    );
    expect(lost).toEqual([]);
  });

  it("gives the same bytes whatever the order of rows", () => {
    const shuffled = Object.fromEntries(
      Object.entries(files).map(([file, rows]) => [file, rows.toSorted((a, b) => hash(a) - hash(b))]),
    );
    expect(JSON.stringify(packDictionaries(shuffled))).toBe(JSON.stringify(packed));
  });
});

/** A number of a row that has nothing to do with its order. */
const hash = (row: Cells): number =>
  [...(row.id ?? "")].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);

describe("packing rows that cannot be", () => {
  it.each<[string, Cells[], string]>([
    ["no id", [{ name: "Elm" }], 'events, row "", column "id": expected an id'],
    [
      "an id twice",
      [{ id: "elm" }, { id: "elm" }],
      'events, row "elm", column "id": expected an id that no other row has',
    ],
    [
      "a line break",
      [{ id: "elm", name: "E\nlm" }],
      'events, row "elm", column "name": expected no tab and no line break',
    ],
  ])("refuses %s", (_, events, message) => {
    expect(() => packDictionaries({ events })).toThrow(message);
  });
  it("packs nothing at all", () => {
    expect(gazetteerOf({}).byId("places", "us-oh")).toBeNull();
  });
});
