import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadedBy } from "../../scripts/built-graph.js";
import { buildPackage } from "./build.js";

let dist: URL;

beforeAll(() => {
  dist = buildPackage("built");
});

describe("what loading the package loads", () => {
  it("keeps zod, CSV, commander and parsers out of the main entry", () => {
    expect(loadedBy("index.js", dist).packages).toEqual([]);
  });

  it("starts the command without tagger, dictionaries or zod", () => {
    const { chunks, packages } = loadedBy("cli.js", dist);
    expect(
      packages.filter((name) => !name.startsWith("node:") && !["events", "fs", "fs/promises"].includes(name)),
    ).toEqual(["commander"]);
    const bytes = chunks.reduce((sum, chunk) => sum + readFileSync(new URL(chunk, dist)).length, 0);
    expect(bytes).toBeLessThan(60_000);
  });

  it("has no package and little code behind facets and search engines", () => {
    for (const entry of ["facets.js", "search.js"]) {
      const { chunks, packages } = loadedBy(entry, dist);
      const bytes = chunks.reduce((sum, chunk) => sum + readFileSync(new URL(chunk, dist)).length, 0);
      expect(packages).toEqual([]);
      expect(bytes).toBeLessThan(40_000);
    }
  });

  it("has zod behind the schema and the dictionary", () => {
    expect(loadedBy("schema.js", dist).packages).toEqual(["zod"]);
    expect(loadedBy("dictionary.js", dist).packages).toEqual(["csv-parse/sync", "zod"]);
  });

  it("finds an import where there is one", () => {
    const { chunks } = loadedBy("index.js", dist);
    expect(chunks.length).toBeGreaterThan(1);
  });
});
