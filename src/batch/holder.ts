import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who writes an output: a process of a machine, told apart from later ones with the same number where Linux tells. */
export const holderOf = async (pid: number): Promise<string> => `${hostname()} ${pid} ${await begunAt(pid)}`;

/** Whether that process, of this machine, is another than we and still there. Of other machines nothing is known. */
export async function isBusy(holder: string): Promise<boolean> {
  const pid = Number(/ (\d+) \S+$/.exec(holder)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid || !isThere(pid)) return false;
  return holder === (await holderOf(pid));
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in ticks since the machine did; "?" where there is no /proc, "ended" where only its name is left. */
async function begunAt(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name, in brackets, may hold anything; behind it stand the state and, 20th, the start.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? "ended" : (fields[19] ?? "?");
}
