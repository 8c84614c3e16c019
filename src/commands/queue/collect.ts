import { rename } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { fileSink, openLedger, type Sink, summaryOf, textOf } from "../../batch/index.js";
import { entriesOf, missingOf, readOrder, readPlan } from "../../queue/index.js";
import { VERSION } from "../../version.js";
import { Exit } from "../exit.js";
import { writerOf } from "../options.js";
import { productOf } from "../product.js";
import { plain, say, writeOut } from "../streams.js";

export interface CollectOptions {
  readonly to: string;
  readonly output?: string;
  readonly deadLetters?: string;
  readonly wait?: boolean;
  readonly quiet?: boolean;
}

/** Milliseconds between two looks at what is missing. */
const PAUSE = 500;

/** Merges the results of all shards: the very bytes that one machine would have written. @returns the exit code. */
export async function collect(folder: string, options: CollectOptions): Promise<number> {
  const writer = writerOf(options.to);
  const product = await productOf(writer, { to: options.to, output: options.output });
  const { writing } = product;
  await readPlan(folder, VERSION);
  const order = await readOrder(folder);
  for (;;) {
    const missing = await missingOf(folder, order);
    if (missing === 0) break;
    if (!options.wait)
      throw new Error(`${folder}: ${missing} of ${order.length} shards are not done; queue work does them`);
    await delay(PAUSE);
  }
  const output = product.path === undefined ? toStream : await partFile(product.path);
  const letters = options.deadLetters === undefined ? null : await partFile(options.deadLetters);
  const ledger = openLedger(
    {
      output,
      deadLetters: letters,
      text: textOf(writing),
      refuse: ({ file, line, message }) => say(plain(`${file}:${line === null ? "" : `${line}:`} ${message}`)),
      advance: () => {},
    },
    null,
  );
  await output.write(writing.head);
  for await (const entry of entriesOf(folder, order)) await ledger.take(entry);
  await output.write(writing.tail);
  await letters?.close();
  await output.close();
  await product.finish();
  const { written, rejected, tally } = ledger.counted();
  if (!options.quiet || rejected > 0) say(`citydesk: ${written} tagged, ${rejected} rejected`);
  if (!options.quiet) for (const line of summaryOf(tally)) say(plain(line));
  return rejected > 0 ? Exit.Rejected : Exit.Done;
}

const toStream: Sink = { write: writeOut, settle: async () => 0, close: async () => {} };

/** A file that gets its name once it is whole. */
async function partFile(path: string): Promise<Sink> {
  const part = `${path}.part`;
  const sink = await fileSink(part, null);
  return {
    ...sink,
    close: async () => {
      await sink.settle();
      await sink.close();
      await rename(part, path);
    },
  };
}
