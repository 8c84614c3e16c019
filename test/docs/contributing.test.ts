import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadDictionary } from "../../src/dictionary/index.js";
import { createTagger } from "../../src/tagger.js";

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("CONTRIBUTING.md adds a mayor who is then found", () => {
  const row = /```tsv\n\s*(.+)\n/.exec(file("CONTRIBUTING.md"))?.[1] ?? "";
  const spoken = /echo "(.+?)" .*--published (\S+)/.exec(file("CONTRIBUTING.md"));
  const [header = ""] = file("dictionaries/mayors.tsv").split("\n");
  expect(row.split("\t")).toHaveLength(header.split("\t").length);
  const quoted = (line: string): string =>
    line
      .split("\t")
      .map((cell) => `"${cell}"`)
      .join(",");
  const own = loadDictionary(`${quoted(header)}\n${quoted(row)}\n`, { name: "mayors" });
  const { mayors } = createTagger({ dictionaries: [own] }).tag({
    text: spoken?.[1] ?? "",
    published: spoken?.[2] ?? "",
  });
  expect(mayors.map(({ id, link }) => [id, link])).toEqual([[row.split("\t")[0], "linked"]]);
});

it("docs/architecture.md has a line for every room", () => {
  const src = readdirSync(new URL("../../src/", import.meta.url), { withFileTypes: true });
  const rooms = src.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const table = /<!-- rooms -->([\s\S]*)<!-- \/rooms -->/.exec(file("docs/architecture.md"))?.[1] ?? "";
  const told = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name ?? "");
  expect([...told].sort()).toEqual([...rooms].sort());
});
