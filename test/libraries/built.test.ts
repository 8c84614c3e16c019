import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";

// The library's own build options, into a folder of the test's own: other tests build too.
beforeAll(async () => {
  folder = mkdtempSync(join(ROOT, "node_modules", ".cache-built-"));
  await build({
    entry: { index: join(ROOT, "src/index.ts") },
    config: false,
    outDir: join(folder, "dist"),
    format: "esm",
    target: "es2022",
    platform: "node",
    minify: true,
    noExternal: ["natural"],
    external: ["compromise", "wink-nlp", "wink-eng-lite-web-model"],
    silent: true,
  });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "built", type: "module", exports: "./dist/index.js" }),
  );
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TAG = `createTagger().tag({ text: "Gary Mayor Karen Freeman-Wilson spoke.", published: "2015-03-02" }).mayors[0].city.state`;

function run(code: string, type: "module" | "commonjs") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, "-e", code], {
    cwd: folder,
    encoding: "utf8",
  });
  return { stdout, stderr: stderr.replace(/.*ExperimentalWarning[^\n]*\n.*\n?/, ""), status };
}

describe("what tsup builds", () => {
  test("is imported by ES modules", () => {
    expect(run(`const { createTagger } = await import("./dist/index.js"); console.log(${TAG})`, "module").stdout).toBe(
      "IN\n",
    );
  });

  test("is required by CommonJS: it has no top-level await", () => {
    expect(run(`const { createTagger } = require("./dist/index.js"); console.log(${TAG})`, "commonjs")).toEqual({
      stdout: "IN\n",
      stderr: "",
      status: 0,
    });
  });

  test("loads no parser and no zod on import, and prints nothing", () => {
    const loaded = `Object.keys(require.cache).filter((f) => /compromise|wink|zod|natural/.test(f))`;
    const code = `require("./dist/index.js"); if (${loaded}.length) throw new Error(${loaded}.join());`;
    expect(run(code, "commonjs")).toEqual({ stdout: "", stderr: "", status: 0 });
  });
});
