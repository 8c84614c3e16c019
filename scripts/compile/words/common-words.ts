import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompileContext, mergeTable } from "../tables.js";

const FILES = ["corpus/doj-releases.ndjson", "corpus/congress-releases.ndjson"];
const LEAST = 4;
/** A whole word in small letters; shorter ones are in the grammar's closed classes. */
const WORD = /(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu;

/** Writes common-words.tsv: what releases print in small letters, which no surname is likely to be. */
export const compileCommonWords = (context: CompileContext): void => {
  const counts = new Map<string, number>();
  for (const file of FILES) {
    for (const line of readFileSync(join(context.shared, file), "utf8").split("\n").filter(Boolean)) {
      const { text } = JSON.parse(line) as { text: string };
      for (const [word] of text.matchAll(WORD))
        if (/^[a-z]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const rows = [...counts]
    // A plural is told by its singular.
    .filter(([word, count]) => count >= LEAST && !(word.endsWith("s") && counts.has(word.slice(0, -1))))
    .map(([name, count]) => ({
      id: name,
      name,
      count: `${count}`,
      source: "counted in releases of the Justice Department and of Congress",
      licence: "own",
    }));
  mergeTable("common-words", ["name", "count"], rows, { fresh: context.fresh("common-words") });
};
