import type { ReleaseInput } from "../model/index.js";
import { lineAt, readingOf, type WholeReader } from "./reader.js";

/** A first line longer than this is a paragraph, whatever follows it: UTF-16 code units. */
const LONGEST_TITLE = 300;

/** One release a file: its first line is the title when a blank line follows it; the rest is the body. */
export const text: WholeReader = {
  name: "text",
  about: "one release a file; its first line is the title when a blank line follows",
  extensions: ["text"],
  page: false,
  recognises: () => true,
  read: (content, name) => {
    const input = readText(content, name);
    return readingOf([{ line: lineAt(content, input.source?.start ?? 0), input }]);
  },
};

function readText(content: string, name: string): ReleaseInput {
  const start = content.length - content.trimStart().length;
  const end = content.trimEnd().length;
  if (end <= start) return { text: "", source: { name, start: 0, end: 0 } };
  const source = { name, start, end };
  const lineEnd = endOfLine(content, start);
  const title = content.slice(start, lineEnd).trim();
  const next = content.indexOf("\n", lineEnd) + 1;
  const blank = next > 0 && content.slice(next, endOfLine(content, next)).trim() === "";
  if (!blank || title.length > LONGEST_TITLE || lineEnd >= end) return { text: content.slice(start, end), source };
  const rest = content.slice(lineEnd, end);
  return { title, text: rest.trimStart(), source };
}

function endOfLine(content: string, from: number): number {
  const at = content.indexOf("\n", from);
  return at < 0 ? content.length : at;
}
