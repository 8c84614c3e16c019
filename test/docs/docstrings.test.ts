import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as dictionary from "../../src/dictionary/index.js";
import * as facets from "../../src/facets/index.js";
import * as main from "../../src/index.js";
import * as search from "../../src/search/index.js";
import { exampleFolder } from "../examples/folder.js";
import { sourceFiles } from "../invariants/source-files.js";

const ENTRIES = {
  citydesk: main,
  "citydesk/dictionary": dictionary,
  "citydesk/facets": facets,
  "citydesk/search": search,
};
const IMPORTS = Object.entries(ENTRIES)
  .map(([entry, names]) => `import { ${Object.keys(names).join(", ")} } from "${entry}";`)
  .join("\n");
/** A line that says what it is worth: `total; // → 2`. */
const TOLD = /^(?!const)(.+); \/\/ → (.+)$/gm;

const EXAMPLES = sourceFiles().flatMap(({ path, tree }) => {
  const found: { path: string; code: string }[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node))
      if (tag.tagName.text === "example" && tag.parent.parent === node)
        found.push({ path, code: ts.getTextOfJSDocComment(tag.comment) ?? "" });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
});

let desk: ReturnType<typeof exampleFolder>;
beforeAll(() => {
  desk = exampleFolder("docstrings");
});
afterAll(() => desk?.remove());

describe("examples in the code", () => {
  it("stand at the functions that people call", () => {
    expect(new Set(EXAMPLES.map(({ path }) => path))).toEqual(
      new Set([
        "dictionary/load.ts",
        "read/archive/split.ts",
        "tagger.ts",
        ...FACETS.map((name) => `facets/${name}.ts`),
      ]),
    );
  });

  it("say what happens", () => {
    const blocks = EXAMPLES.map(({ path, code }) => {
      const program = code.replace(
        TOLD,
        (_, expression, value) => `told(${JSON.stringify(path)}, ${expression}, ${value});`,
      );
      expect(program, path).toContain("told(");
      return `{\n${program}\n}`;
    });
    const told = `import assert from "node:assert/strict";
let count = 0;
const told = (path, received, expected) => {
  count++;
  assert.deepEqual(JSON.parse(JSON.stringify(received)), expected, path + ": " + JSON.stringify(received));
};`;
    writeFileSync(join(desk.folder, "examples.mjs"), [IMPORTS, told, ...blocks, "console.log(count);"].join("\n"));
    const { stdout, stderr } = spawnSync(process.execPath, ["examples.mjs"], { cwd: desk.folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(Number(stdout)).toBeGreaterThanOrEqual(EXAMPLES.length);
  });
});

const FACETS = ["facet", "facet-index", "filter", "params", "to-record"];
