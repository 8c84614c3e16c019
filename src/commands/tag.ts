import { availableParallelism } from "node:os";
import {
  type Done,
  type Engine,
  growingEngine,
  inlineEngine,
  keepHeapsSmall,
  openPool,
  runBatch,
  summaryOf,
  textOf,
} from "../batch/index.js";
import type { Dictionary } from "../model/index.js";
import { VERSION } from "../version.js";
import { loadDictionaries } from "./dictionaries.js";
import { Exit, usageError } from "./exit.js";
import { itemsOf, totalOf } from "./items.js";
import { dayOf, expectPaths, intakeOf, numberOf, writerOf } from "./options.js";
import { hashOf, type Outlet, openOutlet } from "./outlet.js";
import { productOf } from "./product.js";
import { showing } from "./showing.js";
import { onInterrupt, plain, say } from "./streams.js";

export interface TagOptions {
  readonly from: string;
  readonly column: readonly string[];
  readonly to: string;
  readonly published?: string;
  readonly omitText?: boolean;
  readonly dictionary: readonly string[];
  readonly output?: string;
  readonly resume?: boolean;
  readonly deadLetters?: string;
  readonly workers?: string;
  readonly timeout?: string;
  readonly quiet?: boolean;
}

/** Seconds that a record may take where it is tagged by a worker and nothing was said. */
const TIMEOUT = 60;
/** Milliseconds between two checkpoints. */
const EVERY = 250;
/** Bytes of input from which workers are started at once. */
const LARGE = 200_000;

/** Tags files, folders, globs or standard input; records to standard output or a file. @returns the exit code. */
export async function tag(paths: readonly string[], options: TagOptions): Promise<number> {
  const intake = intakeOf(options);
  const writer = writerOf(options.to);
  const published = dayOf(options.published);
  const workers = numberOf("--workers", options.workers, { least: 0, whole: true });
  const timeout = numberOf("--timeout", options.timeout, { least: 0, whole: false });
  if (workers === 0 && timeout)
    throw usageError("--timeout: expected workers, which alone can be stopped, received --workers 0");
  expectPaths(paths);
  const dictionaries = await loadDictionaries(options.dictionary);
  const omitText = options.omitText === true;
  const hash = hashOf(
    VERSION,
    paths,
    options.from,
    options.column,
    options.to,
    published,
    omitText,
    options.deadLetters,
    dictionaries,
  );
  const product = await productOf(writer, options);
  const { writing } = product;
  const outlet = product.made && options.resume ? null : await openOutlet({ ...options, output: product.path }, hash);
  if (!outlet) {
    if (!product.made) await product.finish();
    say(`citydesk: ${options.output}: the run that wrote it was finished, nothing is left to do`);
    return Exit.Done;
  }
  const total = await totalOf(paths);
  const show = await showing(options, total, outlet.before);
  const engine = engineFor({ dictionaries, omitText, workers, timeout, total });
  const interrupt = onInterrupt();
  keepHeapsSmall();
  let finished = false;
  let code: number = Exit.Done;
  try {
    const done = await runBatch({
      items: itemsOf({ paths, intake, published, from: outlet.before, skip: show.skip }),
      engine,
      text: textOf(writing),
      head: writing.head,
      tail: writing.tail,
      ...outlet,
      every: EVERY,
      refuse: ({ file, line, message }) => show.say(plain(`${file}:${line === null ? "" : `${line}:`} ${message}`)),
      advance: show.advance,
      signal: interrupt.signal,
    });
    finished = !done.interrupted;
    show.end();
    tell(done, options, outlet);
    if (done.interrupted) {
      // A stream that is still open would keep us waiting for its end.
      process.stdin.destroy();
      code = Exit.Interrupted;
    } else if (done.rejected > 0) code = Exit.Rejected;
  } catch (error) {
    show.end();
    if (options.output && outlet.checkpoint) say(`citydesk: ${options.output}: not whole; --resume goes on with it`);
    throw error;
  } finally {
    interrupt.done();
    await outlet.end(finished);
    await engine.close();
  }
  if (finished) await product.finish();
  return code;
}

interface Power {
  readonly dictionaries: readonly Dictionary[];
  readonly omitText: boolean;
  readonly workers: number | undefined;
  /** Seconds. */
  readonly timeout: number | undefined;
  readonly total: number | null;
}

/** No workers for little, as many as there are cores for much; what was asked for where something was. */
function engineFor({ workers, timeout, total, ...settings }: Power): Engine {
  const width = workers ?? availableParallelism();
  const pool = () => openPool({ ...settings, workers: width, timeout: (timeout ?? TIMEOUT) * 1000 });
  const inline = () => inlineEngine(settings);
  if (workers === 0) return inline();
  const atOnce = workers !== undefined || timeout !== undefined || (total ?? 0) > LARGE;
  return atOnce ? pool() : growingEngine(inline, pool, width);
}

/** The closing words: always where something was rejected; all of them where somebody looks or a file was written. */
function tell({ written, rejected, tally, interrupted }: Done, options: TagOptions, { before }: Outlet): void {
  const full = !options.quiet && (options.output !== undefined || process.stderr.isTTY === true);
  if (interrupted) say(`citydesk: interrupted${options.output ? "; --resume goes on" : ""}`);
  if (rejected > 0 || interrupted || full) say(`citydesk: ${written} tagged, ${rejected} rejected`);
  if (!full) return;
  if (before) say(`  of these, ${before.written} and ${before.rejected} by an earlier run`);
  for (const line of summaryOf(tally)) say(plain(line));
}
