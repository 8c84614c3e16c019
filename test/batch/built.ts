import { type ChildProcess, spawn } from "node:child_process";
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

/** The built command, run in a folder of its own. */
export interface Built {
  readonly folder: string;
  readonly cli: string;
  start(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> };
  run(args: readonly string[], input?: string): Promise<Ended>;
  remove(): void;
}

/** Builds the package for one test file. */
export function built(name: string): Built {
  const cli = fileURLToPath(new URL("cli.js", buildPackage(name)));
  const folder = mkdtempSync(join(tmpdir(), `citydesk-${name}-`));
  const start: Built["start"] = (args) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    return { child, ended: new Promise((end) => child.once("close", (code) => end({ out, err, code }))) };
  };
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
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
export const shaOf = (path: string): string => sha(readFileSync(path, "utf8"));

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
