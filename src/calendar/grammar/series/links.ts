import type { Token } from "../../../model/index.js";
import { foldAt } from "../../../text/index.js";

/** The tokens that join two dates at `i`: where the second begins, and whether they make one range of them. */
export interface Link {
  readonly next: number;
  readonly range: boolean;
  /** A dash, with or without spaces, against a word. */
  readonly dash: boolean;
}

/** The link at `i`, or null; `between` makes a range of what "and" joins. */
export function linkAt(tokens: readonly Token[], i: number, between: boolean): Link | null {
  const fold = foldAt(tokens, i);
  if (fold === "-") return { next: foldAt(tokens, i + 1) === "-" ? i + 2 : i + 1, range: true, dash: true };
  if (fold === "to" || fold === "through" || fold === "thru" || fold === "until" || fold === "till")
    return { next: i + 1, range: true, dash: false };
  if (fold === "and" || fold === "&" || fold === "or")
    return { next: i + 1, range: between && fold === "and", dash: false };
  if (fold === ",") {
    const more = foldAt(tokens, i + 1);
    if (more === "and" || more === "or" || more === "&" || more === "through" || more === "to")
      return linkAt(tokens, i + 1, between);
    return { next: i + 1, range: false, dash: false };
  }
  return null;
}
