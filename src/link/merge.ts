import { FIELDS, type Mention } from "../model/index.js";

/** What may come out of linking twice: two clusters, one row. */
interface Mentioned {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** Entities of one id made one, all mentions kept in reading order; the first says everything else. */
export function mergeById<T extends Mentioned>(entities: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const entity of entities) {
    const first = byId.get(entity.id);
    if (!first) byId.set(entity.id, entity);
    else byId.set(entity.id, { ...first, mentions: [...first.mentions, ...entity.mentions].sort(inReadingOrder) });
  }
  return [...byId.values()];
}

const inReadingOrder = (a: Mention, b: Mention): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start;
