import type { Writer } from "../write/index.js";
import { deadLetters } from "./dead-letters.js";
import type { Engine } from "./engine.js";
import { bunches, inOrder, interruptible } from "./flow.js";
import type { Sink } from "./sink.js";
import { count, type Tally, tallyFrom } from "./tally.js";
import { type Item, type Outcome, type Position, type Refusal, sizeOf, type Unit } from "./unit.js";

/** How far a run has come, apart from what its caller knows. */
export interface Progress {
  readonly files: string;
  readonly next: Position;
  readonly written: number;
  readonly rejected: number;
  readonly counts: readonly number[];
}

/** What to tag, by whom, and where it goes. */
export interface Batch {
  readonly items: AsyncIterator<Item>;
  readonly engine: Engine;
  /** How a record, given as JSON, is written: `index` counts from 0 over the whole output. */
  readonly text: (json: string, index: number) => string;
  readonly head: string;
  readonly tail: string;
  readonly output: Sink;
  readonly deadLetters: Sink | null;
  /** What an earlier run had done; its items are not among `items`. */
  readonly before: Progress | null;
  /** Milliseconds between checkpoints. */
  readonly every: number;
  readonly checkpoint: ((progress: Progress) => Promise<void>) | null;
  readonly refuse: (refusal: Refusal) => void;
  readonly advance: (size: number, written: number, rejected: number) => void;
  /** Ends the run after what is in hand. */
  readonly signal: AbortSignal;
}

/** What came of a run. */
export interface Done {
  readonly written: number;
  readonly rejected: number;
  readonly tally: Tally;
  /** It was ended by the signal; the rest was not read. */
  readonly interrupted: boolean;
}

/** Text handed to a worker at a time, in UTF-16 code units: some tens of milliseconds. */
const BUNCH = { size: 64_000, wait: 10 } as const;
/** Bunches begun and not yet written, for each worker. */
const AHEAD = 4;

/** Tags all that comes and writes it in order, holding no more of it than a few bunches. */
export async function runBatch(batch: Batch): Promise<Done> {
  const { engine, output, before } = batch;
  const tally = tallyFrom(before?.counts);
  let written = before?.written ?? 0;
  let rejected = before?.rejected ?? 0;
  let last = Date.now();

  const take = async (item: Item, outcome: Outcome | null): Promise<void> => {
    const { unit } = item;
    const refusal = outcome?.fault && unit ? refusalOf(unit, outcome.fault) : item.refusal;
    if (refusal) {
      rejected++;
      batch.refuse(refusal);
      await batch.deadLetters?.write(deadLetters(refusal, unit));
    } else if (outcome && unit) {
      for (const json of outcome.records) await output.write(batch.text(json, written++));
    }
    if (outcome && unit) count(tally, outcome, `${unit.file}:${unit.lines[0] ?? 1}`);
    batch.advance(item.size, written, rejected);
  };

  const work = async (items: readonly Item[]): Promise<readonly (readonly [Item, Outcome | null])[]> => {
    const outcomes = await engine.run(items.flatMap(({ unit }) => unit ?? []));
    let i = 0;
    return items.map((item) => [item, item.unit ? (outcomes[i++] ?? null) : null]);
  };

  if (!before) await output.write(batch.head);
  const source = bunches(interruptible(batch.items, batch.signal), weigh, BUNCH);
  for await (const done of inOrder(source, work, () => AHEAD * engine.width)) {
    for (const [item, outcome] of done) await take(item, outcome);
    const [item] = done.at(-1) ?? [];
    const now = Date.now();
    if (!item || !batch.checkpoint || (now - last < batch.every && !batch.signal.aborted)) continue;
    last = now;
    const next = { file: item.position.file, item: item.position.item + 1 };
    await batch.checkpoint({ files: item.files, next, written, rejected, counts: [...tally.counts] });
  }
  const interrupted = batch.signal.aborted;
  if (!interrupted) await output.write(batch.tail);
  return { written, rejected, tally, interrupted };
}

const weigh = ({ unit, refusal }: Item): number => (unit ? sizeOf(unit) : 200 + (refusal?.raw?.length ?? 0));

const refusalOf = (unit: Unit, { field, message }: NonNullable<Outcome["fault"]>): Refusal => ({
  file: unit.file,
  line: unit.lines[0] ?? 1,
  message: field && !message.startsWith(`${field}:`) ? `${field}: ${message}` : message,
});

/** Writes a record, given as JSON, as a writer wants it. */
export const textOf =
  (writer: Writer): Batch["text"] =>
  (json, index) =>
    writer.name === "ndjson" ? `${json}\n` : writer.record(JSON.parse(json), index);
