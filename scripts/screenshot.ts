/** Makes `docs/report.png`, the README's picture, of the report on our fixtures. Run after `npm run build`; needs Chromium. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "citydesk-screenshot-"));
const releases = readFileSync(path("fixtures/releases.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { id: string; input: object })
  .map(({ id, input }) => JSON.stringify({ id, ...input }));
writeFileSync(join(folder, "releases.ndjson"), releases.join("\n"));
const page = join(folder, "report.html");
execFileSync(process.execPath, [
  path("dist/cli.js"),
  ...["report", join(folder, "releases.ndjson"), "--title", "Mayors’ newsroom", "--output", page],
]);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: 1280, height: 1080 } });
await tab.goto(`file://${page}`);
await tab.locator("figure svg").nth(4).waitFor();
await tab.waitForTimeout(500);
await tab.locator(".card .mark.mayors").first().hover();
await tab.waitForTimeout(500);
await tab.screenshot({ path: path("docs/report.png") });
await browser.close();
