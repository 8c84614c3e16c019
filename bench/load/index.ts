/**
 * Many releases through the built command: one run, none and one and two workers compared, the same run under
 * SIGKILL after SIGKILL with --resume, the same through the queue with a worker killed, Redis restarted and jobs
 * added twice. All must write the same bytes. Progress goes to standard error, the closing table to standard output.
 */

import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSample } from "../releases.js";
import { killedRun } from "./killed.js";
import { follow } from "./progress.js";
import { queueRun } from "./queue.js";
import { countIds, packedSize, shaOf, sizeOf, start, watch } from "./run.js";
import { ratioOf, workersCompared } from "./workers.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    releases: { type: "string", default: "2000" },
    kills: { type: "string", default: "20" },
    workers: { type: "string", default: `${availableParallelism()}` },
    compare: { type: "string", default: "20000" },
    "no-compare": { type: "boolean", default: false },
    "no-queue": { type: "boolean", default: false },
  },
});
const total = Number(values.releases);
const begun = performance.now();
const table: (readonly [string, string])[] = [];
const tell = (what: string, told: string): void => {
  table.push([what, told]);
  process.stderr.write(`${what}: ${told}\n`);
};

const sample = readSample(positionals[0]);
const folder = mkdtempSync(join(tmpdir(), "citydesk-load-"));
const idOf = (index: number): string => `n${index}`;
let failed = false;
const compare = async (what: string, told: string, path: string, sha: string): Promise<void> => {
  const same = (await shaOf(path)) === sha;
  if (!same) failed = true;
  tell(what, `${same ? "same sha256" : "OTHER BYTES"}; ${told}`);
  rmSync(path);
};

try {
  const input = join(folder, "many.ndjson");
  await writeMany(input, total);
  tell("input", `${total} releases from ${sample.name}, ${megabytes(sizeOf(input))} MB; node ${process.version}`);

  const output = join(folder, "one.ndjson");
  const args = ["tag", "many.ndjson", "--quiet", "--workers", values.workers];
  const since = performance.now();
  const followed = follow("one run", output, 0);
  const moments = await watch(start([...args, "--output", "one.ndjson"], folder), output);
  followed();
  const seconds = (performance.now() - since) / 1000;
  const written = sizeOf(output);
  const peak = (share: number): string =>
    Math.max(0, ...moments.filter((m) => m.written <= share * written).map((m) => m.megabytes)).toFixed(0);
  const rate = `${seconds.toFixed(1)} s, ${(total / seconds).toFixed(0)} releases/s, ${megabytes(written)} MB written`;
  tell(`one run, ${values.workers} workers`, rate);
  tell("its peak memory, all threads", `${peak(0.2)} MB until 20 % of the output, ${peak(1)} MB until 100 %`);
  const { lines, lost, doubled, misplaced } = await countIds(output, idOf, total);
  tell("its records", `${lines} lines, ${lost} lost, ${doubled} doubled, ${misplaced} out of order`);
  if (lines !== total || lost + doubled + misplaced > 0) failed = true;
  const sha = await shaOf(output);
  tell("its sha256", sha);
  rmSync(output);

  if (!values["no-compare"]) {
    const some = Math.min(total, Number(values.compare));
    await writeMany(join(folder, "some.ndjson"), some);
    const manned = await workersCompared(folder, "some.ndjson", some);
    for (const { workers, rate, steady, all, busiest, early, peak } of manned) {
      const speed = `${rate.toFixed(0)} releases/s, ${steady.toFixed(0)} in the second half`;
      const time = `${all.toFixed(2)} ms of processor a release there, ${busiest.toFixed(2)} in the busiest thread`;
      const memory = `${early.toFixed(0)} MB over bare Node until 20 %, ${peak.toFixed(0)} MB until 100 %`;
      tell(`${workers} workers, ${some} releases`, `${speed}; ${time}; ${memory}`);
    }
    const [none, one, two] = manned;
    const packed = await packedSize(folder, "some.ndjson");
    const gigabytes = (bytes: number, of: number): string => `${((bytes / of) * 0.001).toFixed(1)} GB`;
    const hours = ((none?.all ?? 0) / 3.6).toFixed(2);
    tell(
      "a million would take",
      `${hours} core hours, ${gigabytes(sizeOf(input), total)} in, ${gigabytes(written, total)} out, ${gigabytes(packed, some)} with --omit-text and gzip`,
    );
    if (one && two) {
      const clock = `${(two.rate / one.rate).toFixed(2)} times one by the clock, ${(two.steady / one.steady).toFixed(2)} in the second half`;
      const alone = `${ratioOf(one, two).toFixed(2)} by processor time on two cores of their own`;
      tell("two workers", `${clock}, ${alone}; the second takes ${(two.peak - one.peak).toFixed(0)} MB`);
    }
  }

  if (Number(values.kills) > 0) {
    const from = performance.now();
    const kills = await killedRun({ folder, args, kills: Number(values.kills), written });
    const told = `${kills} SIGKILLs, ${((performance.now() - from) / 1000).toFixed(0)} s`;
    await compare("killed and resumed", told, join(folder, "killed.ndjson"), sha);
  }

  if (!values["no-queue"]) {
    mkdirSync(join(folder, "redis"));
    await compare("the queue", await queueRun(folder, total), join(folder, "queued.ndjson"), sha);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tell("all of it", `${((performance.now() - begun) / 60_000).toFixed(1)} min`);
const width = Math.max(...table.map(([what]) => what.length)) + 2;
process.stdout.write(`${table.map(([what, told]) => `${what.padEnd(width)}${told}`).join("\n")}\n`);
if (failed) process.exitCode = 1;

/** The sample over and over, each release with an id of its own. */
async function writeMany(path: string, many: number): Promise<void> {
  const file = createWriteStream(path);
  for (let i = 0; i < many; i++) {
    const release = sample.releases[i % sample.releases.length];
    if (!file.write(`${JSON.stringify({ ...release, id: idOf(i) })}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
