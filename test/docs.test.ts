import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { READERS } from "../src/read/index.js";
import { WRITERS } from "../src/write/index.js";

const file = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The test of each way in and out; it names the format and checks it against our inputs or a reader of the format. */
const PROOFS: Readonly<Record<string, string>> = {
  ndjson: "test/read/readers.test.ts",
  json: "test/read/readers.test.ts",
  text: "test/read/readers.test.ts",
  archive: "test/read/archive.test.ts",
  html: "test/read/html.test.ts",
  rss: "test/read/feeds.test.ts",
  wordpress: "test/read/feeds.test.ts",
  wxr: "test/read/feeds.test.ts",
  csv: "test/read/csv.test.ts",
  "to ndjson": "test/write/writers.test.ts",
  "to json": "test/write/writers.test.ts",
  "to csv": "test/write/writers.test.ts",
  "to csv-entities": "test/write/writers.test.ts",
  "to sqlite": "test/write/sqlite.test.ts",
  "to html": "test/write/highlight.test.ts",
  "to jsonld": "test/write/writers.test.ts",
  "to spacy": "test/write/writers.test.ts",
  "to prodigy": "test/write/writers.test.ts",
  "to doccano": "test/write/writers.test.ts",
  "to algolia": "test/write/search-writers.test.ts",
  "to elasticsearch": "test/write/search-writers.test.ts",
  "to meilisearch": "test/write/search-writers.test.ts",
  "to postgres": "test/write/search-writers.test.ts",
  "to typesense": "test/write/search-writers.test.ts",
};

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function proof(key: string, name: string): string {
  const path = PROOFS[key] ?? "";
  expect(existsSync(new URL(`../${path}`, import.meta.url)), key).toBe(true);
  expect(file(path).toLowerCase(), `${path} names ${name}`).toContain(name);
  return `[${path}](../${path})`;
}

it("docs/formats.md lists every reader and writer with its proof", () => {
  const readers = READERS.map(({ name, about, extensions }) =>
    row(`\`${name}\``, about, extensions.map((one) => `.${one}`).join(" "), proof(name, name)),
  );
  const writers = WRITERS.map(({ name, about }) => row(`\`${name}\``, about, proof(`to ${name}`, name)));
  const tables = [
    ["readers", row("`--from`", "reads", "files", "proved by"), row("---", "---", "---", "---"), ...readers],
    ["writers", row("`--to`", "writes", "proved by"), row("---", "---", "---"), ...writers],
  ];
  for (const [name, ...lines] of tables)
    expect(file("docs/formats.md")).toContain(`<!-- ${name} -->\n${lines.join("\n")}\n<!-- /${name} -->`);
});

it("the README names all of them", () => {
  for (const { name } of [...READERS, ...WRITERS]) expect(file("README.md")).toMatch(new RegExp(`[|]${name}\\b`));
});
