/** A longer line is no record: its rest is dropped as it comes. UTF-16 code units; a text of the greatest length, escaped, fits. */
export const LONGEST_LINE = 16_000_000;

/**
 * Cuts chunks into lines, without their ends; nothing but one line is held at a time.
 * Of a line that is longer than `longest` one character more than that comes out.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  const hold = (part: string): void => {
    if (length > longest) return;
    held.push(part.slice(0, longest + 1 - length));
    length += part.length;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", from)) {
      hold(chunk.slice(from, end));
      yield held.join("");
      held = [];
      length = 0;
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.slice(from));
  }
  if (length > 0) yield held.join("");
}
