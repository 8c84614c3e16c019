import type { Suggestion } from "./suggestions.js";

/**
 * Suggestions as a dictionary to review: rows by table, each with where it was seen as its `source`, and the spans
 * under `evidence`, which `loadDictionary` passes over. Nothing in it is verified: terms are left out, and of mayors
 * only the days on which they were seen in office are told.
 */
export function dictionaryOf(suggestions: readonly Suggestion[], name: string): Record<string, unknown> {
  const tables: Record<string, Record<string, unknown>[]> = {};
  for (const suggestion of suggestions) {
    tables[suggestion.table] ??= [];
    tables[suggestion.table]?.push(rowOf(suggestion));
  }
  const evidence = suggestions.map(({ table, name, count, first, last, examples }) => ({
    table,
    name,
    count,
    first,
    last,
    examples,
  }));
  return { name, ...tables, evidence };
}

function rowOf({ table, name, variants, cells, count, first, last }: Suggestion): Record<string, unknown> {
  const seen = [...new Set([first, last])].filter((day) => day !== null);
  const when = seen.length === 0 ? "" : `, ${seen.join(" to ")}`;
  return {
    name,
    ...(variants.length > 0 ? { [table === "places" ? "aliases" : "variants"]: variants } : {}),
    ...cells,
    ...(table === "mayors" && seen.length > 0 ? { seen } : {}),
    source: `seen ${count} ${count === 1 ? "time" : "times"}${when}; not verified`,
  };
}
