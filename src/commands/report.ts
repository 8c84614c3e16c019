import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { growingEngine, inlineEngine, openPool, runBatch, type Sink, textOf } from "../batch/index.js";
import type { TaggedRelease } from "../model/index.js";
import { reportHtml } from "../report/index.js";
import { VERSION } from "../version.js";
import { LINES } from "../write/index.js";
import { loadDictionaries } from "./dictionaries.js";
import { Exit, usageError } from "./exit.js";
import { itemsOf, totalOf } from "./items.js";
import { dayOf, expectPaths, intakeOf } from "./options.js";
import { placeLabels } from "./report/labels.js";
import { showing } from "./showing.js";
import { onInterrupt, plain, say, writeOut } from "./streams.js";

export interface ReportOptions {
  readonly from: string;
  readonly column: readonly string[];
  readonly published?: string;
  readonly dictionary: readonly string[];
  readonly output: string;
  readonly title: string;
  readonly quiet?: boolean;
}

/** Milliseconds that a record may take in a worker. */
const TIMEOUT = 60_000;

/** Tags what is read, and writes one HTML page about it. @returns the exit code. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<number> {
  expectPaths(paths);
  const assets = { script: await asset("report-page.js"), style: await asset("report-page.css") };
  const { releases, rejected, interrupted } = await tagAll(paths, options);
  if (interrupted) return Exit.Interrupted;
  const labels = placeLabels(releases);
  await put(options.output, reportHtml(releases, { title: options.title, version: VERSION, labels }, assets));
  const where = options.output === "-" ? "" : `${options.output}: `;
  if (!options.quiet || rejected > 0)
    say(
      `citydesk: ${where}${releases.length} ${releases.length === 1 ? "release" : "releases"}${rejected > 0 ? `, ${rejected} rejected` : ""}`,
    );
  return rejected > 0 ? Exit.Rejected : Exit.Done;
}

interface Gathered {
  readonly releases: readonly TaggedRelease[];
  readonly rejected: number;
  readonly interrupted: boolean;
}

async function tagAll(paths: readonly string[], options: ReportOptions): Promise<Gathered> {
  const intake = intakeOf(options);
  const published = dayOf(options.published);
  const settings = { dictionaries: await loadDictionaries(options.dictionary), omitText: false };
  const show = await showing(options, await totalOf(paths));
  const workers = availableParallelism();
  const pool = () => openPool({ ...settings, workers, timeout: TIMEOUT });
  const engine = growingEngine(() => inlineEngine(settings), pool, workers);
  const interrupt = onInterrupt();
  const releases: TaggedRelease[] = [];
  try {
    const { rejected, interrupted } = await runBatch({
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
      refuse: ({ file, line, message }) => show.say(plain(`${file}:${line === null ? "" : `${line}:`} ${message}`)),
      advance: show.advance,
      signal: interrupt.signal,
    });
    // A stream that is still open would keep us waiting for its end.
    if (interrupted) process.stdin.destroy();
    return { releases, rejected, interrupted };
  } finally {
    show.end();
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
