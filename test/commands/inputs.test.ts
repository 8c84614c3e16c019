import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TaggedRelease } from "../../src/model/index.js";
import { type Built, built, sha } from "../batch/built.js";

const INPUTS = fileURLToPath(new URL("../../fixtures/inputs/", import.meta.url));
/** How many releases and rejects each input holds. */
const FILES: Readonly<Record<string, readonly [number, number]>> = {
  "archive-page.html": [2, 0],
  "export.xml": [2, 1],
  "feed.atom": [1, 0],
  "feed.json": [1, 0],
  "feed.rss": [2, 0],
  "plain-page.html": [1, 0],
  "posts.json": [2, 1],
  "releases.csv": [2, 1],
  "single-post.html": [1, 0],
};

let desk: Built;
const at = (name: string): string => join(desk.folder, name);
const records = (out: string): TaggedRelease[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

beforeAll(() => {
  desk = built("inputs");
  mkdirSync(at("in"));
  for (const name of Object.keys(FILES)) copyFileSync(join(INPUTS, name), at(`in/${name}`));
});
afterAll(() => desk.remove());

describe("what people have", () => {
  it.each(Object.entries(FILES))("%s: as a file, packed, and through a pipe", async (name, [tagged, rejected]) => {
    const code = rejected > 0 ? 1 : 0;
    const plain = await desk.run(["tag", `in/${name}`]);
    expect([records(plain.out).length, plain.code]).toEqual([tagged, code]);
    expect(plain.err.split("\n").filter((line) => line.startsWith(`in/${name}:`))).toHaveLength(rejected);
    writeFileSync(at(`${name}.gz`), gzipSync(readFileSync(at(`in/${name}`))));
    const packed = await desk.run(["tag", `${name}.gz`]);
    const named = (out: string): string => out.replaceAll(/"source":\{"name":"[^"]*"/g, '"source":{"name":""');
    expect(sha(named(packed.out))).toBe(sha(named(plain.out)));
    const { ended } = desk.shell(`cat in/${name} | ${process.execPath} ${desk.cli} tag -`);
    expect(sha(named((await ended).out))).toBe(sha(named(plain.out)));
  });

  it("reads a folder of all of them in the order of their names", async () => {
    const { out, err, code } = await desk.run(["tag", "in"]);
    const [tagged, rejected] = Object.values(FILES).reduce(([t, r], [n, m]) => [t + n, r + m], [0, 0]);
    expect(records(out)).toHaveLength(tagged);
    expect(err).toContain(`citydesk: ${tagged} tagged, ${rejected} rejected`);
    expect(code).toBe(1);
  });

  it("reads packed files of a folder, and files set end to end before they were packed", async () => {
    mkdirSync(at("packed"));
    const line = (id: string): string => `${JSON.stringify({ id, text: "x" })}\n`;
    writeFileSync(at("packed/a.ndjson.gz"), Buffer.concat([gzipSync(line("1")), gzipSync(line("2"))]));
    writeFileSync(at("packed/b.txt.gz"), gzipSync("Mayor Speaks\n\nThe mayor spoke."));
    const { out, code } = await desk.run(["tag", "packed"]);
    expect([records(out).map(({ id, title }) => title ?? id), code]).toEqual([["1", "2", "Mayor Speaks"], 0]);
  });

  it("takes columns by --column, and refuses what is no mapping", async () => {
    writeFileSync(at("odd.csv"), "nr,was,wortlaut\n7,Speech,The mayor spoke.\n");
    const mapped = ["--column", "id=nr", "--column", "title=was", "--column", "text=wortlaut"];
    const { out } = await desk.run(["tag", "odd.csv", ...mapped]);
    expect(records(out)).toMatchObject([{ id: "7", title: "Speech", text: "The mayor spoke." }]);
    const none = await desk.run(["tag", "odd.csv"]);
    expect(none.err).toMatch(
      /^odd\.csv:1: expected a column text, or --column text=… to name it, received nr, was, wortlaut\n/,
    );
    for (const mapping of ["title", "title=", "headline=was", "__proto__=x"]) {
      const { err, code } = await desk.run(["tag", "odd.csv", "--column", mapping]);
      expect([err.includes(`received ${mapping}\n`), code]).toEqual([true, 2]);
    }
  });
});

describe("encodings", () => {
  const text = "José Peña, Bürgermeister";
  it.each([
    ["UTF-16 with its mark", "a.txt", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, the other end first", "a.txt", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-8 with a mark", "a.txt", Buffer.from(`\ufeff${text}`)],
    ["a page that says Latin 1", "a.html", Buffer.from(`<html><meta charset="iso-8859-1"><p>${text}`, "latin1")],
    ["a page that says nothing", "a.html", Buffer.from(`<html><p>${text}`)],
    ["a page that names what nobody knows", "a.html", Buffer.from(`<html><meta charset="x-nosuch"><p>${text}`)],
    [
      "a feed that says Windows 1252",
      "a.xml",
      Buffer.from(
        `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`,
        "latin1",
      ),
    ],
  ])("reads %s", async (_, name, bytes) => {
    writeFileSync(at(name), bytes);
    const { out } = await desk.run(["tag", name]);
    expect(records(out).map((record) => record.text)).toEqual([text]);
  });
});

describe("what can't be read", () => {
  it.each([
    [
      "gzip cut short",
      "cut.ndjson.gz",
      gzipSync(`${JSON.stringify({ text: "x" })}\n`).subarray(0, 20),
      "unexpected end of file",
    ],
    ["gzip that is none", "bad.ndjson.gz", Buffer.from([0x1f, 0x8b, 1, 2, 3]), "expected a file that can be read"],
    [
      "a page of tags in tags",
      "deep.html",
      Buffer.from("<div>".repeat(100_000)),
      "expected a page of at most 512 elements in each other",
    ],
    ["an empty page", "empty.html", Buffer.from(""), "expected titles with their teasers, found none"],
    [
      "gzip that grows and grows",
      "bomb.txt.gz",
      gzipSync(Buffer.alloc(120_000_000, 97)),
      "expected gzip that grows 500 times at most",
    ],
    [
      "a file that is far too long",
      "long.html",
      Buffer.alloc(101_000_000, 97),
      "expected at most 100000000 characters, received more",
    ],
  ])("refuses %s, and reads the next", async (_, name, bytes, message) => {
    writeFileSync(at(name), bytes);
    const { out, err, code } = await desk.run(["tag", name, "in/feed.atom"]);
    expect(err).toContain(message);
    expect([records(out).length, code]).toEqual([1, 1]);
  });
});

describe("an export of any size", () => {
  it("is read without being held", async () => {
    const item = (id: number): string =>
      `<item><title>Release ${id}</title><content:encoded><![CDATA[${`<p>The council met on Monday, and nobody was named.</p>\n`.repeat(2000)}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:status>draft</wp:status></item>\n`;
    const script = `
      process.stdout.write('<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>\\n');
      const item = ${JSON.stringify(item(1))};
      let i = 0;
      const go = () => { while (i < 2000) { i++; if (!process.stdout.write(item)) return process.stdout.once("drain", go); }
        process.stdout.end(${JSON.stringify(item(2).replace("draft", "publish"))} + "</channel></rss>"); };
      go();`;
    writeFileSync(at("export.js"), script);
    const { ended } = desk.shell(
      `${process.execPath} export.js | ${process.execPath} --max-old-space-size=100 ${desk.cli} tag --workers 0 -`,
    );
    const { out, err, code } = await ended;
    expect({ ids: records(out).map(({ id }) => id), err, code }).toEqual({ ids: ["2"], err: "", code: 0 });
  });
});
