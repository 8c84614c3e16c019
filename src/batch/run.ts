import type { Engine } from "./engine.js";
import { type Entry, entryOf } from "./entry.js";
import { bunches, inOrder, interruptible } from "./flow.js";
import { type Counted, type Desk, openLedger } from "./ledger.js";
import { type Item, type Position, sizeOf } from "./unit.js";

/** How far a run has come, apart from what its caller knows. */
export interface Progress {
  readonly files: string;
  readonly next: Position;
  readonly written: number;
  readonly rejected: number;
  readonly counts: readonly number[];
}

/** What to tag, by whom, and where it goes. */
export interface Batch extends Desk {
  readonly items: AsyncIterator<Item>;
  readonly engine: Engine;
  readonly head: string;
  readonly tail: string;
  /** What an earlier run had done; its items are not among `items`. */
  readonly before: Progress | null;
  /** Milliseconds between checkpoints. */
  readonly every: number;
  readonly checkpoint: ((progress: Progress) => Promise<void>) | null;
  /** Ends the run after what is in hand. */
  readonly signal: AbortSignal;
}

/** What came of a run. */
export interface Done extends Counted {
  /** It was ended by the signal; the rest was not read. */
  readonly interrupted: boolean;
}

/** Text handed to a worker at a time, in UTF-16 code units: some tens of milliseconds, so that handing over costs little. */
const BUNCH = { size: 128_000, wait: 10 } as const;
/** Bunches begun and not yet written, for each worker. */
const AHEAD = 4;

/** Tags all that comes and writes it in order, holding no more of it than a few bunches. */
export async function runBatch(batch: Batch): Promise<Done> {
  const { engine, output, before } = batch;
  const ledger = openLedger(batch, before);
  let last = Date.now();
  const work = async (items: readonly Item[]) => ({ last: items.at(-1), entries: await tagItems(engine, items) });

  if (!before) await output.write(batch.head);
  const source = bunches(interruptible(batch.items, batch.signal), weigh, BUNCH);
  for await (const done of inOrder(source, work, () => AHEAD * engine.width)) {
    for (const entry of done.entries) await ledger.take(entry);
    const now = Date.now();
    if (!done.last || !batch.checkpoint || (now - last < batch.every && !batch.signal.aborted)) continue;
    last = now;
    const { position, files } = done.last;
    const { written, rejected, tally } = ledger.counted();
    const next = { file: position.file, item: position.item + 1 };
    await batch.checkpoint({ files, next, written, rejected, counts: [...tally.counts] });
  }
  const interrupted = batch.signal.aborted;
  if (!interrupted) await output.write(batch.tail);
  return { ...ledger.counted(), interrupted };
}

/** Tags what can be tagged; an entry for each item, in their order. */
export async function tagItems(
  engine: Engine,
  items: readonly Pick<Item, "size" | "unit" | "refusal">[],
): Promise<readonly Entry[]> {
  const outcomes = await engine.run(items.flatMap(({ unit }) => unit ?? []));
  let i = 0;
  return items.map((item) => entryOf(item, item.unit ? (outcomes[i++] ?? null) : null));
}

/** About how much an item weighs in memory, in UTF-16 code units. */
export const weigh = ({ unit, refusal }: Pick<Item, "unit" | "refusal">): number =>
  unit ? sizeOf(unit) : 200 + (refusal?.raw?.length ?? 0);
