import { z } from "zod";
import { PUBLISHED_BASES } from "../model/lists.js";
import {
  dateSchema,
  eventSchema,
  instrumentSchema,
  mayorSchema,
  officialSchema,
  organizationSchema,
  personSchema,
  placeEntitySchema,
  quoteSchema,
  topicSchema,
  warningSchema,
} from "./entities.js";
import { isoDay, offset } from "./parts.js";

/** `Source` of the main entry: UTF-16 offsets, end exclusive. */
export const sourceSchema = z.object({ name: z.string(), start: offset, end: offset });

/** What the tagger takes. */
export const releaseInputSchema = z.object({
  id: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  published: isoDay.nullish(),
  url: z.string().nullish(),
  categories: z.array(z.string()).nullish(),
  source: sourceSchema.nullish(),
  byline: z.object({ published: isoDay, modified: z.string().nullable() }).nullish(),
});

/** One tagged release. Fields that a later version adds pass, and are left out of what `parse` returns. */
export const taggedReleaseSchema = z.object({
  schema: z.literal("citydesk/release@1"),
  id: z.string().min(1),
  title: z.string().min(1).nullable(),
  url: z.string().min(1).nullable(),
  text: z.string(),
  categories: z.array(z.string()),
  source: sourceSchema.nullable(),
  published: isoDay.nullable(),
  publishedBasis: z.enum(PUBLISHED_BASES),
  publishedRange: z.object({ start: isoDay.nullable(), end: isoDay.nullable() }),
  modified: z.string().nullable(),
  mayors: z.array(mayorSchema),
  officials: z.array(officialSchema),
  people: z.array(personSchema),
  organizations: z.array(organizationSchema),
  places: z.array(placeEntitySchema),
  events: z.array(eventSchema),
  dates: z.array(dateSchema),
  topics: z.array(topicSchema),
  instruments: z.array(instrumentSchema),
  quotes: z.array(quoteSchema),
  warnings: z.array(warningSchema),
});

/** A tagged release as the command line writes it: `text` is missing under `--omit-text`. */
export const writtenReleaseSchema = taggedReleaseSchema.partial({ text: true });

/** JSON Schema (draft 2020-12) of one written record; fields it does not know are allowed. */
export function releaseJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(writtenReleaseSchema, { io: "input", reused: "ref" });
  return { $id: "citydesk/release@1", title: "A press release tagged by citydesk", ...schema };
}
