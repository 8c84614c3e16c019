import { fileURLToPath } from "node:url";
import type { Browser, Locator } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TaggedRelease } from "../../src/model/index.js";
import { createTagger } from "../../src/tagger.js";
import { needs } from "../support/needs.js";
import { accessibilityProblems, launch, openPage, type Watched } from "./browser.js";

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const SITE = { configFile: path("examples/playground/vite.config.ts"), logLevel: "silent" } as const;
const OUT = { outDir: path(".cache/playground"), emptyOutDir: true };

let browser: Browser;
let server: PreviewServer;
let url: string;

beforeAll(async () => {
  if (!needs("chromium")) return;
  await build({ ...SITE, build: OUT });
  server = await preview({ ...SITE, build: OUT, preview: { port: 0, open: false } });
  url = server.resolvedUrls?.local[0] ?? "";
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = async (looks = {}): Promise<Watched & { readonly text: Locator; readonly output: Locator }> => {
  const watched = await openPage(browser, url, looks);
  const output = watched.page.getByRole("region", { name: "What was found" });
  await output.locator(".mark").first().waitFor();
  return { ...watched, output, text: watched.page.getByLabel("A release, or a whole") };
};

const detailOf = (output: Locator, name: string): Promise<string | null> =>
  output.locator(".entries li", { hasText: name }).first().locator(".detail").textContent();

describe.skipIf(!needs("chromium"))("the playground", { retry: 1 }, () => {
  it("tags in the browser what is pasted, and asks nobody but its own server", async () => {
    const { page, text, output, complaints, requests } = await open();
    await text.fill("Tulsa Mayor G.T. Bynum spoke on Friday.");
    await expect.poll(() => output.locator(".mark.mayors").allTextContents()).toEqual(["G.T. Bynum"]);
    expect(await detailOf(output, "Bynum")).toContain("Tulsa, OK");
    expect(requests.filter((each) => !each.startsWith(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("resolves dates anew when the day is edited", async () => {
    const { page, text, output } = await open();
    await text.fill("Tulsa Mayor G.T. Bynum will speak next Monday.");
    await expect.poll(() => detailOf(output, "next Monday")).toBe("cannot be told");
    await page.getByLabel("Published").fill("2018-03-01");
    await expect.poll(() => detailOf(output, "next Monday")).toBe("2018-03-05");
    await page.getByLabel("Published").fill("2018-03-08");
    await expect.poll(() => detailOf(output, "next Monday")).toBe("2018-03-12");
    await page.close();
  });

  it("asks the parsers when told to, and loads them only then", async () => {
    const { page, text, output, complaints, requests } = await open();
    await text.fill("The suit against Zeptolite Hernandez was dropped.");
    await expect.poll(() => output.locator(".text").textContent()).toContain("Zeptolite");
    expect(await output.locator(".mark.people").count()).toBe(0);
    expect(requests.filter((each) => each.includes("/parsers-"))).toEqual([]);
    await page.getByRole("checkbox", { name: "Ask wink-nlp" }).check();
    const people = () => output.locator(".mark.people").allTextContents();
    await expect.poll(people, { timeout: 20_000 }).toEqual(["Zeptolite Hernandez"]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("splits a page, and shows each of its releases", async () => {
    const { page, output } = await open();
    await page.getByRole("button", { name: "A page of an archive" }).click();
    await expect.poll(() => output.locator(".took").textContent()).toContain("12 releases");
    const title = await output.locator("h2").textContent();
    await output.getByLabel("Release").selectOption({ index: 2 });
    await expect.poll(() => output.locator("h2").textContent()).not.toBe(title);
    await page.close();
  });

  it("explains a mention, and leads to its entry", async () => {
    const { page, output } = await open();
    const mention = output.locator(".text .mark.officials").first();
    await mention.hover();
    expect(await page.getByRole("tooltip").textContent()).toContain("official/");
    await mention.click();
    expect(await output.locator("li.chosen .name").textContent()).toBeTruthy();
    await output.getByText("Why, in full").click();
    expect(await output.locator(".explained").textContent()).toContain("mayor/");
    await output.getByText(/clues?$/).click();
    expect(await output.locator(".day li").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("copies the record that the library gives", async () => {
    const { page, text, output } = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await text.fill("Tulsa Mayor G.T. Bynum spoke.");
    await expect.poll(() => output.locator(".mark").count()).toBe(2);
    await page.getByRole("button", { name: "Copy JSON" }).click();
    await page.getByText("Copied").waitFor();
    const copied = JSON.parse(await page.evaluate("navigator.clipboard.readText()")) as TaggedRelease;
    expect(copied).toEqual(createTagger({ parsers: "off" }).tag("Tulsa Mayor G.T. Bynum spoke."));
    await page.close();
  });

  it("makes text of whatever is pasted, and tells what it cannot take", async () => {
    const { page, text, output, complaints } = await open();
    await text.fill(`Mayor <img src=x onerror="window.pwned=1"> spoke </script><script>window.pwned=2</script>.`);
    await expect.poll(() => output.locator(".text").textContent()).toContain("<img src=x");
    expect(await page.locator("#app img, #app script").count()).toBe(0);
    expect(await page.evaluate("window.pwned")).toBeUndefined();
    await text.fill("");
    await expect.poll(() => output.locator(".mark").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ] as const)("has nothing for axe to find: %s, %i wide", async (colorScheme, width) => {
    const { page } = await open({ colorScheme, width });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.close();
  });
});
