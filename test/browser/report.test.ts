import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filter, RELEASE_FACETS, toFacetRecord } from "../../src/facets/index.js";
import type { ReleaseInput, TaggedRelease } from "../../src/model/index.js";
import { reportHtml } from "../../src/report/index.js";
import { createTagger } from "../../src/tagger.js";
import { buildPackage } from "../package/build.js";
import { needs } from "../support/needs.js";
import { accessibilityProblems, launch, openPage } from "./browser.js";

const FIXTURES = readFileSync(new URL("../../fixtures/releases.ndjson", import.meta.url), "utf8");
const HOSTILE: ReleaseInput = {
  id: `x"><script>window.pwned = 1</script>&release=`,
  title: `Mayor <img src=x onerror="window.pwned = 2"> "Speaks" </title></script><script>window.pwned = 3</script>`,
  text: `Tulsa Mayor G.T. Bynum said, "<svg onload=window.pwned=4> {{7*7}} \${window.pwned = 5} is what I think of it all." <!-- <script> \u202e &lt;b&gt;`,
  published: "2018-03-02",
  url: "javascript:window.pwned=6",
  categories: [`<b onmouseover="window.pwned = 7">Housing</b>`],
};
const MENTIONED = 'Mayor <img src=x onerror="window.pwned = 2"> "Speaks"';

let browser: Browser;
let folder: string;
let assets: { script: string; style: string };
let releases: readonly TaggedRelease[];

beforeAll(async () => {
  if (!needs("chromium")) return;
  const dist = buildPackage("report-dist");
  const asset = (name: string) => readFileSync(new URL(name, dist), "utf8");
  assets = { script: asset("report-page.js"), style: asset("report-page.css") };
  folder = mkdtempSync(join(tmpdir(), "citydesk-report-"));
  const tagger = createTagger({ parsers: "off" });
  const inputs = FIXTURES.trim()
    .split("\n")
    .map((line): ReleaseInput & { id: string } => JSON.parse(line))
    .map(({ id, input }: { id: string; input?: ReleaseInput }) => ({ id, text: "", ...input }));
  releases = [...inputs, HOSTILE].map((input) => tagger.tag(input));
  write("report", releases);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const urlOf = (name: string, hash = ""): string => `${pathToFileURL(join(folder, `${name}.html`))}#${hash}`;

function write(name: string, all: readonly TaggedRelease[]): void {
  writeFileSync(
    join(folder, `${name}.html`),
    reportHtml(all, { title: "The city desk", version: "0", labels: {} }, assets),
  );
}

const numberIn = (text: string | null): number => Number(text?.replaceAll(",", ""));
const totalOf = async (page: Page): Promise<number> => numberIn(await page.locator(".total strong").textContent());

/** The values of a facet as they are shown: value, count. */
async function shownOf(page: Page, name: string): Promise<[string, number][]> {
  const rows = await page.locator(`.facet li:has(> label > input[name="${name}"])`).all();
  return Promise.all(
    rows.map(async (row) => {
      const value = await row.locator("input").first().getAttribute("value");
      const count = await row.locator("> label > .count").textContent();
      return [value ?? "", numberIn(count)] as [string, number];
    }),
  );
}

type State = Parameters<typeof filter<typeof RELEASE_FACETS>>[1];
const passing = (state: State) => releases.map((each) => toFacetRecord(each)).filter(filter(RELEASE_FACETS, state));

describe.skipIf(!needs("chromium"))("the report", { retry: 1 }, () => {
  it("opens with all releases, asks for nothing from the network and complains of nothing", async () => {
    const { page, complaints, requests } = await openPage(browser, urlOf("report"));
    await page.locator(".card .mark").first().waitFor();
    await expect.poll(() => totalOf(page)).toBe(releases.length);
    expect(await page.locator(".card").count()).toBe(20);
    expect(await page.locator("figure svg").count()).toBe(5);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("counts what a walk over all releases counts, while one clicks", async () => {
    const { page } = await openPage(browser, urlOf("report"));
    const [topic] = (await shownOf(page, "topics"))[1] ?? [];
    if (!topic) throw new Error("expected a second topic");
    await page.locator(`input[name="topics"][value="${topic}"]`).click();
    const inTopic = passing({ filters: { topics: [topic] } });
    await expect.poll(() => totalOf(page)).toBe(inTopic.length);
    const mayors = await shownOf(page, "mayors");
    expect(mayors.length).toBeGreaterThan(3);
    for (const [mayor, count] of mayors) expect(count).toBe(inTopic.filter((r) => r.mayors.includes(mayor)).length);
    // Other topics are counted as if none were chosen: what they would add.
    for (const [other, count] of await shownOf(page, "topics"))
      expect(count).toBe(passing({ filters: { topics: [other] } }).length);
    const [mayor] = mayors[0] ?? [];
    if (!mayor) throw new Error("expected a mayor");
    await page.locator(`input[name="mayors"][value="${mayor}"]`).click();
    await expect.poll(() => totalOf(page)).toBe(passing({ filters: { topics: [topic], mayors: [mayor] } }).length);
    await page.close();
  });

  it("keeps what one looks at in the address: back, forward, and in another window", async () => {
    const { page } = await openPage(browser, urlOf("report"));
    await page.locator('input[name="states"]').first().click();
    await expect.poll(() => totalOf(page)).toBeLessThan(releases.length);
    const some = await totalOf(page);
    await page.locator(".card h3 a").first().click();
    await page.locator(".reader h2").waitFor();
    await page.goBack();
    await expect.poll(() => totalOf(page)).toBe(some);
    await page.goBack();
    await expect.poll(() => totalOf(page)).toBe(releases.length);
    await page.goForward();
    await expect.poll(() => totalOf(page)).toBe(some);
    const { page: other } = await openPage(browser, page.url());
    await expect.poll(() => totalOf(other)).toBe(some);
    await other.close();
    await page.close();
  });

  it("searches as one types, in titles, texts and names, and leaves one step in the history", async () => {
    const { page } = await openPage(browser, urlOf("report"));
    await page.locator(".card .mark").first().waitFor();
    await page.getByRole("searchbox", { name: "Search" }).pressSequentially("HOUSING");
    const namesOf = (r: TaggedRelease) =>
      [...r.mayors, ...r.officials, ...r.organizations, ...r.events].map((e) => e.name);
    const found = releases.filter((r) => /housing/i.test([r.title, r.text, ...namesOf(r)].join("\n"))).length;
    expect(found).toBeGreaterThan(3);
    await expect.poll(() => totalOf(page)).toBe(found);
    await page.goBack();
    await expect.poll(() => totalOf(page)).toBe(releases.length);
    await page.close();
  });

  it("tells why a mention is marked, and leads to what it is and to other releases with it", async () => {
    const release = releases.find(
      ({ mayors }) => mayors[0]?.link === "linked" && mayors[0].mentions[0]?.field === "text",
    );
    const mayor = release?.mayors[0];
    if (!release || !mayor) throw new Error("expected a release with a mayor");
    const { page, complaints } = await openPage(browser, urlOf("report", `release=${release.id}`));
    const mention = page.locator(".text .mark.mayors", { hasText: mayor.mentions[0]?.text }).first();
    await mention.hover();
    const why = page.getByRole("tooltip");
    expect(await why.textContent()).toContain(mayor.mentions[0]?.rule);
    expect(await why.textContent()).toContain("linked to one dictionary row");
    await page.mouse.move(0, 0);
    await expect.poll(() => why.count()).toBe(0);
    await mention.focus();
    expect(await why.textContent()).toContain(mayor.name);
    await page.keyboard.press("Escape");
    await expect.poll(() => why.count()).toBe(0);
    await page.keyboard.press("Enter");
    const entry = page.locator("aside li.chosen");
    expect(await entry.locator(".name").textContent()).toBe(mayor.name);
    await entry.getByRole("link", { name: "All releases" }).click();
    await expect.poll(() => totalOf(page)).toBe(passing({ filters: { mayors: [mayor.id] } }).length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is used by keyboard alone: to the filters, to a release, back", async () => {
    const { page } = await openPage(browser, urlOf("report"));
    await page.locator(".card").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent.trim()")).toBe("Skip to the releases");
    await page.locator('input[name="topics"]').first().focus();
    await page.keyboard.press("Space");
    await expect.poll(() => totalOf(page)).toBeLessThan(releases.length);
    await page.locator(".card h3 a").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".back a").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => totalOf(page)).toBeLessThan(releases.length);
    await page.close();
  });

  it("chooses by a click on the chart", async () => {
    const { page } = await openPage(browser, urlOf("report"));
    const chart = page.locator(".bars svg").first();
    await chart.hover({ position: { x: 20, y: 10 } });
    await chart.click({ position: { x: 20, y: 10 } });
    await expect.poll(() => page.locator(".picks button").count()).toBe(1);
    await page.close();
  });

  it.each([
    ["light", 1280, ""],
    ["dark", 1280, ""],
    ["light", 390, ""],
    ["light", 1280, "release=r-003&entry=mayors.0"],
    ["dark", 390, "release=r-003&entry=mayors.0"],
  ] as const)("has nothing for axe to find: %s, %i wide, #%s", async (colorScheme, width, hash) => {
    const { page } = await openPage(browser, urlOf("report", hash), { colorScheme, width });
    await page.locator(".mark").first().waitFor();
    if (width < 500 && hash === "") await page.getByRole("button", { name: "Filters" }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.close();
  });

  it("runs nothing of a hostile release", async () => {
    const { page, complaints, requests } = await openPage(browser, urlOf("report", "q=onload"));
    await expect.poll(() => totalOf(page)).toBe(1);
    expect(await page.locator(".card h3").textContent()).toContain(MENTIONED);
    await page.locator(".card .mark").first().hover();
    await page.locator(".card h3 a").click();
    await page.locator(".reader h2").waitFor();
    expect(await page.locator(".reader h2").textContent()).toContain(MENTIONED);
    expect(await page.locator(".text").textContent()).toContain("<svg onload=window.pwned=4> {{7*7}}");
    expect(await page.getByRole("link", { name: "Original" }).count()).toBe(0);
    expect(await page.locator("#app img, #app script, .text svg").count()).toBe(0);
    expect(await page.evaluate("window.pwned")).toBeUndefined();
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("prints what is looked at, without what is there to click", async () => {
    const { page } = await openPage(browser, urlOf("report"));
    await page.locator(".card .mark").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".facets").isVisible()).toBe(false);
    expect(await page.locator(".card").first().isVisible()).toBe(true);
    expect((await page.pdf({ format: "Letter" })).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it("holds five thousand releases, and draws a page of them", async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...(releases[i % 142] as TaggedRelease), id: `m-${i}` }));
    write("many", many);
    const { page, complaints } = await openPage(browser, urlOf("many"));
    await page.locator(".card .mark").first().waitFor();
    await expect.poll(() => totalOf(page)).toBe(5000);
    expect(await page.locator("#app *").count()).toBeLessThan(3000);
    const [topic, count] = (await shownOf(page, "topics"))[0] ?? ["", 0];
    await page.locator(`input[name="topics"][value="${topic}"]`).click();
    await expect.poll(() => totalOf(page)).toBe(count);
    await page.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => page.locator(".pages span").textContent()).toContain("Page 2 of");
    expect(complaints).toEqual([]);
    await page.close();
  });
});
