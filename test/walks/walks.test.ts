import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPackage } from "../package/build.js";

const DOCS = new URL("../../docs/", import.meta.url);
const PAGES = ["command-line.md", ...readdirSync(new URL("walks/", DOCS)).map((name) => `walks/${name}`)];
/** ```kind name … ``` */
const BLOCK = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;
let folder: string;

beforeAll(() => {
  const cli = fileURLToPath(new URL("cli.js", buildPackage("walks")));
  folder = mkdtempSync(join(tmpdir(), "citydesk-walk-"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin", "citydesk"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, "bin", "citydesk"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string, cwd: string): string {
  const path = `${join(folder, "bin")}${delimiter}${process.env.PATH}`;
  const run = spawnSync("sh", ["-e", "-c", script], { cwd, encoding: "utf8", env: { ...process.env, PATH: path } });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

/** A page says: these files, this command, these lines of what it prints, in order. */
it.each(PAGES)("%s goes as it says", (page) => {
  const cwd = join(folder, page);
  mkdirSync(cwd, { recursive: true });
  let printed = "";
  let checked = 0;
  for (const [, kind, name, body = ""] of readFileSync(new URL(page, DOCS), "utf8").matchAll(BLOCK)) {
    if (name) writeFileSync(join(cwd, name), body);
    else if (kind === "sh") printed = shell(body, cwd);
    else {
      let at = 0;
      for (const line of body.trimEnd().split("\n")) {
        at = printed.indexOf(line, at);
        expect(at, `${page}: "${line}" in what was printed`).toBeGreaterThanOrEqual(0);
        checked++;
      }
    }
  }
  expect(checked).toBeGreaterThan(0);
});
