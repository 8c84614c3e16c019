import { LONGEST_LINE, linesOf } from "./ndjson/lines.js";
import { readLine } from "./ndjson/record.js";
import type { StreamReader } from "./reader.js";

/** One object a line. Blank lines are skipped; a broken line is refused by itself. */
export const ndjson: StreamReader = {
  name: "ndjson",
  about: "one JSON object a line; it may be endless",
  extensions: ["ndjson", "jsonl"],
  recognises: (content) => {
    const lines = content.trimStart().split("\n", 2);
    const first = lines[0]?.startsWith("{") ? readLine(lines[0], 1) : null;
    if (first === null || "message" in first) return false;
    return lines.length === 1 || lines[1] === "" || lines[1]?.startsWith("{") === true;
  },
  stream: async function* (chunks) {
    let line = 0;
    for await (const text of linesOf(chunks)) {
      const read = text.length > LONGEST_LINE ? tooLong(++line) : readLine(text, ++line);
      if (read) yield read;
    }
  },
};

const tooLong = (line: number) => ({
  line,
  message: `expected a line of at most ${LONGEST_LINE} characters, received more`,
});
