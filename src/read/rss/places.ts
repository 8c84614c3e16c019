/** Where an item of a feed stands. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = { "<![CDATA[": "]]>", "<!--": "-->" };

/** Places of a feed's items, in their order; [] of a JSON Feed. */
export function placesOf(content: string): Place[] {
  const places: Place[] = [];
  let line = 1;
  let counted = 0;
  let start = -1;
  // Items, and what may hold characters that look like some.
  const mark =
    /<!\[CDATA\[|<!--|<(?:[a-z]{1,20}:)?(?:item|entry)(?=[\s>/])|<\/(?:[a-z]{1,20}:)?(?:item|entry)\s{0,20}>/gi;
  for (let found = mark.exec(content); found; found = mark.exec(content)) {
    const closing = CLOSING[found[0]];
    if (closing !== undefined) {
      const end = content.indexOf(closing, mark.lastIndex);
      if (end < 0) break;
      mark.lastIndex = end + closing.length;
    } else if (found[0][1] !== "/") {
      start = found.index;
      for (let at = content.indexOf("\n", counted); at >= 0 && at < start; at = content.indexOf("\n", counted)) {
        line++;
        counted = at + 1;
      }
    } else if (start >= 0) {
      places.push({ line, start, end: mark.lastIndex });
      start = -1;
    }
  }
  return places;
}
