import { SaxesParser } from "saxes";
import type { ReadRecord, Reject } from "../reader.js";
import { type Item, inputOf, isRelease } from "./item.js";

/** Reads an export piece by piece. */
export interface ExportParser {
  /** What the piece completed. */
  write(chunk: string): (ReadRecord | Reject)[];
  end(): (ReadRecord | Reject)[];
  /** What comes can't be read any more; it was said. */
  stopped(): boolean;
}

/** Exports nest four elements; what goes much deeper, or has much longer texts, is no export. */
const DEEPEST = 64;
const LONGEST = 16_000_000;

/** A parser of an export, which holds one item at a time. Entities that a file declares for itself are not expanded. */
export function exportParser(name: string): ExportParser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let found: (ReadRecord | Reject)[] = [];
  let item: Item | null = null;
  let begun = { line: 1, start: 0 };
  let depth = 0;
  let fault: string | null = null;
  let stopped = false;
  let text: string[] = [];
  let category: string | null = null;
  /** The parser's position at the last event. */
  let heard = 0;

  const stop = (message: string, line = parser.line): void => {
    found.push({ line, message });
    stopped = true;
  };
  parser.on("error", ({ message }) => {
    // Within an item the item is refused; outside, the file is none.
    if (item) fault ??= plain(message);
    else if (!stopped && depth <= 1) stop(`expected an export of WordPress: ${plain(message)}`);
  });
  parser.on("opentagstart", ({ name: tag }) => {
    if (tag === "item") begun = { line: parser.line, start: parser.position - "<item>".length };
  });
  parser.on("opentag", ({ name: tag, attributes }) => {
    heard = parser.position;
    text = [];
    if (++depth > DEEPEST) return stop(`expected at most ${DEEPEST} elements in each other, received more`);
    if (depth === 1 && tag !== "rss") return stop(`expected an export of WordPress, received <${tag.slice(0, 40)}>`);
    if (tag === "item") {
      item = { fields: new Map(), categories: [] };
      fault = null;
    } else if (tag === "category") category = (attributes as Record<string, string>).domain ?? null;
  });
  const take = (part: string): void => {
    heard = parser.position;
    if (item) text.push(part);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ name: tag }) => {
    heard = parser.position;
    depth--;
    const value = text.join("");
    text = [];
    if (item && tag === "item") {
      if (fault !== null) found.push({ line: begun.line, message: `expected an item: ${fault}` });
      else if (isRelease(item))
        found.push({
          line: begun.line,
          input: { ...inputOf(item), source: { name, start: begun.start, end: parser.position } },
        });
      item = null;
    } else if (item && tag === "category") {
      if (category === "category") item.categories.push(value);
    } else if (item && !item.fields.has(tag)) item.fields.set(tag, value);
  });
  const taken = (): (ReadRecord | Reject)[] => {
    const all = found;
    found = [];
    return all;
  };
  const guarded = (run: () => void): (ReadRecord | Reject)[] => {
    if (!stopped) run();
    return taken();
  };
  return {
    write: (chunk) =>
      guarded(() => {
        parser.write(chunk);
        if (!stopped && parser.position - heard > LONGEST)
          stop(`expected texts of at most ${LONGEST} characters, received more`);
      }),
    end: () =>
      guarded(() => {
        const { line } = parser;
        parser.close();
        if (item) found.push({ line: begun.line, message: "expected the end of the item, received that of the file" });
        else if (depth > 0 && !stopped) stop("expected an export of WordPress to its end, received a part", line);
      }),
    stopped: () => stopped,
  };
}

/** A message of the parser without its own line and column. */
const plain = (message: string): string => message.replace(/^\d+:\d+: /, "");
