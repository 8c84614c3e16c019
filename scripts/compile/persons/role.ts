import { termOf } from "../tables.js";

/** One role of one person, before it has ids. */
export interface Role {
  readonly name: string;
  readonly variants: readonly string[];
  readonly role: string;
  readonly body: string;
  readonly bodyId: string;
  readonly state: string;
  readonly terms: readonly string[];
  readonly source: string;
  readonly licence: string;
}

/** The name forms of a cell. */
export const forms = (cell = ""): string[] => cell.split(";").filter((form) => form !== "");

/** "1994-2002 acting" as an unverified term; no end is "not known" unless `open`. */
export const yearsTerm = (years: string, open: boolean): string => {
  const [span = "", acting = ""] = years.split(" ");
  const [start = "", end = ""] = span.split("-");
  return termOf(start, end, { acting: acting !== "", open });
};
