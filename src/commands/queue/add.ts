import { addShards, beginPlan, openBroker } from "../../queue/index.js";
import { VERSION } from "../../version.js";
import { loadDictionaries } from "../dictionaries.js";
import { Exit } from "../exit.js";
import { itemsOf } from "../items.js";
import { dayOf, expectPaths, intakeOf, numberOf } from "../options.js";
import { hashOf } from "../outlet.js";
import { say } from "../streams.js";

export interface AddOptions {
  readonly from: string;
  readonly column: readonly string[];
  readonly published?: string;
  readonly omitText?: boolean;
  readonly dictionary: readonly string[];
  readonly shard: string;
  readonly redis: string;
}

/** Cuts what the paths hold into shards and queues them. @returns the exit code. */
export async function add(folder: string, paths: readonly string[], options: AddOptions): Promise<number> {
  const intake = intakeOf(options);
  const published = dayOf(options.published);
  const shard = numberOf("--shard", options.shard, { least: 1, whole: true }) ?? 1;
  expectPaths(paths);
  const dictionaries = await loadDictionaries(options.dictionary);
  const omitText = options.omitText === true;
  const broker = await openBroker(options.redis, say);
  try {
    const hash = hashOf(VERSION, paths, options.from, options.column, published, omitText, shard, dictionaries);
    const plan = await beginPlan(folder, { version: VERSION, hash, shard, omitText, dictionaries });
    const items = itemsOf({ paths, intake, published, from: null });
    const { shards, items: count, done } = await addShards(folder, plan, items, broker);
    say(`citydesk: ${count} records and rejects in ${shards} shards, ${done} of them done before`);
    return Exit.Done;
  } finally {
    await broker.close();
  }
}
