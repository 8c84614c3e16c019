import type { ReleaseInput } from "../model/index.js";
import { filesOf } from "./paths.js";
import { faultOf, type Intake, nameOf, type Piece, readInput } from "./read-input.js";
import { say, writeOut } from "./streams.js";

/** What to read, and what to make of it. */
export interface Run {
  readonly paths: readonly string[];
  readonly intake: Intake;
  /** The day of releases that carry none. */
  readonly published: string | undefined;
  /** What to write for one record alone, or for the releases of one page. It throws where they are refused. */
  readonly write: (inputs: readonly ReleaseInput[], page: boolean) => Iterable<string>;
}

/**
 * Reads all files and writes what is made of each record, in order. A record or a file that is refused is
 * reported with its file and line, and the rest goes on. @returns how many were refused.
 */
export async function run({ paths, intake, published, write }: Run): Promise<number> {
  let rejected = 0;
  const reject = (path: string, line: number | null, message: string): void => {
    rejected++;
    say(`${nameOf(path)}:${line === null ? "" : `${line}:`} ${message}`);
  };
  const dated = (input: ReleaseInput): ReleaseInput =>
    published === undefined || input.published || input.byline ? input : { ...input, published };
  const take = async (path: string, piece: Piece): Promise<void> => {
    if (piece.kind === "reject") {
      return reject(path, piece.line, piece.field ? `${piece.field}: ${piece.message}` : piece.message);
    }
    const page = piece.kind === "page";
    try {
      for (const text of write((page ? piece.inputs : [piece.input]).map(dated), page)) await writeOut(text);
    } catch (error) {
      reject(path, page ? (piece.lines[0] ?? 1) : piece.line, (error as Error).message);
    }
  };
  for await (const file of filesOf(paths.length === 0 ? ["-"] : paths)) {
    if ("missing" in file) {
      reject(file.path, null, file.missing);
      continue;
    }
    try {
      for await (const piece of readInput(file.path, intake)) await take(file.path, piece);
    } catch (error) {
      reject(file.path, null, faultOf(error));
    }
  }
  return rejected;
}
