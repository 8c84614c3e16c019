import { existsSync } from "node:fs";
import { readTsv, slug, tablePath } from "../tables.js";

const rowsOf = (table: string): { id: string; name: string; aliases: string }[] =>
  existsSync(tablePath(table)) ? readTsv(tablePath(table), ["id", "name", "aliases"]) : [];

/**
 * A lookup of "Denver, CO", "Kerr County, TX", "FL", "Puerto Rico", "Paris, France" in the tables of places.
 * Several places behind "; " or " and " give several ids with `|` between them; what no table holds gives nothing.
 */
export const placeFinder = (): ((printed: string) => string) => {
  const ids = new Set(["places", "counties", "states"].flatMap((table) => rowsOf(table).map((row) => row.id)));
  const world = rowsOf("world");
  const states = new Map(
    rowsOf("states").flatMap((row) => [
      [row.name, row.id],
      [row.id.slice(3).toUpperCase(), row.id],
    ]),
  );
  const abroad = (name: string, country: string): string => {
    const prefix = world.find((row) => row.name === country && !row.id.includes("-"))?.id;
    return (
      world.find((row) => row.id.startsWith(`${prefix}-`) && [row.name, ...row.aliases.split("|")].includes(name))
        ?.id ?? ""
    );
  };
  const one = (printed: string): string => {
    const [name = "", region = ""] = printed.split(", ");
    if (region === "") return states.get(name) ?? world.find((row) => row.name === name)?.id ?? "";
    const id = `us-${region.toLowerCase()}-${slug(name)}`;
    return ids.has(id) ? id : abroad(name, region);
  };
  return (printed) => {
    const region = /, ([A-Z]{2})$/.exec(printed)?.[1];
    const parts = printed
      .split(/; | and /)
      .map((part) => (region && !part.includes(",") ? `${part}, ${region}` : part));
    return [...new Set(parts.map(one).filter((id) => id !== ""))].join("|");
  };
};
