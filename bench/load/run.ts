import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The command at work. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

/** Starts the built command. */
export function start(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr?.on("data", (chunk) => {
    err = (err + chunk).slice(-4000);
  });
  return { child, ended: once(child, "close").then(([code]) => ({ code: code as number | null, err })) };
}

/** Runs the built command to its end. @throws where it does not end with 0. */
export async function run(args: readonly string[], cwd: string): Promise<void> {
  const { code, err } = await start(args, cwd).ended;
  if (code !== 0) throw new Error(`citydesk ${args[0]}: expected exit code 0, received ${code}\n${err}`);
}

export const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** A moment of a run: bytes written, and resident memory of the process with its threads, in megabytes. */
export interface Moment {
  /** Milliseconds on a clock that only runs forward. */
  readonly at: number;
  readonly written: number;
  readonly megabytes: number;
  /** Processor time of each thread so far, in milliseconds. */
  readonly threads: ReadonlyMap<string, number>;
}

/** A tick of the kernel's clock, in milliseconds. */
const TICK = 10;

function threadsOf(pid: number | undefined): ReadonlyMap<string, number> {
  const folder = `/proc/${pid}/task`;
  const times = new Map<string, number>();
  for (const thread of existsSync(folder) ? readdirSync(folder) : []) {
    const path = `${folder}/${thread}/stat`;
    const stat = existsSync(path) ? readFileSync(path, "utf8") : "";
    // Behind the name, in brackets, user and system time are the 12th and 13th.
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    times.set(thread, ((user ?? 0) + (system ?? 0)) * TICK);
  }
  return times;
}

/** Looks at a run until it ends. */
export async function watch({ child, ended }: Running, output: string): Promise<Moment[]> {
  const moments: Moment[] = [];
  const look = (): void => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, "utf8") : "";
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    if (kilobytes === 0) return;
    const threads = threadsOf(child.pid);
    moments.push({ at: performance.now(), written: sizeOf(output), megabytes: kilobytes / 1024, threads });
  };
  const timer = setInterval(look, 200);
  const { code, err } = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`expected exit code 0, received ${code}\n${err}`);
  return moments;
}

/** Waits until something holds, or the run has ended; looks every `pause` milliseconds. */
export async function until(holds: () => boolean, { ended }: Running, pause = 5): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !holds()) await new Promise((resolve) => setTimeout(resolve, pause));
}

/** Bytes of what comes out without the texts, packed. */
export async function packedSize(folder: string, input: string): Promise<number> {
  await run(["tag", input, "--omit-text", "--quiet", "--output", "packed.ndjson"], folder);
  const output = join(folder, "packed.ndjson");
  let bytes = 0;
  for await (const chunk of createReadStream(output).pipe(createGzip())) bytes += (chunk as Buffer).length;
  rmSync(output);
  return bytes;
}

/** The hash of a file. */
export async function shaOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Compares the ids of an output with those expected, in order. */
export async function countIds(path: string, idOf: (index: number) => string, expected: number) {
  const seen = new Set<string>();
  let [lines, doubled, misplaced] = [0, 0, 0];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const id = /^\{"schema":"[^"]*","id":"([^"]*)"/.exec(line)?.[1] ?? "";
    if (seen.has(id)) doubled++;
    if (id !== idOf(lines)) misplaced++;
    seen.add(id);
    lines++;
  }
  return { lines, lost: expected - seen.size, doubled, misplaced };
}

/** Numbers that look like chance and are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
