import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitArchive } from "../../src/read/archive/split.js";
import { chooseReader } from "../../src/read/index.js";
import { ISO, PAGES, TITLES } from "./pages.js";

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
const lower = (title: string | null | undefined) => title?.toLowerCase();

describe.each(PAGES)("a page with $what", ({ page, dated, vague, from, to }) => {
  const releases = splitArchive(page);

  it("splits into its titles and texts", () => {
    expect(releases.map((r) => lower(r.title))).toEqual(TITLES.map(lower));
    for (const { text } of releases) {
      expect(text.slice(0, from.length)).toBe(from);
      expect(text.replace(/\s+/g, " ").endsWith(to), text).toBe(true);
    }
  });

  it("keeps texts as they stood, and where", () => {
    for (const { title, text, source } of releases) {
      const stood = page.slice(source?.start, source?.end);
      expect(stood.startsWith(title ?? "-")).toBe(true);
      expect(stood.endsWith(text)).toBe(true);
      expect(text).toBe(text.trim());
    }
  });

  it("reads its days", () => {
    expect(releases.map((r) => r.byline?.published ?? null)).toEqual(dated ? ISO : [null, null, null, null]);
  });

  it("is known as an archive without being told", () => {
    expect(chooseReader(null, page).name).toBe(vague ? "text" : "archive");
  });
});

describe("the fixtures' pages", () => {
  it("reads the twelve releases of the newsroom with its glued bylines", () => {
    const gold = fixture("mayors-newsroom.gold.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).input.title);
    const releases = splitArchive(fixture("mayors-newsroom.txt"));
    expect(releases.map((r) => r.title)).toEqual(gold);
    expect(releases[3]).toMatchObject({
      byline: { published: "2018-03-02", modified: "2018-03-05T09:12:43-05:00" },
      categories: ["Community Development and Housing", "Homelessness"],
    });
  });

  it("reads the seven releases of the city hall", () => {
    const split: { title: string; published: string; firstWords: string; lastWords: string }[] = JSON.parse(
      fixture("second-newsroom.split.json"),
    );
    const releases = splitArchive(fixture("second-newsroom.txt"));
    expect(releases.map((r) => [r.title, r.byline?.published])).toEqual(split.map((s) => [s.title, s.published]));
    releases.forEach(({ text }, i) => {
      expect(text.startsWith(split[i]?.firstWords ?? "-")).toBe(true);
      expect(text.endsWith(split[i]?.lastWords ?? "-")).toBe(true);
    });
  });
});

it.each([
  ["nothing", ""],
  ["white space", " \n\n\t"],
  ["furniture", "Home\n\n1 2 3 Next\n\nGo to Top"],
  ["one paragraph", "The council met on Monday and voted for more sidewalks, as it had promised."],
])("finds no release in %s", (_, page) => {
  expect(splitArchive(page)).toEqual([]);
});

it("takes a single release for one, not for a page", () => {
  const release =
    "Mayor Opens the Bridge\n\nThe mayor opened the bridge on Monday.\n\nA Bridge With a History\n\nIt was built in 1910 and closed in 1999.\n";
  expect(chooseReader(null, release).name).toBe("text");
});

it.each(["By |", "a ", "A B\n\n", " ", "1 ", "Read more ", "2017-01-01T", "|", "\n", "– ", ". A"])(
  "comes to an end on a page of %j",
  (piece) => {
    const page = piece.repeat(200_000 / piece.length);
    for (const { source } of splitArchive(page)) expect(source?.end).toBeLessThanOrEqual(page.length);
  },
);
