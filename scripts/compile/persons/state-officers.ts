import { join } from "node:path";
import { lines, readTsv, tablePath, termOf } from "../tables.js";
import { GOVERNORS } from "./known-governors.js";
import { plainForm } from "./names.js";
import type { Nicknames } from "./nicknames.js";
import { type Role, yearsTerm } from "./role.js";
import { sameName } from "./same-name.js";

const stateNames = (): Map<string, { id: string; name: string }> =>
  new Map(
    readTsv(tablePath("states"), ["id", "name", "abbr"]).map((row) => [row.abbr, { id: row.id, name: row.name }]),
  );

const STATE_ROLES: Readonly<Record<string, string>> = {
  governor: "Governor",
  lt_governor: "Lieutenant Governor",
  "attorney general": "Attorney General",
  "secretary of state": "Secretary of State",
  treasurer: "Treasurer",
};

/** The day of the OpenStates snapshot: an end behind it is the scheduled one. */
const SNAPSHOT = "2026-08-05";

/** Governors from general knowledge, and the officers of OpenStates, joined where both tell of one. */
export const stateOfficers = (shared: string, nicknames: Nicknames): Role[] => {
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
