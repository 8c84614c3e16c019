import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { type Item, type Position, pageParts, type Unit } from "../batch/index.js";
import type { ReleaseInput } from "../model/index.js";
import { usageError } from "./exit.js";
import { filesOf } from "./paths.js";
import { faultOf, type Intake, nameOf, type Piece, readInput } from "./read-input.js";

/** What to read, and where to begin. */
export interface Reading {
  readonly paths: readonly string[];
  readonly intake: Intake;
  /** The day of releases that carry none. */
  readonly published: string | undefined;
  /** Where an earlier run stopped, and the fingerprint of the files it had begun. */
  readonly from: { readonly next: Position; readonly files: string } | null;
  /** Hears of what is left out, in bytes. */
  readonly skip?: (size: number) => void;
}

/**
 * Everything that the paths hold, in order, each with its place. What an earlier run has done is left out.
 * @throws a usage error where the files are no longer those of the earlier run.
 */
export async function* itemsOf({ paths, intake, published, from, skip: tell }: Reading): AsyncGenerator<Item> {
  let files = "";
  let file = -1;
  for await (const found of filesOf(paths.length === 0 ? ["-"] : paths)) {
    file++;
    files = await fingerprint(files, found.path);
    if (from && file < from.next.file) {
      tell?.((await stat(found.path).catch(() => null))?.size ?? 0);
      continue;
    }
    const skip = from && file === from.next.file ? from.next.item : 0;
    if (from && skip > 0 && files !== from.files) throw changed(found.path);
    let item = 0;
    const at = (size: number, rest: Content): Item => ({ position: { file, item: item++ }, files, size, ...rest });
    const name = nameOf(found.path);
    if ("missing" in found) {
      if (skip === 0) yield at(0, { refusal: { file: name, line: null, message: found.missing } });
      continue;
    }
    try {
      for await (const piece of readInput(found.path, intake))
        for (const content of contentsOf(piece, name, published)) {
          const size = content.unit ? lengthOf(content.unit) : 0;
          if (item >= skip) yield at(size, content);
          else {
            item++;
            tell?.(size);
          }
        }
    } catch (error) {
      if (item >= skip) yield at(0, { refusal: { file: name, line: null, message: faultOf(error) } });
      else item++;
    }
    if (item < skip) throw changed(found.path);
  }
  if (from && file < from.next.file) throw changed(paths.join(" "));
}

const changed = (path: string): Error =>
  usageError(`--resume: ${path}: expected what the interrupted run had read, found something else`);

type Content = Pick<Item, "unit" | "refusal">;

function contentsOf(piece: Piece, file: string, published: string | undefined): Iterable<Content> {
  if (piece.kind === "reject") {
    const { line, field, message, raw } = piece;
    const told = field ? `${field}: ${message}` : message;
    return [{ refusal: { file, line, message: told, ...(raw !== undefined && { raw }) } }];
  }
  const dated = (input: ReleaseInput): ReleaseInput =>
    published === undefined || input.published || input.byline ? input : { ...input, published };
  if (piece.kind === "record")
    return [{ unit: { file, lines: [piece.line], inputs: [dated(piece.input)], page: false } }];
  return [...pageParts({ file, lines: piece.lines, inputs: piece.inputs.map(dated) })].map((unit) => ({ unit }));
}

/** About what a unit took in its file: text, and the names and marks around it. */
const lengthOf = ({ inputs }: Unit): number =>
  inputs.reduce((sum, { title, text }) => sum + (title?.length ?? 0) + (text?.length ?? 0) + 100, 0);

/** Names, lengths and times of the files so far, as one hash. A stream is known by its name alone. */
async function fingerprint(before: string, path: string): Promise<string> {
  const known = path === "-" ? null : await stat(path).catch(() => null);
  const hash = createHash("sha256").update(`${before}\n${path}`);
  return hash.update(known ? `\n${known.size} ${known.mtimeMs}` : "").digest("hex");
}

/** Bytes of all files, null where one of them is a stream or packed. */
export async function totalOf(paths: readonly string[]): Promise<number | null> {
  let total = 0;
  for await (const { path } of filesOf(paths.length === 0 ? ["-"] : paths)) {
    const known = path === "-" ? null : await stat(path).catch(() => null);
    if (path === "-" || path.endsWith(".gz") || (known && !known.isFile())) return null;
    total += known?.size ?? 0;
  }
  return total;
}
