import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTagger, splitArchive } from "../../src/index.js";
import { needs } from "../support/needs.js";
import { exampleFolder } from "./folder.js";

const HOSTILE = '<img src=x onerror="document.title=1"> & </li>';
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

describe.skipIf(!needs("chromium"))("filter-ui", () => {
  let desk: ReturnType<typeof exampleFolder>;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let titles: readonly string[];
  const errors: string[] = [];

  beforeAll(async () => {
    desk = exampleFolder("filter-ui");
    const archive = readFileSync(join(desk.folder, "fixtures/mayors-newsroom.txt"), "utf8");
    const tagger = createTagger();
    const tagged = [
      ...tagger.tagPage(splitArchive(archive)),
      tagger.tag({ title: HOSTILE, text: "", published: "2010-01-02" }),
    ];
    titles = tagged.map(({ title }) => title ?? "Untitled");
    const lines = tagged.map((release) => JSON.stringify(release)).join("\n");
    writeFileSync(join(desk.folder, "examples/filter-ui/tagged.ndjson"), lines);
    server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      const file = path.endsWith("/") ? `${path}index.html` : path;
      response.setHeader("content-type", TYPES[extname(file)] ?? "text/plain");
      response.end(readFileSync(join(desk.folder, file)));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/examples/filter-ui/`);
    await page.getByRole("heading", { level: 2 }).filter({ hasText: "13 of 13" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    desk?.remove();
  });
  const heading = () => page.locator("h2").textContent();

  it("shows as many releases as the count of what is chosen says, and keeps it in the address", async () => {
    const topic = page.locator("fieldset", { hasText: "Topics" }).getByRole("checkbox").first();
    const label = await page.locator("fieldset", { hasText: "Topics" }).locator("label").first().textContent();
    const count = /\((\d+)\)$/.exec(label ?? "")?.[1];
    await topic.check();
    expect(await heading()).toBe(`${count} of 13 releases`);
    expect(await page.locator("ol > li").count()).toBe(Number(count));
    expect(new URL(page.url()).searchParams.get("topics")).toBe(await topic.inputValue());

    await page.reload();
    await page.locator("h2", { hasText: `${count} of 13` }).waitFor();
    expect(await topic.isChecked()).toBe(true);
    await topic.uncheck();
    expect(await heading()).toBe("13 of 13 releases");
    await page.goBack();
    expect(await heading()).toBe(`${count} of 13 releases`);
    await page.goBack();
  });

  it("filters by day and by the words of titles, with the keyboard alone", async () => {
    const from = page.getByLabel("From");
    await from.fill("2018-01-01");
    const dated = Number(/^\d+/.exec((await heading()) ?? "")?.[0]);
    expect(dated).toBeGreaterThan(0);
    expect(dated).toBeLessThan(13);
    await from.fill("");
    await page.getByLabel("Title has").fill("block grant");
    await page.keyboard.press("Enter");
    const titled = titles.filter((title) => title.toLowerCase().includes("block grant"));
    expect(await heading()).toBe(`${titled.length} of 13 releases`);
    expect((await page.locator("li > div").allTextContents()).sort()).toEqual(titled.sort());
    await page.getByLabel("Title has").fill("");
    await page.keyboard.press("Enter");
    expect(await heading()).toBe("13 of 13 releases");
  });

  it("shows titles as text, whatever they hold", async () => {
    expect(await page.locator("li > div", { hasText: "onerror" }).textContent()).toBe(HOSTILE);
    expect(await page.locator("li img").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
