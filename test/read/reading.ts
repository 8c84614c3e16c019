import { readFileSync } from "node:fs";
import type { ReleaseInput } from "../../src/model/index.js";
import { type ReadOptions, type Reject, readerNamed } from "../../src/read/index.js";

/** What a reader made of a content. */
export interface Made {
  readonly inputs: ReleaseInput[];
  readonly lines: number[];
  readonly rejects: Reject[];
}

/** Reads by a reader of that name; readers of streams get the content in pieces of `piece` characters. */
export async function read(name: string, content: string, options: ReadOptions = {}, piece = 50_000): Promise<Made> {
  const reader = readerNamed(name);
  if (!reader) throw new Error(`no reader ${name}`);
  if (!("stream" in reader)) {
    const { inputs, lines, rejects } = await reader.read(content, "x");
    return { inputs: [...inputs], lines: [...lines], rejects: [...rejects] };
  }
  const made: Made = { inputs: [], lines: [], rejects: [] };
  for await (const one of reader.stream(pieces(content, piece), "x", options)) {
    if ("input" in one) {
      made.inputs.push(one.input);
      made.lines.push(one.line);
    } else made.rejects.push(one);
  }
  return made;
}

async function* pieces(content: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < content.length; at += size) yield content.slice(at, at + size);
}

/** One of the inputs that we wrote in the manner of what newsrooms have. */
export const inputFile = (name: string): string =>
  readFileSync(new URL(`../../fixtures/inputs/${name}`, import.meta.url), "utf8");
