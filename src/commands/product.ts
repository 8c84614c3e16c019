import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { journalOf } from "../batch/index.js";
import { CitydeskError } from "../model/index.js";
import { linesOf } from "../read/index.js";
import { LINES, type Writer, type Writing, type WrittenRelease } from "../write/index.js";
import { chunksOf } from "./chunks.js";
import { usageError } from "./exit.js";

/** What a run writes in the end, and how it gets there. */
export interface Product {
  /** How records are written as they come. */
  readonly writing: Writing;
  /** Where they go: the output, or NDJSON beside it, of which the output is made once all are there. */
  readonly path: string | undefined;
  /** Everything was made by an earlier run. */
  readonly made: boolean;
  /** Makes the output of what was written. */
  finish(): Promise<void>;
}

export interface ProductOptions {
  readonly to: string;
  readonly output?: string | undefined;
  readonly omitText?: boolean | undefined;
}

/** Opens a writer. @throws a usage error where it lacks what it needs. */
export async function productOf(writer: Writer, { to, output, omitText }: ProductOptions): Promise<Product> {
  if (writer.needsText && omitText) throw usageError(`--omit-text: expected none with --to ${to}, which writes texts`);
  if (!("build" in writer)) return { writing: await writer.open(), path: output, made: false, finish: async () => {} };
  if (output === undefined) throw usageError(`--to ${to}: expected --output with the file to write`);
  await writer.ready().catch((error: Error) => {
    throw error instanceof CitydeskError ? usageError(`--to ${to}: ${error.message}`) : error;
  });
  const path = `${output}.ndjson`;
  return {
    writing: LINES,
    path,
    made: existsSync(output) && !existsSync(path) && !existsSync(journalOf(path)),
    finish: async () => {
      await writer.build(recordsIn(path), output);
      await rm(path);
    },
  };
}

async function* recordsIn(path: string): AsyncGenerator<WrittenRelease> {
  for await (const line of linesOf(chunksOf(path), Number.POSITIVE_INFINITY)) yield JSON.parse(line);
}
