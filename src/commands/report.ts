import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { growingEngine, inlineEngine, openPool, runBatch, type Sink, textOf } from "../batch/index.js";
import type { TaggedRelease } from "../model/index.js";
import { reportHtml } from "../report/index.js";
import { VERSION } from "../version.js";
import { LINES } from "../write/index.js";
import { loadDictionaries } from "./dictionaries.js";
import { Exit, usageError } from "./exit.js";
import { itemsOf } from "./items.js";
import { dayOf, expectPaths, intakeOf } from "./options.js";
import { placeLabels } from "./report/labels.js";
import { onInterrupt, plain, say, writeOut } from "./streams.js";

export interface ReportOptions {
  readonly from: string;
  readonly column: readonly string[];
  readonly published?: string;
  readonly dictionary: readonly string[];
  readonly output: string;
  readonly title: string;
}

/** Milliseconds that a record may take in a worker. */
const TIMEOUT = 60_000;

/** Tags what is read, and writes one HTML page about it. @returns the exit code. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<number> {
  const intake = intakeOf(options);
  const published = dayOf(options.published);
  expectPaths(paths);
  const dictionaries = await loadDictionaries(options.dictionary);
  const assets = { script: await asset("report-page.js"), style: await asset("report-page.css") };
  const settings = { dictionaries, omitText: false };
  const workers = availableParallelism();
  const pool = () => openPool({ ...settings, workers, timeout: TIMEOUT });
  const engine = growingEngine(() => inlineEngine(settings), pool, workers);
  const interrupt = onInterrupt();
  const releases: TaggedRelease[] = [];
  try {
    const done = await runBatch({
      items: itemsOf({ paths, intake, published, from: null }),
      engine,
      output: gather(releases),
      deadLetters: null,
      text: textOf(LINES),
      head: "",
      tail: "",
      before: null,
      checkpoint: null,
      every: 0,
      refuse: ({ file, line, message }) => say(plain(`${file}:${line === null ? "" : `${line}:`} ${message}`)),
      advance: () => {},
      signal: interrupt.signal,
    });
    if (done.interrupted) {
      process.stdin.destroy();
      return Exit.Interrupted;
    }
    const html = reportHtml(
      releases,
      { title: options.title, version: VERSION, labels: placeLabels(releases) },
      assets,
    );
    await put(options.output, html);
    const rejected = done.rejected > 0 ? `, ${done.rejected} rejected` : "";
    say(`citydesk: ${options.output === "-" ? "" : `${options.output}: `}${releases.length} releases${rejected}`);
    return done.rejected > 0 ? Exit.Rejected : Exit.Done;
  } finally {
    interrupt.done();
    await engine.close();
  }
}

/** Keeps the records instead of writing them. */
const gather = (releases: TaggedRelease[]): Sink => ({
  write: async (json) => void (json && releases.push(JSON.parse(json))),
  settle: async () => 0,
  close: async () => {},
});

/** A file of the page that was built beside this one. */
const asset = (name: string): Promise<string> =>
  readFile(new URL(name, import.meta.url), "utf8").catch(() => {
    throw new Error(`expected ${name} beside the command: run npm run build`);
  });

async function put(output: string, html: string): Promise<void> {
  if (output === "-") return writeOut(html);
  await writeFile(output, html).catch((error: Error) => {
    throw usageError(`--output: ${output}: expected a file that can be written, received ${error.message}`);
  });
}
