import { z } from "zod";
import {
  BRANCHES,
  EVENT_TYPES,
  FIELDS,
  INSTRUMENT_TYPES,
  MAYOR_STATUSES,
  OFFICIAL_STATUSES,
  SPEAKER_KINDS,
  WARNING_CODES,
} from "../model/lists.js";
import {
  confidence,
  growing,
  identifier,
  isoDay,
  linked,
  mentionSchema,
  offset,
  placeSchema,
  whenSchema,
} from "./parts.js";

const named = { id: identifier, person: identifier, name: z.string().min(1), printed: z.string().min(1) };
const role = { role: z.string().min(1), body: z.string().nullable(), bodyId: identifier.nullable() };

/** `Mayor` of the main entry. */
export const mayorSchema = z.object({
  ...named,
  city: z.object({ ...placeSchema.shape, inferred: z.boolean(), mention: mentionSchema.nullable() }).nullable(),
  status: z.enum(MAYOR_STATUSES),
  titles: z.array(z.object({ ...role, mention: mentionSchema })),
  party: z.string().nullable(),
  ...linked,
});

/** `Official` of the main entry. */
export const officialSchema = z.object({
  ...named,
  named: z.boolean().meta({ description: "False where the office alone is printed" }),
  office: z.object({
    id: identifier,
    title: z.string().min(1),
    agency: z.string().nullable(),
    branch: z.enum(BRANCHES),
    state: z.string().nullable(),
    district: z.string().nullable(),
  }),
  status: z.enum(OFFICIAL_STATUSES),
  party: z.string().nullable(),
  ids: z.record(z.string(), z.string()),
  ...linked,
});

/** `Person` of the main entry. */
export const personSchema = z.object({ ...named, roles: z.array(z.object(role)), ...linked });

/** `Organization` of the main entry. */
export const organizationSchema = z.object({
  id: identifier,
  name: z.string().min(1),
  type: z.string().min(1),
  ...linked,
});

/** `PlaceEntity` of the main entry. */
export const placeEntitySchema = z.object({ ...placeSchema.shape, ...linked });

/** `CivicEvent` of the main entry. */
export const eventSchema = z.object({
  id: identifier,
  name: z.string().min(1),
  type: growing(EVENT_TYPES),
  when: whenSchema.nullable(),
  place: placeSchema.nullable(),
  ...linked,
});

/** `DateMention` of the main entry. */
export const dateSchema = z.object({ when: whenSchema.nullable(), mention: mentionSchema });

/** `Topic` of the main entry. */
export const topicSchema = z.object({
  id: identifier,
  area: identifier,
  areaLabel: z.string().min(1),
  label: z.string().min(1),
  score: z.number(),
  evidence: z.array(mentionSchema),
});

/** `Instrument` of the main entry. */
export const instrumentSchema = z.object({
  id: identifier,
  name: z.string().min(1),
  type: growing(INSTRUMENT_TYPES),
  number: z.string().nullable(),
  date: isoDay.nullable(),
  ...linked,
});

/** `Quote` of the main entry. */
export const quoteSchema = z.object({
  speaker: z.object({ kind: z.enum(SPEAKER_KINDS), person: identifier.nullable(), name: z.string().min(1) }).nullable(),
  confidence,
  mention: mentionSchema,
});

/** `Warning` of the main entry. */
export const warningSchema = z.object({
  code: growing(WARNING_CODES),
  message: z.string().min(1),
  field: z.enum(FIELDS).nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
});
