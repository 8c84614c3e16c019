import { variantsOf } from "../mayors/names.js";
import { type CompileContext, mergeTable, slug } from "../tables.js";
import { personFinder } from "./finder.js";
import { conferenceHeads, knownHeads } from "./heads.js";
import { readNicknames } from "./nicknames.js";
import { stateOfficers } from "./state-officers.js";

const COLUMNS = ["person", "name", "variants", "role", "body", "bodyId", "state", "terms"] as const;

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
