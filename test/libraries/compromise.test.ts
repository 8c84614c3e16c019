import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";

const nlp = createRequire(import.meta.url)("compromise");
const TEXT = "Earlier,  Mayor David Holt, of Oklahoma City, met José Rodríguez.\n\nHe left 😀 with Thomas Menino.";

describe("compromise, as we rely on it", () => {
  test("loads synchronously", () => {
    expect(typeof nlp).toBe("function");
  });

  test("gives exact offsets of persons, in UTF-16 units, over sentences and double spaces", () => {
    const people = nlp(TEXT).people().json({ offset: true });
    expect(people.length).toBeGreaterThan(1);
    for (const { text, offset } of people) {
      const bare = text.replace(/[,.\s]+$/, "");
      expect(TEXT.slice(offset.start, offset.start + offset.length)).toContain(bare);
    }
  });

  test("leaves punctuation on the text of names, so that spans are trimmed by us", () => {
    const texts = nlp("He met David Holt, and left.").people().out("array");
    expect(texts[0]).toMatch(/^David Holt,?$/);
  });

  // In a process of its own, since it spoils the library for everybody in it.
  test("a lexicon handed over once stays in force: we never hand it one", () => {
    const code = `const nlp = require("compromise"); nlp("quuxify now", { quuxify: "Person" });
      console.log(nlp("quuxify now").has("#Person"));`;
    const child = spawnSync(process.execPath, ["--input-type=commonjs", "-e", code], {
      cwd: new URL("../..", import.meta.url),
      encoding: "utf8",
    });
    expect(child.stdout).toBe("true\n");
  });
});
