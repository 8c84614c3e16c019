import { foldsOf, type Gazetteer, type TableName } from "../../gazetteer/index.js";
import type { Dictionary } from "../../model/index.js";

/** Tables whose names are matched in text, so that two rows of one name meet. */
const NAMED: ReadonlySet<string> = new Set(["mayors", "organizations", "events", "instruments", "people"]);

/** What a user should know of rows that meet ours: which takes the place of one, and which bears the name of another. */
export function* overlapsWith(own: Gazetteer, { tables }: Dictionary): Generator<string> {
  for (const [table, rows] of Object.entries(tables)) {
    if (!NAMED.has(table)) continue;
    for (const { id = "", name = "" } of rows) {
      if (own.find(table as TableName, id) >= 0) {
        yield `${table}: ${id}: takes the place of our row of that id`;
        continue;
      }
      const namesakes = own
        .lookup(table, foldsOf(name))
        .map((row) => (own.row(table as "mayors", row) as { id: string }).id);
      if (namesakes.length > 0) yield `${table}: ${id}: "${name}" is the name of ours too: ${namesakes.join(", ")}`;
    }
  }
}
