import type { Term } from "./holder-terms.js";

/** One person's one term in one office, as a source tells it. */
export interface Holding {
  readonly name: string;
  readonly variants: readonly string[];
  readonly office: string;
  readonly term: Term;
  readonly party: string;
  readonly bioguide: string;
  readonly wikidata: string;
  readonly source: string;
  readonly licence: string;
}

export const sure = (start: string, end: string): Term => ({
  start,
  end,
  startSure: true,
  endSure: true,
  acting: false,
});
export const plain = { variants: [], party: "", bioguide: "", wikidata: "" } as const;
