import type { ReleaseInput, TaggedRelease } from "../model/index.js";
import { createTagger, type TaggerOptions } from "../tagger.js";
import { loadDictionaries } from "./dictionaries.js";
import { Exit, usageError } from "./exit.js";
import { dayOf, readerOf, writerOf } from "./options.js";
import { tagPage } from "./page.js";
import { filesOf } from "./paths.js";
import { nameOf, type Piece, readInput } from "./read-input.js";
import { say, writeOut } from "./streams.js";

export interface TagOptions {
  readonly from: string;
  readonly to: string;
  readonly published?: string;
  readonly omitText?: boolean;
  readonly dictionary: readonly string[];
}

/** Tags files, folders, globs or standard input; records to standard output. @returns the exit code. */
export async function tag(paths: readonly string[], options: TagOptions): Promise<number> {
  const reader = readerOf(options.from);
  const writer = writerOf(options.to);
  const published = dayOf(options.published);
  if (paths.length === 0 && process.stdin.isTTY) throw usageError("expected a path, or - for standard input");
  const dictionaries = await loadDictionaries(options.dictionary);
  const tagger = createTagger({ dictionaries } as TaggerOptions);
  const dated = (input: ReleaseInput): ReleaseInput =>
    published === undefined || input.published || input.byline ? input : { ...input, published };

  let written = 0;
  let rejected = 0;
  const reject = (path: string, line: number | null, message: string): void => {
    rejected++;
    say(`${nameOf(path)}:${line === null ? "" : `${line}:`} ${message}`);
  };
  const write = async (release: TaggedRelease): Promise<void> => {
    const { text, ...bare } = release;
    await writeOut((written === 0 ? writer.head : "") + writer.record(options.omitText ? bare : release, written++));
  };
  const tagPiece = async (path: string, piece: Piece): Promise<void> => {
    if (piece.kind === "reject")
      return reject(path, piece.line, piece.field ? `${piece.field}: ${piece.message}` : piece.message);
    const line = piece.kind === "page" ? (piece.lines[0] ?? 1) : piece.line;
    let releases: readonly TaggedRelease[];
    try {
      releases = piece.kind === "page" ? tagPage(tagger, piece.inputs.map(dated)) : [tagger.tag(dated(piece.input))];
    } catch (error) {
      return reject(path, line, (error as Error).message);
    }
    for (const release of releases) await write(release);
  };

  for await (const file of filesOf(paths.length === 0 ? ["-"] : paths)) {
    if ("missing" in file) {
      reject(file.path, null, file.missing);
      continue;
    }
    try {
      for await (const piece of readInput(file.path, reader)) await tagPiece(file.path, piece);
    } catch (error) {
      reject(file.path, null, `could not be read: ${(error as Error).message}`);
    }
  }
  await writeOut((written === 0 ? writer.head : "") + writer.tail);
  if (rejected > 0) say(`citydesk: ${written} tagged, ${rejected} rejected`);
  return rejected > 0 ? Exit.Rejected : Exit.Done;
}
