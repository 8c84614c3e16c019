/** Packs dictionaries/*.tsv into src/gazetteer/packed/, from where the library is built. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packDictionaries } from "../src/gazetteer/index.js";
import { type Cells, TABLES } from "../src/gazetteer/tables/tables.js";
import { packCues } from "../src/topics/index.js";

const root = new URL("../", import.meta.url);

function readRows(file: string): Cells[] {
  if (!existsSync(new URL(`dictionaries/${file}.tsv`, root))) return [];
  const text = readFileSync(new URL(`dictionaries/${file}.tsv`, root), "utf8");
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const columns = header.split("\t");
  return lines.map((line, i) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new Error(`dictionaries/${file}.tsv:${i + 2}: expected ${columns.length} cells, found ${cells.length}`);
    }
    return Object.fromEntries(columns.map((column, k) => [column, cells[k] ?? ""]));
  });
}

const files: Record<string, Cells[]> = {};
for (const file of TABLES.flatMap((spec) => spec.files)) files[file] = readRows(file);
const packed = packDictionaries(files);
const source = `import type { PackedDictionaries } from "../pack.js";\n\nexport const PACKED: PackedDictionaries = ${JSON.stringify(packed)};\n`;
mkdirSync(new URL("src/gazetteer/packed/", root), { recursive: true });
writeFileSync(new URL("src/gazetteer/packed/dictionaries.ts", root), source);
const cues = packCues(readRows("topics"), readRows("cues"), readRows("cue-company"));
const cueSource = `import type { PackedCues } from "../../topics/pack.js";\n\nexport const PACKED_CUES: PackedCues = ${JSON.stringify(cues)};\n`;
writeFileSync(new URL("src/gazetteer/packed/cues.ts", root), cueSource);
const rows = Object.values(packed.tables).reduce((sum, table) => sum + table.count, 0);
const kilobytes = Math.round(gzipSync(source + cueSource, { level: 9 }).length / 1000);
console.error(`packed ${rows} rows and ${cues.topics.length} topics: ${kilobytes} kB gzip`);
