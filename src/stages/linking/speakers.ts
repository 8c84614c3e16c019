import type { Speakable } from "../../link/quotes.js";
import type { Organization } from "../../model/index.js";
import { foldToken } from "../../text/index.js";
import type { Entities } from "../linking.js";

/** Whoever may speak; a mayor who is an official too speaks as mayor. */
export function speakersOf(
  persons: Pick<Entities, "mayors" | "officials" | "people">,
  organizations: readonly Organization[],
): Speakable[] {
  const mayors = new Set(persons.mayors.map((m) => m.person));
  return [
    ...persons.mayors.map(({ person, name, mentions, city, status }) => ({
      kind: "mayor" as const,
      person,
      name,
      mentions,
      city: city && status === "incumbent" ? city.name.split(/[\s-]+/).map(foldToken) : null,
    })),
    ...persons.officials
      .filter((o) => !mayors.has(o.person))
      .map(({ person, name, mentions }) => ({ kind: "official" as const, person, name, mentions })),
    ...persons.people.map(({ person, name, mentions }) => ({ kind: "person" as const, person, name, mentions })),
    ...organizations.map(({ name, mentions }) => ({ kind: "organization" as const, person: null, name, mentions })),
  ];
}
