import { randomUUID } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import type { Dictionary } from "../model/index.js";
import { misuse } from "./fault.js";
import { exists, orderIn, planIn, writeWhole } from "./folder.js";

/** What all workers of a run must agree on; it stands in the shared folder. */
export interface Plan {
  /** The queue's name: a folder has one of its own. */
  readonly queue: string;
  /** The version of citydesk that alone may work on it. */
  readonly version: string;
  /** A hash of all that decides what is written. */
  readonly hash: string;
  /** Records and rejects of a shard, at most. */
  readonly shard: number;
  readonly omitText: boolean;
  readonly dictionaries: readonly Dictionary[];
}

/**
 * The plan of a folder, begun where there is none.
 * @throws where the folder was begun with something else.
 */
export async function beginPlan(folder: string, settings: Omit<Plan, "queue">): Promise<Plan> {
  await mkdir(folder, { recursive: true });
  if (await exists(planIn(folder))) {
    const plan = await readPlan(folder, settings.version);
    if (plan.hash === settings.hash) return plan;
    throw misuse(
      `${folder}: expected the paths, options and dictionaries it was begun with; another run needs another folder`,
    );
  }
  const plan: Plan = { queue: `citydesk-${randomUUID()}`, ...settings };
  await writeWhole(planIn(folder), `${JSON.stringify(plan)}\n`);
  return plan;
}

/** @throws where there is none, or another version of citydesk began it: the results would not fit together. */
export async function readPlan(folder: string, version: string): Promise<Plan> {
  const text = await readFile(planIn(folder), "utf8").catch((error: Error) => {
    throw misuse(`${folder}: expected a folder that queue add filled, received ${error.message}`);
  });
  const plan = JSON.parse(text) as Plan;
  if (plan.version === version) return plan;
  throw misuse(`${folder}: expected citydesk ${plan.version}, which began it, and not ${version}`);
}

/** The ids of all shards in order. @throws where not all have been added. */
export async function readOrder(folder: string): Promise<readonly string[]> {
  const text = await readFile(orderIn(folder), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw misuse(`${folder}: queue add has not come to its end; call it again`);
    throw error;
  });
  return text.split("\n").filter(Boolean);
}
