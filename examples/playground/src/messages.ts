import type { Explanation, TaggedRelease } from "citydesk";

/** What somebody wrote, and the day they said it was published; "" where they said none. */
export interface Question {
  readonly number: number;
  readonly text: string;
  readonly published: string;
  /** Whether wink-nlp and compromise are asked about names that no rule explains. */
  readonly parsers: boolean;
}

/** What was found in it. */
export interface Answer {
  /** That of the question. */
  readonly number: number;
  readonly releases: readonly TaggedRelease[];
  /** Clues and losers; null for the releases of a page, which bound one another. */
  readonly explanation: Explanation | null;
  readonly milliseconds: number;
  readonly error: string | null;
}
