import { join } from "node:path";
import { GOVERNORS } from "./known-governors.js";
import { ASSOCIATION_HEADS, CONFERENCE_STAFF, POLICE_CHIEFS, WORLD_LEADERS } from "./known-leaders.js";
import { variantsOf } from "./mayor-names.js";
import { personFinder } from "./person-finder.js";
import { plainForm } from "./person-names.js";
import { type Nicknames, readNicknames, sameName } from "./persons.js";
import { type CompileContext, mergeTable, readTsv, slug, tablePath, termOf } from "./tables.js";

const COLUMNS = ["person", "name", "variants", "role", "body", "bodyId", "state", "terms"] as const;

/** One role of one person, before it has ids. */
interface Role {
  readonly name: string;
  readonly variants: readonly string[];
  readonly role: string;
  readonly body: string;
  readonly bodyId: string;
  readonly state: string;
  readonly terms: readonly string[];
  readonly source: string;
  readonly licence: string;
}

const lines = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const forms = (cell = ""): string[] => cell.split(";").filter((form) => form !== "");

/** "1994-2002 acting" as an unverified term; no end is "not known" unless `open`. */
const yearsTerm = (years: string, open: boolean): string => {
  const [span = "", acting = ""] = years.split(" ");
  const [start = "", end = ""] = span.split("-");
  return termOf(start, end, { acting: acting !== "", open });
};

const stateNames = (): Map<string, { id: string; name: string }> =>
  new Map(
    readTsv(tablePath("states"), ["id", "name", "abbr"]).map((row) => [row.abbr, { id: row.id, name: row.name }]),
  );

/** Ids of dictionaries/organizations.tsv by name and variant. */
const bodyIds = (): ((body: string) => string) => {
  const ids = new Map<string, string>();
  for (const row of readTsv(tablePath("organizations"), ["id", "name", "variants"])) {
    for (const name of [row.name, ...row.variants.split("|")]) if (!ids.has(name)) ids.set(name, row.id);
  }
  return (body) => ids.get(body) ?? slug(body);
};

const STATE_ROLES: Readonly<Record<string, string>> = {
  governor: "Governor",
  lt_governor: "Lieutenant Governor",
  "attorney general": "Attorney General",
  "secretary of state": "Secretary of State",
  treasurer: "Treasurer",
};

/** The day of the OpenStates snapshot: an end behind it is the scheduled one. */
const SNAPSHOT = "2026-08-05";

const stateOfficers = (shared: string, nicknames: Nicknames): Role[] => {
  const states = stateNames();
  const roles: Role[] = lines(GOVERNORS).map(([state = "", name = "", ...years]) => ({
    name,
    variants: [],
    role: "Governor",
    body: states.get(state)?.name ?? state,
    bodyId: states.get(state)?.id ?? "",
    state,
    terms: years.map((span) => yearsTerm(span, true)),
    source: "knowledge",
    licence: "own",
  }));
  for (const row of readTsv(join(shared, "data/statewide-officials-openstates.tsv"), [
    "state",
    "office",
    "name",
    "start",
    "end",
    "folder",
  ])) {
    const role = STATE_ROLES[row.office];
    if (!role || row.state === "DC") continue;
    const known = roles.findIndex(
      (other) => other.role === role && other.state === row.state && sameName(other.name, row.name, nicknames),
    );
    const before = roles[known];
    if (before) {
      const terms = before.terms.map((term) =>
        row.start !== "" && term.startsWith(`${row.start.slice(0, 4)}?`) ? `${row.start}${term.slice(4)}` : term,
      );
      roles[known] = {
        ...before,
        variants: [...before.variants, row.name],
        terms,
        source: `${before.source} ; openstates/people`,
      };
      continue;
    }
    const current = row.folder === "executive" && row.end > SNAPSHOT;
    roles.push({
      name: plainForm(row.name),
      variants: [row.name],
      role,
      body: states.get(row.state)?.name ?? row.state,
      bodyId: states.get(row.state)?.id ?? "",
      state: row.state,
      terms: row.start === "" && row.end === "" ? [] : [termOf(row.start, current ? "" : row.end, { open: current })],
      source: "openstates/people",
      licence: "cc0",
    });
  }
  return roles;
};

const knownHeads = (): Role[] => {
  const idOf = bodyIds();
  const own = { source: "knowledge", licence: "own", state: "" };
  return [
    ...lines(WORLD_LEADERS).map(([bodyId = "", body = "", role = "", name = "", variants, ...years]) => {
      const id = bodyId.length === 2 && bodyId !== "un" ? bodyId : idOf(body);
      return {
        ...own,
        name,
        variants: forms(variants),
        role,
        body,
        bodyId: id,
        terms: years.map((span) => yearsTerm(span, false)),
      };
    }),
    ...lines(ASSOCIATION_HEADS).map(([body = "", role = "", name = "", variants, ...years]) => ({
      ...own,
      name,
      variants: forms(variants),
      role,
      body,
      bodyId: idOf(body),
      terms: years.map((span) => yearsTerm(span, false)),
    })),
    ...lines(POLICE_CHIEFS).map(([state = "", body = "", role = "", name = "", variants, ...years]) => ({
      ...own,
      state,
      name,
      variants: forms(variants),
      role,
      body,
      bodyId: idOf(body),
      terms: years.map((span) => yearsTerm(span, false)),
    })),
    ...lines(CONFERENCE_STAFF).map(([role = "", name = "", variants]) => ({
      ...own,
      name,
      variants: forms(variants),
      role,
      body: "U.S. Conference of Mayors",
      bodyId: "uscm",
      terms: [],
    })),
  ];
};

const conferenceHeads = (shared: string): Role[] =>
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

/** Writes people.tsv: Conference staff, governors and state officers, heads of associations, police and nations. */
export const compilePeople = (context: CompileContext): void => {
  const nicknames = readNicknames();
  const findPerson = personFinder((line) => process.stderr.write(`people: ${line}\n`));
  const rows = [...conferenceHeads(context.shared), ...stateOfficers(context.shared, nicknames), ...knownHeads()].map(
    (role) => {
      const person = findPerson(role);
      return {
        id: `${person}_${slug(role.role)}-${role.state !== "" && role.bodyId.startsWith("us-") ? role.state.toLowerCase() : role.bodyId}`,
        person,
        name: role.name,
        variants: variantsOf(role.name, role.variants).join("|"),
        role: role.role,
        body: role.body,
        bodyId: role.bodyId,
        state: role.state,
        terms: role.terms.join("|"),
        source: role.source,
        licence: role.licence,
      };
    },
  );
  mergeTable("people", COLUMNS, rows, { fresh: context.fresh("people") });
};
