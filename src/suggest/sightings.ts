import type { IsoDay, Mention, TaggedRelease } from "../model/index.js";

/** Where something was seen: the release's id, and the span in its field (UTF-16 offsets, end exclusive). */
export interface Example {
  readonly release: string;
  readonly field: Mention["field"];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing seen that no dictionary row names. */
export interface Sighting {
  /** The table whose row it would be. */
  readonly table: "mayors" | "people" | "holders" | "organizations" | "events" | "instruments" | "places";
  /** What makes it another one than its namesakes: a mayor's city, an official's office. */
  readonly group: string;
  readonly name: string;
  /** The cells that the row would have beside its name. */
  readonly cells: Readonly<Record<string, string>>;
  readonly day: IsoDay | null;
  readonly example: Example;
}

const UNKNOWN = "unknown";

/** What one tagged release names that is linked to nothing. */
export function sightingsOf(release: TaggedRelease): Sighting[] {
  const { published: day, id } = release;
  const exampleOf = ([mention]: readonly Mention[]): Example => {
    const { field, start, end, text } = mention as Mention;
    return { release: id, field, start, end, text };
  };
  const see = (
    table: Sighting["table"],
    entity: { readonly name: string; readonly mentions: readonly Mention[] },
    group: string,
    cells: Record<string, string | null>,
  ): Sighting => ({
    table,
    group,
    name: entity.name,
    cells: Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, string] => !!cell[1])),
    day,
    example: exampleOf(entity.mentions),
  });
  const unknown = <T extends { readonly link: string }>(list: readonly T[]): T[] =>
    list.filter(({ link }) => link === UNKNOWN);
  return [
    ...unknown(release.mayors).flatMap((m) => (m.city ? [see("mayors", m, m.city.id, { city: m.city.id })] : [])),
    ...unknown(release.officials).map((o) =>
      see("holders", o, o.office.id, { office: o.office.id, state: o.office.state, party: o.party }),
    ),
    ...unknown(release.people).flatMap((p) => {
      const role = p.roles[0];
      return role ? [see("people", p, "", { role: role.role, body: role.body, bodyId: role.bodyId })] : [];
    }),
    ...unknown(release.organizations).map((o) => see("organizations", o, "", { type: o.type || "association" })),
    ...unknown(release.events).map((e) =>
      see("events", e, e.type, { type: e.type, start: e.when?.start ?? null, end: e.when?.end ?? null }),
    ),
    ...unknown(release.instruments).map((i) =>
      see("instruments", i, i.type, { type: i.type, number: i.number, date: i.date }),
    ),
    ...unknown(release.places).flatMap((p) =>
      p.kind === "city" && p.state && p.country === "US"
        ? [see("places", p, p.state, { kind: "city", state: p.state })]
        : [],
    ),
  ];
}
