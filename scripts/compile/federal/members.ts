import { groupBy } from "../groups.js";
import { type CongressPerson, personSlug } from "./legislators.js";

/** Federal officials who bear the name of someone else who sat in Congress. */
const NOT_THE_MEMBER = new Set(["John Sullivan", "John Sununu"]);

export interface Members {
  byName(name: string): CongressPerson | null;
  byBioguide(id: string): CongressPerson | null;
  byPerson(id: string): CongressPerson | null;
}

export const membersOf = (people: readonly CongressPerson[]): Members => {
  const ids = new Map(people.map((person) => [person.spans[0]?.bioguide ?? "", person]));
  const slugs = groupBy(people, (person) => personSlug(person.name));
  return {
    byName: (name) => {
      const found = slugs.get(personSlug(name)) ?? [];
      return found.length === 1 && !NOT_THE_MEMBER.has(name) ? (found[0] ?? null) : null;
    },
    byBioguide: (id) => ids.get(id) ?? null,
    byPerson: (id) => people.find((person) => person.person === id) ?? null,
  };
};
