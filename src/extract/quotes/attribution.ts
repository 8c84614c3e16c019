/**
 * Tokens in which the speaker's name stands, and where in them to look: the first name, the subject nearest to
 * the verb behind the window, or the subject the sentence leads with.
 */
export interface SpeakerWindow {
  readonly start: number;
  readonly end: number;
  readonly pick: "first" | "subject" | "leading";
}

/** Who a run of words is given to, as far as the sentence says. */
export interface Attribution {
  readonly form: "said-after" | "said-before" | "label" | "lead-in";
  readonly windows: readonly SpeakerWindow[];
  /** Whether a verb of speech (or "according to", or a label's colon) says so; else only the comma inside the marks does. */
  readonly spoken: boolean;
}
