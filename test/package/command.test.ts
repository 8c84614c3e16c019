import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TaggedRelease } from "../../src/model/index.js";
import { taggedReleaseSchema, writtenReleaseSchema } from "../../src/schema/index.js";
import { buildPackage } from "./build.js";

const fixture = fileURLToPath(new URL("../../fixtures/mayors-newsroom.txt", import.meta.url));
const GOOD = { id: "a", title: "Mayor Speaks", text: "Boston Mayor Martin J. Walsh spoke.", published: "2018-03-02" };
let dist: URL;
let folder: string;

beforeAll(() => {
  dist = buildPackage("command");
  folder = mkdtempSync(join(tmpdir(), "citydesk-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function citydesk(args: readonly string[], input = ""): { out: string; err: string; code: number | null } {
  const cli = fileURLToPath(new URL("cli.js", dist));
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { out: stdout, err: stderr, code: status };
}

const records = (out: string): TaggedRelease[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("citydesk tag", () => {
  it("writes one record a line and nothing else", () => {
    const second = { id: "b", text: "" };
    const { out, err, code } = citydesk([
      "tag",
      put("good.ndjson", `${JSON.stringify(GOOD)}\n\n${JSON.stringify(second)}`),
    ]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(records(out).map((r) => [r.id, r.title, r.text, r.published, r.source])).toEqual([
      ["a", "Mayor Speaks", GOOD.text, "2018-03-02", null],
      ["b", null, "", null, null],
    ]);
    for (const record of records(out)) taggedReleaseSchema.parse(record);
  });

  it("reports broken lines and missing files, and goes on", () => {
    put(
      "broken.ndjson",
      `{"id": 1,\n${JSON.stringify(GOOD)}\n[]\n{"id":"c"}\n{"text":"x","published":"2017-02-30"}\n{"text": 5}\n`,
    );
    const { out, err, code } = citydesk(["tag", "missing.txt", "broken.ndjson", "none-*.txt"]);
    expect(err).toBe(
      [
        "missing.txt: expected a file, found none",
        'broken.ndjson:1: expected one JSON object a line, received {"id": 1,',
        "broken.ndjson:3: expected an object with a text, received []",
        "broken.ndjson:4: text: expected a string, received nothing",
        "broken.ndjson:5: published: expected an ISO day such as 2017-04-25, received string 2017-02-30",
        "broken.ndjson:6: text: expected a string, received number 5",
        "none-*.txt: expected files that match, found none",
        "citydesk: 1 tagged, 7 rejected",
        "",
      ].join("\n"),
    );
    expect(records(out).map((r) => r.id)).toEqual(["a"]);
    expect(code).toBe(1);
  });

  it.each([
    [["tag", "--nope"], "citydesk: unknown option '--nope'\n"],
    [["tagg"], "citydesk: unknown command 'tagg'\n(Did you mean tag?)\n"],
    [
      ["tag", "--from", "xml", "-"],
      "citydesk: --from: expected auto, archive, csv, html, json, ndjson, rss, text, wordpress or wxr, received xml\n",
    ],
    [
      ["tag", "--to", "xml", "-"],
      "citydesk: --to: expected ndjson, json, csv, csv-entities, sqlite, html, jsonld, spacy, prodigy, doccano, algolia, elasticsearch, meilisearch, postgres or typesense, received xml\n",
    ],
    [
      ["tag", "--published", "2017-02-30", "-"],
      "citydesk: --published: expected an ISO day such as 2017-04-25, received 2017-02-30\n",
    ],
    [["tag", "--published"], "citydesk: option '--published <day>' argument missing\n"],
    [
      ["tag", "--dictionary", "gone.json", "-"],
      "citydesk: gone.json: expected a dictionary file, found none that can be read (ENOENT)\n",
    ],
  ])("refuses %j", (args, err) => {
    expect(citydesk(args, JSON.stringify(GOOD))).toEqual({ out: "", err, code: 2 });
  });

  it("tells all that is wrong with dictionaries, and writes nothing", () => {
    put("bad.json", JSON.stringify({ mayors: [{ name: "Ana Peña", city: "us-ca-elk-grove", terms: "2019" }] }));
    put("organizations.csv", "name,type\nElk Grove Chamber,\n");
    const args = ["tag", "--dictionary", "bad.json", "--dictionary", "organizations.csv", "-"];
    const { out, err, code } = citydesk(args, JSON.stringify(GOOD));
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toBe(
      "citydesk: bad.json:mayors[1]: terms: expected terms such as 2010-05-03/2018-05-07 or 2019-01-07/.., oldest first, " +
        "with | between, received 2019\norganizations.csv:2: type: expected some text, received nothing\n",
    );
  });

  it("tags an archive page by its content, each release with where it stood", () => {
    const page = readFileSync(fixture, "utf8");
    const { out, code } = citydesk(["tag", put("page.txt", page)]);
    expect(code).toBe(0);
    const all = records(out);
    expect(all).toHaveLength(12);
    for (const record of all) {
      taggedReleaseSchema.parse(record);
      const { start, end } = record.source ?? { start: 0, end: 0 };
      expect(page.slice(start, end).startsWith(record.title ?? "-")).toBe(true);
      expect(page.slice(start, end).endsWith(record.text)).toBe(true);
    }
    expect(all[0]).toMatchObject({
      published: "2018-06-08",
      publishedBasis: "byline",
      modified: "2018-06-20T14:02:51-04:00",
      categories: ["Community Development and Housing", "Meetings", "Press Room"],
      source: { name: "page.txt" },
    });
  });

  it("reads folders and globs in order, standard input, and a release of its own a file", () => {
    mkdirSync(join(folder, "in", "deep"), { recursive: true });
    put("in/b.txt", "Mayor Speaks\n\nBoston Mayor Martin J. Walsh spoke.\n");
    put("in/deep/a.txt", "No title here.\nOne paragraph.");
    put("in/c.json", JSON.stringify({ releases: [GOOD, { ...GOOD, id: "d" }] }));
    put("in/ignored.bin", "x");
    const names = (out: string) => records(out).map((r) => r.title ?? r.text);
    const inFolder = citydesk(["tag", "in/"]);
    expect({ names: names(inFolder.out), err: inFolder.err, code: inFolder.code }).toEqual({
      names: ["Mayor Speaks", "Mayor Speaks", "Mayor Speaks", "No title here.\nOne paragraph."],
      err: "",
      code: 0,
    });
    expect(names(citydesk(["tag", "in/**/*.txt"]).out)).toHaveLength(2);
    expect(records(citydesk(["tag", "-"], JSON.stringify(GOOD)).out)).toHaveLength(1);
    expect(records(citydesk(["tag"], JSON.stringify([GOOD, GOOD])).out)).toHaveLength(2);
  });

  it("gives --published to releases that carry no day, and leaves texts out under --omit-text", () => {
    const input = [GOOD, { id: "b", text: "Nothing." }].map((r) => JSON.stringify(r)).join("\n");
    const { out } = citydesk(["tag", "--published", "2020-01-31", "--omit-text", "-"], input);
    expect(records(out).map((r) => [r.published, "text" in r])).toEqual([
      ["2018-03-02", false],
      ["2020-01-31", false],
    ]);
    for (const record of records(out)) writtenReleaseSchema.parse(record);
  });

  it("writes one JSON array, even of nothing", () => {
    const args = ["tag", "--to", "json", "-"];
    expect(JSON.parse(citydesk(args, [GOOD, GOOD].map((r) => JSON.stringify(r)).join("\n")).out)).toHaveLength(2);
    expect(citydesk([...args, "--from", "ndjson"], "").out).toBe("[\n]\n");
  });

  it("gives the same bytes every time", () => {
    const once = citydesk(["tag", "--from", "archive", fixture]);
    expect(citydesk(["tag", "--from", "archive", fixture]).out).toBe(once.out);
  });

  it("ends quietly when its reader has enough", async () => {
    const lines = `${JSON.stringify({ ...GOOD, text: GOOD.text.repeat(200) })}\n`.repeat(60);
    put("many.ndjson", lines);
    const child = spawn(process.execPath, [fileURLToPath(new URL("cli.js", dist)), "tag", "many.ndjson"], {
      cwd: folder,
    });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });
});

describe("citydesk explain", () => {
  it("tells mention, rule and row, for people or as JSON", () => {
    const input = JSON.stringify(GOOD);
    const { out, code } = citydesk(["explain", "-"], input);
    expect(code).toBe(0);
    expect(out).toMatch(/^a {2}Mayor Speaks\npublished 2018-03-02 \(given\)\n/);
    expect(out).toContain("“Martin J. Walsh” by mayor/");
    const explained = JSON.parse(citydesk(["explain", "--json", "-"], input).out);
    expect(explained.release.id).toBe("a");
  });
});

describe("citydesk index-settings", () => {
  it("writes what an index is created with", () => {
    const { out, err, code } = citydesk(["index-settings", "meilisearch"]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(JSON.parse(out).filterableAttributes).toContain("mayors");
    expect(citydesk(["index-settings", "solr"])).toEqual({
      out: "",
      err: "citydesk: index-settings: expected one of algolia, elasticsearch, meilisearch, typesense, received solr\n",
      code: 2,
    });
  });
});
