import type { Kind, Link, Linked, Mention, Place, When } from "../model/index.js";
import type { WrittenRelease } from "./writer.js";

/** Any entity of a release in one shape, for tables and marks. */
export interface FlatEntity {
  readonly kind: Kind;
  /** Null of dates and quotes, which have none. */
  readonly id: string | null;
  /** Joins the same person across kinds. */
  readonly person: string | null;
  readonly name: string;
  /** Status, type or the like. */
  readonly status: string | null;
  /** Titles, office or roles. */
  readonly roles: readonly string[];
  readonly link: Link | null;
  readonly confidence: number | null;
  readonly place: Place | null;
  readonly when: When | null;
  readonly mentions: readonly Mention[];
}

const bare: FlatEntity = {
  kind: "dates",
  id: null,
  person: null,
  name: "",
  status: null,
  roles: [],
  link: null,
  confidence: null,
  place: null,
  when: null,
  mentions: [],
};

const linked = ({ id, name, link, confidence, mentions }: Linked & { readonly id: string; readonly name: string }) => ({
  id,
  name,
  link,
  confidence,
  mentions,
});

/** All entities of a release, kind by kind, in the order of the record. */
export function entitiesOf(release: WrittenRelease): FlatEntity[] {
  const of = (kind: Kind, entity: Partial<FlatEntity>): FlatEntity => ({ ...bare, kind, ...entity });
  return [
    ...release.mayors.map((one) =>
      of("mayors", {
        ...linked(one),
        person: one.person,
        status: one.status,
        roles: one.titles.map(({ role }) => role),
        place: one.city,
      }),
    ),
    ...release.officials.map((one) =>
      of("officials", { ...linked(one), person: one.person, status: one.status, roles: [one.office.title] }),
    ),
    ...release.people.map((one) =>
      of("people", { ...linked(one), person: one.person, roles: one.roles.map(({ role }) => role) }),
    ),
    ...release.organizations.map((one) => of("organizations", { ...linked(one), status: one.type })),
    ...release.places.map((one) => of("places", { ...linked(one), status: one.kind, place: one })),
    ...release.events.map((one) =>
      of("events", { ...linked(one), status: one.type, place: one.place, when: one.when }),
    ),
    ...release.dates.map(({ when, mention }) => of("dates", { name: mention.text, when, mentions: [mention] })),
    ...release.topics.map(({ id, label, area, score, evidence }) =>
      of("topics", { id, name: label, status: area, confidence: score, mentions: evidence }),
    ),
    ...release.instruments.map((one) => of("instruments", { ...linked(one), status: one.type })),
    ...release.quotes.map(({ speaker, confidence, mention }) =>
      of("quotes", {
        person: speaker?.person ?? null,
        name: speaker?.name ?? "",
        status: speaker?.kind ?? null,
        confidence,
        mentions: [mention],
      }),
    ),
  ];
}
