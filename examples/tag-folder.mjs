// Tags every .txt file of a folder, one archive page each, and writes one record a line.
//   node examples/tag-folder.mjs pages/ tagged.ndjson
import { createWriteStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { CitydeskError, createTagger, splitArchive } from "citydesk";

const [folder, output] = process.argv.slice(2);
if (!folder || !output) {
  console.error("usage: node tag-folder.mjs <folder> <output.ndjson>");
  process.exit(2);
}

// Make one tagger and keep it: dictionaries are unpacked when it is first asked.
const tagger = createTagger();
const out = createWriteStream(output);
let tagged = 0;

for (const name of (await readdir(folder)).filter((file) => file.endsWith(".txt")).sort()) {
  try {
    // Releases of one page stand together: neighbours tell the days of those that carry none.
    const releases = splitArchive(await readFile(join(folder, name), "utf8"));
    for (const release of tagger.tagPage(releases)) {
      out.write(`${JSON.stringify(release)}\n`);
      tagged++;
    }
  } catch (error) {
    if (!(error instanceof CitydeskError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}

out.end();
await finished(out);
console.error(`${tagged} releases tagged`);
