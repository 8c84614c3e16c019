import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { splitArchive } from "../../src/read/archive/split.js";
import { createTagger } from "../../src/tagger.js";
import { buildPackage } from "./build.js";

const PAGE = readFileSync(new URL("../../fixtures/mayors-newsroom.txt", import.meta.url), "utf8");
/** What Node's own tagger says of the page, without the parsers that a browser has not got. */
const expected = JSON.stringify(createTagger({ parsers: "off" }).tagPage(splitArchive(PAGE)));

let dist: URL;
/** The library with all it needs, as one script that leaves its tagging in `tagOf`. */
let bundle: string;

beforeAll(async () => {
  dist = buildPackage("bundled");
  const folder = fileURLToPath(new URL("app/", dist));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}main.js`,
    `import { createTagger, splitArchive } from "../index.js";
    globalThis.tagOf = (page) => JSON.stringify(createTagger({ parsers: "off" }).tagPage(splitArchive(page)));
    globalThis.tagAuto = (text) => createTagger().tag(text).mayors.length;`,
  );
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: `${folder}main.js`, formats: ["iife"], name: "app", fileName: "app" },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !("output" in output)) throw new Error("expected a bundle");
  bundle = output.output[0].code;
});

describe("the library in a bundle of Vite's", () => {
  it("tags in a browser's world, where nothing of Node is, as it does in Node", () => {
    // What a page has of what the library may touch: the language, and decoding.
    const world = createContext({ TextDecoder, TextEncoder, URL, atob });
    runInContext(bundle, world);
    expect(runInContext("typeof process + typeof require + typeof Buffer", world)).toBe("undefined".repeat(3));
    expect(runInContext("tagOf", world)(PAGE)).toBe(expected);
    expect(runInContext("tagAuto", world)("Boston Mayor Martin J. Walsh spoke.")).toBe(1);
  });

  it("names nothing of Node's that a bundler would have to replace", () => {
    expect(bundle).not.toMatch(/__vite-browser-external|from ?["']node:/);
  });
});

describe("the library in a worker thread", () => {
  it("tags there as it does here, in two at once", async () => {
    const code = `
      import { parentPort, workerData } from "node:worker_threads";
      const { createTagger, splitArchive } = await import(${JSON.stringify(new URL("index.js", dist).href)});
      parentPort.postMessage(JSON.stringify(createTagger({ parsers: "off" }).tagPage(splitArchive(workerData))));`;
    const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const answers = [1, 2].map(
      () =>
        new Promise((resolve, reject) => {
          new Worker(url, { workerData: PAGE }).once("message", resolve).once("error", reject);
        }),
    );
    expect(await Promise.all(answers)).toEqual([expected, expected]);
  });
});
