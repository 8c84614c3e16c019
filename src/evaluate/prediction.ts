import type { Mention, TaggedRelease } from "../model/index.js";

/** A tagged release to be scored; older or other tools' output may lack any part. */
export type Prediction = Partial<Omit<TaggedRelease, "id">> & { readonly id?: string };

/** Whether a value is a mention: where it stood and what it said. */
const isMention = (value: Record<string, unknown>): boolean =>
  typeof value.field === "string" && typeof value.start === "number" && typeof value.text === "string";

/** All mentions of a record, however deep; what warnings point at is no claim. */
export function* mentionsIn(value: unknown): Generator<Mention> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* mentionsIn(item);
    return;
  }
  if (isMention(value as Record<string, unknown>)) {
    yield value as Mention;
    return;
  }
  for (const [key, item] of Object.entries(value)) if (key !== "warnings") yield* mentionsIn(item);
}
