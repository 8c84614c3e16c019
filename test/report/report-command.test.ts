import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPackage } from "../package/build.js";

let cli: string;
let folder: string;
beforeAll(() => {
  cli = fileURLToPath(new URL("cli.js", buildPackage("report-command")));
  folder = mkdtempSync(join(tmpdir(), "citydesk-report-"));
  const line = (id: string) => JSON.stringify({ id, text: "Tulsa Mayor G.T. Bynum spoke.", published: "2018-03-02" });
  writeFileSync(join(folder, "good.ndjson"), `${line("a")}\n${line("b")}\n`);
  writeFileSync(join(folder, "half.ndjson"), `${line("a")}\n{"text": 5}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...args: string[]): { out: string; err: string; code: number | null } {
  const run = spawnSync(process.execPath, [cli, "report", ...args], { cwd: folder, encoding: "utf8" });
  return { out: run.stdout, err: run.stderr, code: run.status };
}

it("writes report.html where nothing else is said, and nothing to standard output", () => {
  expect(report("good.ndjson")).toEqual({ out: "", err: "citydesk: report.html: 2 releases\n", code: 0 });
  expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("<title>Releases</title>");
});

it("writes the same page to standard output", () => {
  const { out, err, code } = report("good.ndjson", "--output", "-", "--quiet");
  expect({ err, code }).toEqual({ err: "", code: 0 });
  expect(out).toBe(readFileSync(join(folder, "report.html"), "utf8"));
});

it("reports what it rejects with its line, and goes on", () => {
  expect(report("half.ndjson", "gone.txt", "--output", "half.html")).toEqual({
    out: "",
    err: "half.ndjson:2: text: expected a string, received number 5\ngone.txt: expected a file, found none\ncitydesk: half.html: 1 release, 2 rejected\n",
    code: 1,
  });
  expect(existsSync(join(folder, "half.html"))).toBe(true);
});

it.each([
  [
    ["good.ndjson", "--output", "no/such/folder.html"],
    "--output: no/such/folder.html: expected a file that can be written",
  ],
  [["good.ndjson", "--published", "2017-02-30"], "--published: expected an ISO day"],
  [["good.ndjson", "--dictionary", "gone.json"], "gone.json: expected a dictionary file"],
])("refuses %j", (args, message) => {
  const { out, err, code } = report(...args);
  expect({ out, code }).toEqual({ out: "", code: 2 });
  expect(err).toContain(`citydesk: ${message}`);
});
