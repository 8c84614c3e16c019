import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../package/build.js";

/** What a command left behind. */
export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** A command that runs. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The built command, run in a folder of its own. */
export interface Built {
  readonly folder: string;
  readonly cli: string;
  start(args: readonly string[]): Started;
  run(args: readonly string[], input?: string): Promise<Ended>;
  /** A line for bash, in a process group of its own. */
  shell(script: string): Started;
  remove(): void;
}

/** Builds the package for one test file. */
export function built(name: string): Built {
  const cli = fileURLToPath(new URL("cli.js", buildPackage(name)));
  const folder = mkdtempSync(join(tmpdir(), `citydesk-${name}-`));
  const watched = (child: ChildProcessWithoutNullStreams): Started => {
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      err += chunk;
    });
    return { child, ended: new Promise((end) => child.once("close", (code) => end({ out, err, code }))) };
  };
  const start: Built["start"] = (args) => watched(spawn(process.execPath, [cli, ...args], { cwd: folder }));
  return {
    folder,
    cli,
    start,
    run: (args, input = "") => {
      const { child, ended } = start(args);
      child.stdin?.on("error", () => {});
      child.stdin?.end(input);
      return ended;
    },
    shell: (script) => watched(spawn("bash", ["-c", script], { cwd: folder, detached: true })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
export const shaOf = (path: string): string => sha(readFileSync(path, "utf8"));

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
