import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleFolder } from "../examples/folder.js";

const BLOCK = /^```js\n([\s\S]*?)^```$/gm;
/** A line that says what it is worth: `total; // → 2`. */
const TOLD = /^(?!import|export|const|\s)(.+); \/\/ → (.+)$/gm;

let desk: ReturnType<typeof exampleFolder>;
beforeAll(() => {
  desk = exampleFolder("snippets");
});
afterAll(() => desk?.remove());

/** The blocks of a guide are one program; what stands behind an arrow must be what comes out. */
it.each(["README", "docs/library", "docs/dictionaries", "docs/filters", "docs/deployment"])(
  "%s.md says what happens",
  (name) => {
    const page = readFileSync(new URL(`../../${name}.md`, import.meta.url), "utf8");
    const code = [...page.matchAll(BLOCK)].map(([, block]) => block).join("\n");
    let told = 0;
    const program = code.replace(TOLD, (_, expression, value) => {
      told++;
      return `assert.deepEqual(JSON.parse(JSON.stringify(${expression})), ${value});`;
    });
    expect(told).toBeGreaterThan(0);
    writeFileSync(join(desk.folder, "guide.mjs"), `import assert from "node:assert/strict";\n${program}`);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["guide.mjs"], {
      cwd: desk.folder,
      encoding: "utf8",
    });
    expect({ stderr, stdout, status }).toEqual({ stderr: "", stdout: "", status: 0 });
  },
);

const COMMANDS = /^```sh\n(node dist\/cli\.js [\s\S]*?)^```$/gm;

/** Those of a fresh clone's first and second block are run by `.ci/run`, the walks' by `test/walks/`. */
it.each(["README.md", "examples/README.md"])("the commands of %s do", (name) => {
  const page = readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const commands = [...page.matchAll(COMMANDS)].flatMap(([, block = ""]) => block.trim().split("\n"));
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands.filter((line) => line.startsWith("node dist/"))) {
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: desk.folder, encoding: "utf8" });
    expect(status, stderr).toBe(0);
  }
});
