import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

describe("csv-parse, as we rely on it", () => {
  test("reads quotes, commas and line breaks inside cells, and a byte order mark", () => {
    const rows = parse('\ufeffid,name\na,"Holt, ""Dave""\nDavid"\n', { columns: true, bom: true });
    expect(rows).toEqual([{ id: "a", name: 'Holt, "Dave"\nDavid' }]);
  });

  test("tells the line of a row that does not fit", () => {
    try {
      parse("id,name\na,b\nc,d,e\n", { columns: true });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "CSV_RECORD_INCONSISTENT_COLUMNS", lines: 3 });
    }
  });

  test("tells of a quote that nothing closes", () => {
    expect(() => parse('id\n"a\n')).toThrow(expect.objectContaining({ code: "CSV_QUOTE_NOT_CLOSED" }));
  });

  test("columns named like properties of objects do no harm", () => {
    const [row] = parse("__proto__,id\nx,y\n", { columns: true }) as Record<string, string>[];
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(row?.id).toBe("y");
  });
});
