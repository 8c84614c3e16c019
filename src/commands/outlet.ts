import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  type Checkpoint,
  endJournal,
  fileSink,
  holderOf,
  isBusy,
  journalOf,
  readJournal,
  type Sink,
  writeJournal,
} from "../batch/index.js";
import { usageError } from "./exit.js";
import { writeOut } from "./streams.js";

/** Where a run's records go, and what is kept so that it can be gone on with. */
export interface Outlet {
  readonly output: Sink;
  readonly deadLetters: Sink | null;
  /** What an earlier run had done. */
  readonly before: Checkpoint | null;
  readonly checkpoint:
    | ((progress: Omit<Checkpoint, "run" | "holder" | "output" | "deadLetters">) => Promise<void>)
    | null;
  /** Closes everything; a finished run leaves no journal. */
  end(finished: boolean): Promise<void>;
}

export interface OutletOptions {
  readonly output?: string | undefined;
  readonly deadLetters?: string | undefined;
  readonly resume?: boolean | undefined;
}

/** Everything that decides what is written, as one hash. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/**
 * Opens what a run writes to. `run` is the hash of what decides what is written.
 * @returns null where the output of a finished run shall be gone on with: there is nothing to do.
 */
export async function openOutlet({ output, deadLetters, resume }: OutletOptions, run: string): Promise<Outlet | null> {
  if (output === undefined) return toStream(deadLetters, resume);
  const journal = await readJournal(output);
  if (!journal && resume && existsSync(output)) return null;
  if (journal && (await isBusy(journal.holder))) throw usageError(`${output}: another run is still writing it`);
  if (journal && !resume)
    throw usageError(
      `${output}: an interrupted run left it half-written; --resume goes on with it, removing ${journalOf(output)} begins anew`,
    );
  if (journal && journal.run !== run)
    throw usageError(`--resume: ${output}: expected the options, dictionaries and version of the interrupted run`);
  const holder = await holderOf(process.pid);
  // The journal comes first: an output without one is whole.
  await writeJournal(output, { ...(journal ?? fresh(run)), holder });
  const begun = journal !== null && (journal.next.item > 0 || journal.next.file > 0);
  const records = await fileSink(output, begun ? journal.output : null);
  const letters = deadLetters === undefined ? null : await fileSink(deadLetters, begun ? journal.deadLetters : null);
  return {
    output: records,
    deadLetters: letters,
    before: begun ? journal : null,
    checkpoint: async (progress) => {
      const sizes = { deadLetters: (await letters?.settle()) ?? 0, output: await records.settle() };
      await writeJournal(output, { run, holder, ...sizes, ...progress });
    },
    end: async (finished) => {
      if (finished) {
        await letters?.settle();
        await records.settle();
      }
      await letters?.close();
      await records.close();
      if (finished) await endJournal(output);
    },
  };
}

async function toStream(deadLetters: string | undefined, resume: boolean | undefined): Promise<Outlet> {
  if (resume) throw usageError("--resume: expected --output with the file to go on with");
  const letters = deadLetters === undefined ? null : await fileSink(deadLetters, null);
  return {
    output: { write: writeOut, settle: async () => 0, close: async () => {} },
    deadLetters: letters,
    before: null,
    checkpoint: null,
    end: async () => {
      await letters?.settle();
      await letters?.close();
    },
  };
}

const fresh = (run: string): Omit<Checkpoint, "holder"> => ({
  run,
  files: "",
  next: { file: 0, item: 0 },
  output: 0,
  deadLetters: 0,
  written: 0,
  rejected: 0,
  counts: [],
});
