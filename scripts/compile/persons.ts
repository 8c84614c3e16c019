import { existsSync } from "node:fs";
import { fold, isInitial, parseName, plainForm } from "./person-names.js";
import { SAME_MAYORS, SAME_OFFICIALS } from "./same-persons.js";
import { readTsv, slug, tablePath } from "./tables.js";

/** Given names that stand for one another, as sets by folded name. */
export type Nicknames = (name: string) => ReadonlySet<string>;

/** Reads dictionaries/nicknames.tsv; a name that stands in no row stands for itself. */
export const readNicknames = (): Nicknames => {
  const groups = new Map<string, Set<string>>();
  const path = tablePath("nicknames");
  for (const row of existsSync(path) ? readTsv(path, ["names"]) : []) {
    const names = row.names.split("|").map(fold);
    for (const name of names) {
      const group = groups.get(name) ?? new Set<string>();
      // Only the row's first name ties to all the others: "Bill" and "Guillermo" share William, and are not one another's.
      for (const other of name === names[0] ? names : [names[0] ?? name]) group.add(other);
      groups.set(name, group);
    }
  }
  return (name) => new Set([name, ...(groups.get(name) ?? [])]);
};

/** Whether two folded given names may be one person's: equal, nicknames of one name, a spelling apart, or an initial of the other. */
export const sameGiven = (a: string, b: string, nicknames: Nicknames): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const first = nicknames(a);
  return [...nicknames(b)].some((name) => first.has(name));
};

const suffixClass = (suffix: string): string => fold(suffix);
const tail = (text: string): string[] => {
  const { given, surname } = parseName(text);
  return [...given.slice(1).filter((token) => !isInitial(token)), ...surname.split(" ")].flatMap((token) =>
    fold(token.replace(/-/g, " ")).split(" "),
  );
};

const givenNames = (text: string): string[] => {
  const { given, nickname } = parseName(text);
  const plain = given.filter((token) => !isInitial(token));
  return [...(plain.length > 0 ? plain : given), nickname]
    .map(fold)
    .filter((name) => name !== "" && !name.includes(" "));
};

const initialsOf = (text: string): string => {
  const { given } = parseName(text);
  return given.slice(1).filter(isInitial).map(fold).join("")[0] ?? "";
};

/** Whether two printed names may be one person's, given that both held the same office of the same place. */
export const sameName = (a: string, b: string, nicknames: Nicknames): boolean => {
  const x = parseName(a);
  const y = parseName(b);
  const p = tail(a);
  const q = tail(b);
  const surname =
    fold(x.surname) === fold(y.surname) ||
    p.join("") === q.join("") ||
    q.includes(p.at(-1) ?? "") ||
    p.includes(q.at(-1) ?? "");
  if (!surname) return false;
  if (x.suffix !== "" && y.suffix !== "" && suffixClass(x.suffix) !== suffixClass(y.suffix)) return false;
  const given = givenNames(a).some((one) => givenNames(b).some((other) => sameGiven(one, other, nicknames)));
  // Fathers and sons differ in the middle initial alone.
  const clash = initialsOf(a) !== "" && initialsOf(b) !== "" && initialsOf(a) !== initialsOf(b);
  return given && !clash;
};

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
