import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Exit } from "../../src/commands/exit.js";
import { loadDictionary } from "../../src/dictionary/index.js";
import { splitArchive } from "../../src/index.js";
import { createTagger } from "../../src/tagger.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = (name: string): string => readFileSync(`${root}${name}`, "utf8");
const README = file("README.md");
/** The blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, body = ""]) => body);

describe("the README", () => {
  const [record = "", dictionary = ""] = blocks("json");

  it("shows a record of the archive page, shortened", () => {
    const { mayors, ...shown } = JSON.parse(record);
    const told = createTagger()
      .tagPage(splitArchive(file("fixtures/mayors-newsroom.txt")))
      .find(({ title }) => title === shown.title);
    expect(told).toMatchObject(shown);
    expect(mayors).toHaveLength(1);
    expect(told?.mayors[0]).toMatchObject(mayors[0]);
  });

  it("shows a dictionary that loads, and what a fault in it is told as", () => {
    const tagger = createTagger({ dictionaries: [loadDictionary(dictionary)] });
    const { mayors, organizations } = tagger.tag("Elk Grove Mayor Ana M. Peña met the Elk Grove Chamber.");
    expect([...mayors, ...organizations].map(({ id, link }) => [id, link])).toEqual([
      ["ana-pena_elk-grove-ca", "linked"],
      ["elk-grove-chamber", "linked"],
    ]);
    const spoilt = dictionary.replace("2019-01-07/..", "2019");
    expect(() => loadDictionary(spoilt, { name: "mine.json" })).toThrow(blocks("text").at(-1)?.trim());
  });

  it("names options that there are, and every exit code", () => {
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", "tag", "--help"], {
      cwd: root,
      encoding: "utf8",
    });
    const usage = /^citydesk tag [\s\S]*?(?=^citydesk queue)/m.exec(README)?.[0] ?? "";
    const options = [...usage.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option);
    expect(options.length).toBeGreaterThan(8);
    expect(options.filter((option) => !stdout.includes(`${option} `))).toEqual([]);
    const codes = [...README.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(Exit));
  });
});
