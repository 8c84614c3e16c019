import { join } from "node:path";
import { lines, readTsv, slug, tablePath, termOf } from "../tables.js";
import { ASSOCIATION_HEADS, CONFERENCE_STAFF, POLICE_CHIEFS, WORLD_LEADERS } from "./known-leaders.js";
import { forms, type Role, yearsTerm } from "./role.js";

/** Ids of dictionaries/organizations.tsv by name and variant. */
const bodyIds = (): ((body: string) => string) => {
  const ids = new Map<string, string>();
  for (const row of readTsv(tablePath("organizations"), ["id", "name", "variants"])) {
    for (const name of [row.name, ...row.variants.split("|")]) if (!ids.has(name)) ids.set(name, row.id);
  }
  return (body) => ids.get(body) ?? slug(body);
};

/** What the heads below are told from; the years of their terms are nobody's exact days. */
const known = (
  head: Pick<Role, "name" | "role" | "body" | "bodyId">,
  variants: string | undefined,
  years: readonly string[],
  state = "",
): Role => ({
  ...head,
  variants: forms(variants),
  state,
  terms: years.map((span) => yearsTerm(span, false)),
  source: "knowledge",
  licence: "own",
});

/** Heads of nations, associations and police departments, and the Conference's staff, from general knowledge. */
export const knownHeads = (): Role[] => {
  const idOf = bodyIds();
  return [
    ...lines(WORLD_LEADERS).map(([bodyId = "", body = "", role = "", name = "", variants, ...years]) => {
      const isCountry = bodyId.length === 2 && bodyId !== "un";
      return known({ name, role, body, bodyId: isCountry ? bodyId : idOf(body) }, variants, years);
    }),
    ...lines(ASSOCIATION_HEADS).map(([body = "", role = "", name = "", variants, ...years]) =>
      known({ name, role, body, bodyId: idOf(body) }, variants, years),
    ),
    ...lines(POLICE_CHIEFS).map(([state = "", body = "", role = "", name = "", variants, ...years]) =>
      known({ name, role, body, bodyId: idOf(body) }, variants, years, state),
    ),
    ...lines(CONFERENCE_STAFF).map(([role = "", name = "", variants]) =>
      known({ name, role, body: "U.S. Conference of Mayors", bodyId: "uscm" }, variants, []),
    ),
  ];
};

/** The Conference's executives, with the days that the facts verified. */
export const conferenceHeads = (shared: string): Role[] =>
  readTsv(join(shared, "facts/uscm-leadership.tsv"), [
    "role",
    "mayor",
    "name_variants",
    "start",
    "end",
    "source",
    "verified",
  ])
    .filter((row) => /^(?:CEO|Executive Director)/.test(row.role))
    .map((row) => ({
      name: row.mayor,
      variants: row.name_variants.split("|").filter((form) => form !== ""),
      role: row.role,
      body: "U.S. Conference of Mayors",
      bodyId: "uscm",
      state: "",
      terms: [termOf(row.start, row.end, { verified: row.verified === "y" })],
      source: row.source,
      licence: "own",
    }));
