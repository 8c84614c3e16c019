import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FacetRecord, RELEASE_FACETS, Result } from "../../src/facets/index.js";
import { createTagger, splitArchive, type TaggedRelease } from "../../src/index.js";
import { exampleFolder } from "./folder.js";

let desk: ReturnType<typeof exampleFolder>;
beforeAll(() => {
  desk = exampleFolder("scripts");
});
afterAll(() => desk?.remove());

describe("tag-folder.mjs", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["examples/tag-folder.mjs", ...args], { cwd: desk.folder, encoding: "utf8" });

  it("tags every page of a folder, as the library does", () => {
    const names = ["mayors-newsroom.txt", "second-newsroom.txt"];
    mkdirSync(join(desk.folder, "pages"));
    for (const name of names) cpSync(join(desk.folder, "fixtures", name), join(desk.folder, "pages", name));
    const { status, stdout, stderr } = run("pages", "tagged.ndjson");
    const tagger = createTagger();
    const wanted = names.flatMap((name) =>
      tagger.tagPage(splitArchive(readFileSync(join(desk.folder, "fixtures", name), "utf8"))),
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: `${wanted.length} releases tagged\n` });
    const lines = readFileSync(join(desk.folder, "tagged.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(wanted);
  });

  it("tells how it is used", () => {
    expect(run("pages")).toMatchObject({ status: 2, stderr: "usage: node tag-folder.mjs <folder> <output.ndjson>\n" });
  });
});

describe("http-server.mjs", () => {
  let server: ChildProcessWithoutNullStreams;
  let address: string;
  beforeAll(async () => {
    server = spawn(process.execPath, ["examples/http-server.mjs", "0"], { cwd: desk.folder });
    const [told] = (await once(server.stderr, "data")) as [Buffer];
    address = told.toString().trim();
  });
  afterAll(async () => {
    const ended = once(server, "exit");
    server.kill();
    await ended;
  });
  const post = async (body: string): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(address, { method: "POST", body });
    return { status: response.status, body: await response.json() };
  };

  it("tags a release, and finds it by its facets", async () => {
    const release = {
      id: "a",
      title: "Mayor Speaks",
      text: "Boston Mayor Martin J. Walsh spoke.",
      published: "2018-03-02",
    };
    const tagged = await post(JSON.stringify(release));
    expect(tagged).toEqual({ status: 201, body: createTagger().tag(release) });
    await post(JSON.stringify({ id: "b", text: "Nobody did." }));

    const { mayors } = tagged.body as TaggedRelease;
    const found = await (await fetch(`${address}?mayors=${mayors[0]?.id}&published=2018-01-01..`)).json();
    const { items, total, facets } = found as Result<FacetRecord, typeof RELEASE_FACETS>;
    expect([total, items[0]?.id, facets.mayors.values[0]?.label]).toEqual([1, "a", "Marty Walsh"]);
    expect(facets.mayors.missing).toBe(0);
  });

  it.each([
    ["{", 400, /JSON/],
    ['{"text":"x","published":"2018-02-30"}', 400, /^published: expected an ISO day/],
    [JSON.stringify({ text: "x".repeat(1_000_001) }), 413, /^expected at most 1000000 bytes/],
  ])("refuses a body", async (body, status, message) => {
    expect(await post(body)).toEqual({ status, body: { message: expect.stringMatching(message) } });
  });

  it.each([
    ["?published=2018", 400],
    ["?page=0", 400],
    ["/elsewhere", 404],
  ])("refuses %s", async (query, status) => {
    expect((await fetch(address + query)).status).toBe(status);
  });

  it("refuses other methods", async () => {
    expect((await fetch(address, { method: "DELETE" })).status).toBe(405);
  });
});
