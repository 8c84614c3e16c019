/** One term as a source gives it: ISO dates, possibly partial, "" where not given. */
export interface TermClaim {
  readonly start: string;
  readonly end: string;
  readonly verified: boolean;
  readonly acting: boolean;
  /** Whether the source followed the city to the present, so that no end means still in office. */
  readonly followed?: boolean;
}

/** What one source says of one mayor of one city. */
export interface MayorClaim {
  readonly origin: string;
  /** Lower is trusted more. */
  readonly trust: number;
  readonly name: string;
  readonly variants: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly geoid: string;
  readonly term: TermClaim | null;
  readonly seen: readonly string[];
  readonly party: string;
  readonly wikidata: string;
  readonly source: string;
  readonly licence: string;
}

const PARTIES: Readonly<Record<string, string>> = {
  Democratic: "D",
  "Democratic Party": "D",
  Democrat: "D",
  Republican: "R",
  "Republican Party": "R",
  Independent: "I",
  independent: "I",
};
export const party = (text: string): string => PARTIES[text] ?? (/^[DRI]$/.test(text) ? text : "");

export const EMPTY = {
  variants: [],
  country: "US",
  geoid: "",
  term: null,
  seen: [],
  party: "",
  wikidata: "",
} as const;
