/**
 * Many releases through the built command: one run, the same under SIGKILL after SIGKILL with --resume, the same
 * through the queue with a worker killed, Redis restarted and jobs added twice. All must write the same bytes.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSample } from "../releases.js";
import { killedRun } from "./killed.js";
import { queueRun } from "./queue.js";
import { countIds, shaOf, sizeOf, start, watch } from "./run.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    releases: { type: "string", default: "2000" },
    kills: { type: "string", default: "20" },
    workers: { type: "string", default: `${availableParallelism()}` },
    "no-queue": { type: "boolean", default: false },
  },
});
const total = Number(values.releases);
const print = (line = ""): void => void process.stdout.write(`${line}\n`);

const sample = readSample(positionals[0]);
const folder = mkdtempSync(join(tmpdir(), "citydesk-load-"));
const idOf = (index: number): string => `n${index}`;
let failed = false;
const check = (what: string, holds: boolean): void => {
  if (!holds) failed = true;
  print(`${holds ? "same sha256" : "OTHER BYTES"}: ${what}`);
};

try {
  const input = join(folder, "many.ndjson");
  await writeMany(input);
  print(
    `node ${process.version}, ${values.workers} workers; ${total} releases from ${sample.name}, ${megabytes(sizeOf(input))} MB`,
  );

  const output = join(folder, "one.ndjson");
  const begun = performance.now();
  const args = ["tag", "many.ndjson", "--quiet", "--workers", values.workers];
  const moments = await watch(start([...args, "--output", "one.ndjson"], folder), output);
  const seconds = (performance.now() - begun) / 1000;
  const written = sizeOf(output);
  const peak = (share: number): string =>
    Math.max(0, ...moments.filter((m) => m.written <= share * written).map((m) => m.megabytes)).toFixed(0);
  print(
    `one run: ${seconds.toFixed(1)} s, ${(total / seconds).toFixed(0)} releases/s, ${megabytes(written)} MB written`,
  );
  print(`peak memory until 20 %: ${peak(0.2)} MB, until 100 %: ${peak(1)} MB (main thread and workers together)`);
  const { lines, lost, doubled, misplaced } = await countIds(output, idOf, total);
  print(`${lines} lines, ${lost} lost, ${doubled} doubled, ${misplaced} out of order`);
  if (lines !== total || lost + doubled + misplaced > 0) failed = true;
  const sha = await shaOf(output);
  print(`sha256 ${sha}`);

  if (Number(values.kills) > 0) {
    const kills = await killedRun({ folder, args, kills: Number(values.kills), written });
    check(`${kills} SIGKILLs with --resume`, (await shaOf(join(folder, "killed.ndjson"))) === sha);
  }

  if (!values["no-queue"]) {
    mkdirSync(join(folder, "redis"));
    const told = await queueRun(folder, total);
    check(`the queue: ${told}`, (await shaOf(join(folder, "queued.ndjson"))) === sha);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed) process.exitCode = 1;

/** The sample over and over, each release with an id of its own. */
async function writeMany(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (let i = 0; i < total; i++) {
    const release = sample.releases[i % sample.releases.length];
    if (!file.write(`${JSON.stringify({ ...release, id: idOf(i) })}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
