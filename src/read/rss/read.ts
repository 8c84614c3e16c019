import { parseFeed } from "feedsmith";
import type { ReleaseInput } from "../../model/index.js";
import { elementLines } from "../json/elements.js";
import { type Reading, readingOf } from "../reader.js";
import { type Feed, inputsOf } from "./items.js";
import { placesOf } from "./places.js";

/** Reads a feed of any kind. Entities that it declares for itself are refused, not expanded. */
export function readFeed(content: string, name: string): Reading {
  const fault = (message: string) => readingOf([], [{ line: 1, message }]);
  if (/<!ENTITY/i.test(content)) return fault("expected a feed without entities of its own, received <!ENTITY");
  let inputs: ReleaseInput[];
  try {
    inputs = inputsOf(parseFeed(content) as unknown as Feed);
  } catch {
    return fault("expected a feed (RSS, Atom, RDF or JSON Feed), received something else");
  }
  const isJson = content.trimStart().startsWith("{");
  const places = isJson ? [] : placesOf(content);
  const lines = isJson ? elementLines(content, "items") : places.map(({ line }) => line);
  return readingOf(
    inputs.map((input, i) => {
      const place = places.length === inputs.length ? places[i] : undefined;
      const source = place && { name, start: place.start, end: place.end };
      return { line: lines[i] ?? 1, input: { ...input, ...(source && { source }) } };
    }),
  );
}
