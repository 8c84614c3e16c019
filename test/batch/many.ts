import { RELEASES } from "../invariants/releases.js";

/** The fixtures' releases over and over, each with an id of its own, as NDJSON lines. */
export const manyLines = (times: number): string[] =>
  Array.from({ length: times }, (_, round) =>
    RELEASES.map((release) => JSON.stringify({ ...release, id: `${round}-${release.id}` })),
  ).flat();
