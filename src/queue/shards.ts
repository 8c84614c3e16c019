import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Item, weigh } from "../batch/index.js";
import { shardIn } from "./folder.js";

/** What a shard holds of an item. */
export type Portion = Pick<Item, "size" | "unit" | "refusal">;

/** A run of items that one worker does in one go. */
export interface Shard {
  /** A hash of what it holds and of all that decides what comes of it. */
  readonly id: string;
  /** Its items as NDJSON. */
  readonly text: string;
  readonly items: number;
}

/** A shard is full with so many UTF-16 code units of text, however few its items are: some seconds' work. */
const LARGEST = 1_000_000;

/** Cuts what is read into shards of so many items. The same input gives the same shards, however fast it comes. */
export async function* shardsOf(items: AsyncIterable<Item>, most: number, hash: string): AsyncGenerator<Shard> {
  let lines: string[] = [];
  let size = 0;
  const shard = (): Shard => {
    const text = `${lines.join("\n")}\n`;
    const made = { id: idOf(text, hash), text, items: lines.length };
    lines = [];
    size = 0;
    return made;
  };
  for await (const item of items) {
    const { unit, refusal } = item;
    lines.push(JSON.stringify({ size: item.size, unit, refusal }));
    size += weigh(item);
    if (lines.length >= most || size >= LARGEST) yield shard();
  }
  if (lines.length > 0) yield shard();
}

/** Reads a shard. @throws where it is not what its id says. */
export async function readShard(folder: string, id: string, hash: string): Promise<readonly Portion[]> {
  const path = shardIn(folder, id);
  const text = await readFile(path, "utf8");
  if (idOf(text, hash) !== id) throw damaged(path);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Portion);
}

/** Whether a shard's content is not the one that was added: to try again is in vain. */
export const isDamaged = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === DAMAGED;

const DAMAGED = "DAMAGED_SHARD";
const damaged = (path: string): Error =>
  Object.assign(new Error(`${path}: expected the content that gave it its name, found other`), { code: DAMAGED });

/** Ids hold letters and digits alone, and begin with a letter: BullMQ takes no bare numbers. */
const idOf = (text: string, hash: string): string =>
  `s${createHash("sha256").update(hash).update("\n").update(text).digest("hex").slice(0, 40)}`;
