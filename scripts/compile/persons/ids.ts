import { existsSync } from "node:fs";
import { readTsv, slug, tablePath } from "../tables.js";
import { SAME_MAYORS, SAME_OFFICIALS } from "./known-same.js";
import { plainForm } from "./names.js";

/** The person id of a name that nobody else bears: the slug of its common form. */
export const personSlug = (name: string): string => slug(plainForm(name));

/** A mayor who wants a person id. */
export interface Bearer {
  readonly name: string;
  readonly cityId: string;
  readonly cityName: string;
  readonly state: string;
  readonly wikidata: string;
}

/** Person ids of the federal tables by slug of the name, with the states they served ("" for none). */
const federalPeople = (): Map<string, Map<string, Set<string>>> => {
  const people = new Map<string, Map<string, Set<string>>>();
  for (const table of ["holders", "congress", "judges"]) {
    if (!existsSync(tablePath(table))) continue;
    for (const row of readTsv(tablePath(table))) {
      const { person = "", name = "", state = "" } = row as Record<string, string>;
      for (const key of new Set([personSlug(name), person])) {
        const same = people.get(key) ?? new Map<string, Set<string>>();
        same.set(person, (same.get(person) ?? new Set()).add(state));
        people.set(key, same);
      }
    }
  }
  return people;
};

const components = (bearers: readonly Bearer[]): Bearer[][] => {
  const groups: Bearer[][] = [];
  for (const bearer of bearers) {
    const same = groups.find((group) =>
      group.some((one) => (one.wikidata !== "" && one.wikidata === bearer.wikidata) || isConfirmed(one.cityId, bearer)),
    );
    if (same) same.push(bearer);
    else groups.push([bearer]);
  }
  return groups;
};

const isConfirmed = (other: string, bearer: Bearer): boolean =>
  SAME_MAYORS.some(
    ([name, ...cities]) => name === personSlug(bearer.name) && cities.includes(other) && cities.includes(bearer.cityId),
  );

/**
 * Person ids of mayors, in the order given. A name that several mayors bear, or a federal official who is not known to be
 * the same person, gets its city behind it (`eric-johnson-dallas`). `say` is told of the names that a federal table shares.
 */
export const assignPersons = (bearers: readonly Bearer[], say: (line: string) => void): string[] => {
  const federal = federalPeople();
  const bySlug = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const base = personSlug(bearer.name);
    bySlug.set(base, [...(bySlug.get(base) ?? []), bearer]);
  }
  const ids = new Map<Bearer, string>();
  for (const [base, all] of bySlug) {
    const groups = components(all);
    for (const group of groups) {
      const official = group.map((one) => SAME_OFFICIALS[`${base}@${one.cityId}`]).find((id) => id !== undefined);
      const shared = federal.get(base);
      if (official === undefined && shared) {
        for (const one of group)
          say(
            `shares a name with ${[...shared].map(([id, states]) => `${id} ${[...states].join(",")}`).join(" / ")}: ${base}@${one.cityId}`,
          );
      }
      const place = group.length > 0 ? group[0] : undefined;
      const alone = groups.length === 1 && !shared;
      const twin = groups.some((other) => other !== group && other[0]?.cityName === place?.cityName);
      const suffix = place ? `${slug(place.cityName)}${twin ? `-${place.state.toLowerCase()}` : ""}` : "";
      for (const one of group) ids.set(one, official ?? (alone ? base : `${base}-${suffix}`));
    }
  }
  return bearers.map((bearer) => ids.get(bearer) ?? personSlug(bearer.name));
};
