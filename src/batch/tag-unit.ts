import { KINDS, type TaggedRelease } from "../model/index.js";
import type { Tagger } from "../tagger.js";
import type { Outcome, Unit, UnknownName } from "./unit.js";

/** Tags a unit. Bad input becomes the outcome's fault; nothing is thrown. */
export function tagUnit(tagger: Tagger, unit: Unit, omitText: boolean): Outcome {
  const begun = performance.now();
  try {
    const releases = unit.page ? pageOf(tagger, unit) : unit.inputs.map((input) => tagger.tag(input));
    return {
      records: releases.map((release) => JSON.stringify(omitText ? { ...release, text: undefined } : release)),
      counts: KINDS.map((kind) => releases.reduce((sum, release) => sum + release[kind].length, 0)),
      unknown: releases.flatMap(unknownNames),
      id: releases[0]?.id ?? null,
      milliseconds: performance.now() - begun,
    };
  } catch (error) {
    const { code, field, message } = error as { code?: unknown; field?: unknown; message?: unknown };
    return refused({
      code: typeof code === "string" ? code : "FAILED",
      message: typeof message === "string" ? message : String(error),
      ...(typeof field === "string" && { field }),
    });
  }
}

const pageOf = (tagger: Tagger, { inputs, below }: Unit): readonly TaggedRelease[] =>
  below ? tagger.tagPage([...inputs, below]).slice(0, -1) : tagger.tagPage(inputs);

/** The outcome of a unit of which nothing came. */
export const refused = (fault: NonNullable<Outcome["fault"]>, milliseconds = 0): Outcome => ({
  records: [],
  fault,
  counts: KINDS.map(() => 0),
  unknown: [],
  id: null,
  milliseconds,
});

const NAMED = ["mayors", "people", "organizations", "places"] as const;

const unknownNames = (release: TaggedRelease): UnknownName[] =>
  NAMED.flatMap((kind) =>
    release[kind].filter(({ link }) => link === "unknown").map(({ name }): UnknownName => ({ kind, name })),
  );
