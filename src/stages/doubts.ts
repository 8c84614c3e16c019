import type { Clue } from "../chronology/clues.js";
import type { Mention } from "../model/index.js";
import type { Entities } from "./linking.js";

/** What is left of a confidence where the release's day gainsays the claim. */
const LEFT = 0.7;

interface Claimed {
  readonly id: string;
  readonly person?: string;
  readonly confidence: number;
  readonly mentions: readonly Mention[];
}

/** What a clue rests on: whoever is linked to its row, else the person whose row it is. */
function restingOn({ because }: Clue, entities: Entities): readonly Claimed[] {
  const { mayors, officials, people, events, instruments } = entities;
  const all: readonly Claimed[] = [...mayors, ...officials, ...people, ...events, ...instruments];
  const own = all.filter(({ id }) => id === because);
  return own.length > 0
    ? own
    : all.filter(({ person }) => person !== undefined && because.startsWith(`${person}_`)).slice(0, 1);
}

/** Lowers the confidence of what clashes with the release's day: a mayor named years after leaving office. */
export function doubted(entities: Entities, clashes: readonly Clue[]): Entities {
  if (clashes.length === 0) return entities;
  const doubtful = new Set(clashes.flatMap((clue) => restingOn(clue, entities)));
  const lower = <T extends Claimed>(list: readonly T[]): T[] =>
    list.map((one) =>
      doubtful.has(one) ? { ...one, confidence: Math.round(one.confidence * LEFT * 100) / 100 } : one,
    );
  return {
    ...entities,
    mayors: lower(entities.mayors),
    officials: lower(entities.officials),
    people: lower(entities.people),
    events: lower(entities.events),
    instruments: lower(entities.instruments),
  };
}

/** Where the release says what a clue rests on; null where nothing of it came out. */
export const groundOf = (clue: Clue, entities: Entities): Mention | null =>
  restingOn(clue, entities)[0]?.mentions[0] ?? null;
