import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../src/dictionary/load.js";
import { TABLE_FILES } from "../../src/dictionary/tables.js";

describe.each(TABLE_FILES)("dictionaries/%s.tsv", (file) => {
  it("has rows that its schema accepts", () => {
    const path = new URL(`../../dictionaries/${file}.tsv`, import.meta.url);
    const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
    const columns = header.split("\t");
    const problems = lines.flatMap((line, i) => {
      const values = line.split("\t");
      return problemsOf({ file, at: i + 2, cells: Object.fromEntries(columns.map((c, k) => [c, values[k] ?? ""])) });
    });
    expect(problems.slice(0, 10)).toEqual([]);
  });
});
