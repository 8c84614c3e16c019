import { describe, expect, test } from "vitest";
import { z } from "zod";

describe("zod, as we rely on it", () => {
  test("an ISO day becomes a string with format date", () => {
    const json = z.toJSONSchema(z.object({ day: z.iso.date().nullable() }));
    expect(JSON.stringify(json)).toContain('"format":"date"');
  });

  test("an ISO day is a day of the calendar", () => {
    expect(z.iso.date().safeParse("2017-04-25").success).toBe(true);
    for (const wrong of ["2017-02-30", "2017-4-5", "2017-04-25T00:00:00Z", "25.4.2017", ""])
      expect(z.iso.date().safeParse(wrong).success, wrong).toBe(false);
  });

  test("problems name the path to where they stand", () => {
    const result = z
      .object({ rows: z.array(z.object({ id: z.string() })) })
      .safeParse({ rows: [{ id: "a" }, { id: 2 }] });
    expect(result.error?.issues[0]?.path).toEqual(["rows", 1, "id"]);
  });

  test("unknown fields are dropped, not refused", () => {
    expect(z.object({ a: z.string() }).parse({ a: "x", b: 1 })).toEqual({ a: "x" });
  });
});
