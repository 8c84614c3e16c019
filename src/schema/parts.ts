import { z } from "zod";
import { FIELDS, LINKS, PLACE_KINDS, PRECISIONS } from "../model/lists.js";

/** A list that may grow: any string passes, the known ones are its type and stand as examples. */
export const growing = <const T extends string>(known: readonly T[]): z.ZodType<T> =>
  z
    .string()
    .min(1)
    .meta({ examples: [...known] }) as unknown as z.ZodType<T>;

/** An inclusive ISO day. */
export const isoDay = z.iso.date();
/** An identifier of ours. */
export const identifier = z.string().regex(/^[a-z0-9_-]+$/);
export const offset = z.int().nonnegative();
export const confidence = z.number().min(0).max(1);

/** `Mention` of the main entry. */
export const mentionSchema = z.object({
  field: z.enum(FIELDS),
  start: offset.meta({ description: "UTF-16 offset into the field" }),
  end: offset.meta({ description: "UTF-16 offset, exclusive" }),
  text: z.string().min(1),
  rule: z.string().min(1).meta({ description: "The rule that made it, kind/form" }),
});

/** `When` of the main entry. */
export const whenSchema = z.object({
  start: isoDay.nullable(),
  end: isoDay.nullable().meta({ description: "Inclusive; null is still going on" }),
  edtf: z.string(),
  precision: z.enum(PRECISIONS),
});

/** `Alternative` of the main entry. */
export const alternativeSchema = z.object({ id: identifier, name: z.string(), score: z.number() });

/** `Place` of the main entry. */
export const placeSchema = z.object({
  id: identifier,
  kind: z.enum(PLACE_KINDS),
  name: z.string().min(1),
  state: z.string().nullable(),
  country: z.string().nullable(),
  geoid: z.string().nullable(),
  geonames: z.number().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});

/** What every linked entity carries. */
export const linked = {
  link: z.enum(LINKS),
  candidates: z.array(alternativeSchema),
  confidence,
  mentions: z.array(mentionSchema).min(1),
};
