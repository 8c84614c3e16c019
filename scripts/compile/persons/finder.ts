import { existsSync } from "node:fs";
import { readTsv, slug, tablePath } from "../tables.js";
import { personSlug } from "./ids.js";
import { OTHER_PEOPLE, SAME_PEOPLE } from "./known-same.js";

interface Known {
  readonly person: string;
  readonly table: string;
  readonly state: string;
}

const knownPeople = (): Map<string, Known[]> => {
  const people = new Map<string, Known[]>();
  for (const table of ["mayors", "holders", "congress", "judges"]) {
    if (!existsSync(tablePath(table))) continue;
    for (const row of readTsv(tablePath(table)) as Record<string, string>[]) {
      const { person = "", name = "", variants = "", state, city = "" } = row;
      const known = { person, table, state: state ?? city.split("-")[1]?.toUpperCase() ?? "" };
      for (const key of new Set([name, ...variants.split("|")].filter((form) => form !== "").map(personSlug))) {
        people.set(key, [...(people.get(key) ?? []), known]);
      }
    }
  }
  return people;
};

/**
 * The person id of a role outside the mayors and federal tables: that of a mayor or official where they are known to be
 * one person (a governor and a member of Congress for the same state are), else the slug, with the state or body behind
 * it where somebody else bears the name. `say` is told of every meeting of names that was decided by rule.
 */
export const personFinder = (
  say: (line: string) => void,
): ((role: { name: string; role: string; state: string; bodyId: string }) => string) => {
  const people = knownPeople();
  return ({ name, role, state, bodyId }) => {
    const base = personSlug(name);
    const explicit = SAME_PEOPLE[slug(name)] ?? SAME_PEOPLE[base];
    if (explicit !== undefined) return explicit;
    const bearers = (people.get(base) ?? []).filter((one) => one.table !== "judges" || one.person === base);
    const other = OTHER_PEOPLE.includes(`${base}@${bodyId}`);
    const official = bearers.find(
      (one) => (one.table === "congress" || one.table === "holders") && (one.state === state || one.state === ""),
    );
    if (state !== "" && /^us-/.test(bodyId) && official && !other) {
      say(`same as ${official.person} (${official.table}): ${name}, ${role}, ${state}`);
      return official.person;
    }
    if (bearers.length === 0) return base;
    const taken = bearers.some((one) => one.person === base);
    const id = taken ? `${base}-${slug(/^us-/.test(bodyId) ? state : bodyId)}` : base;
    say(
      `another than ${[...new Set(bearers.map((one) => `${one.person} (${one.table} ${one.state})`))].join(", ")}: ${id}, ${role}`,
    );
    return id;
  };
};
