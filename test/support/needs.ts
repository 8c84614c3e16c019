import { spawnSync } from "node:child_process";

/**
 * Whether a program that a test drives is there. In CI it must be (`.ci/run` installs it); elsewhere the test
 * is skipped, and says why.
 */
export function needs(program: string): boolean {
  const found = spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
  if (!found && process.env.CI) throw new Error(`expected ${program}, which .ci/run installs`);
  if (!found) process.stderr.write(`skipped: ${program} is not installed\n`);
  return found;
}
