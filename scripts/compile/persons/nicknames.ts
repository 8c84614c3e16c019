import { existsSync } from "node:fs";
import { readTsv, tablePath } from "../tables.js";
import { fold } from "./names.js";

/** Given names that stand for one another, as sets by folded name. */
export type Nicknames = (name: string) => ReadonlySet<string>;

/** Reads dictionaries/nicknames.tsv; a name that stands in no row stands for itself. */
export const readNicknames = (): Nicknames => {
  const groups = new Map<string, Set<string>>();
  const path = tablePath("nicknames");
  for (const row of existsSync(path) ? readTsv(path, ["names"]) : []) {
    const names = row.names.split("|").map(fold);
    for (const name of names) {
      const group = groups.get(name) ?? new Set<string>();
      // Only the row's first name ties to all the others: "Bill" and "Guillermo" share William, and are not one another's.
      for (const other of name === names[0] ? names : [names[0] ?? name]) group.add(other);
      groups.set(name, group);
    }
  }
  return (name) => new Set([name, ...(groups.get(name) ?? [])]);
};
