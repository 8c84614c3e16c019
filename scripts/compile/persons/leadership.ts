import { join } from "node:path";
import { variantsOf } from "../mayors/names.js";
import { type CompileContext, mergeTable, readTsv, slug, tablePath, termOf } from "../tables.js";
import { personSlug } from "./ids.js";
import { readNicknames } from "./nicknames.js";
import { sameName } from "./same-name.js";

const COLUMNS = ["person", "name", "variants", "role", "body", "terms"] as const;
const CONFERENCE = "U.S. Conference of Mayors";

/** The facts' roles of staff and of people who only stood for an office. */
const ELSEWHERE = /^(?:CEO|Executive Director|Candidate )/;

/** Cuts a role of the facts into the role and the body that the contract shows: "Task Force Co-Chair" of "Drug Control" is Co-Chair of the "Drug Control Task Force". */
export const splitRole = (role: string, body: string): { role: string; body: string; acting: boolean } => {
  const acting = / Acting /.test(role);
  const bare = role.replace(" Acting ", " ").replace(/ \([^()]*\)$/, "");
  const kind = /^(Standing Committee|Task Force|Working Group|Nominating Committee|Advisory Board) (.+)$/.exec(bare);
  const whole = body === "USCM" || body === "Executive Committee" ? CONFERENCE : body;
  if (!kind) return { role: bare, body: whole, acting };
  const [, group = "", office = ""] = kind;
  if (group === "Nominating Committee" || group === "Advisory Board") return { role: office, body: group, acting };
  const noun = group === "Standing Committee" ? "Committee" : group;
  return {
    role: office,
    body: /(?:Committee|Task Force|Working Group|Council|Alliance)$/.test(body) ? body : `${body} ${noun}`,
    acting,
  };
};

interface Known {
  readonly person: string;
  readonly name: string;
  readonly forms: readonly string[];
}

/** The mayors of mayors.tsv by the slug of their city and its state, to which a leader's name is matched. */
const mayorsByCity = (): Map<string, Known[]> => {
  const mayors = new Map<string, Known[]>();
  for (const row of readTsv(tablePath("mayors"), ["id", "person", "name", "variants"])) {
    const city = row.id.slice(row.person.length + 1);
    const known = {
      person: row.person,
      name: row.name,
      forms: [row.name, ...row.variants.split("|").filter((form) => form !== "")],
    };
    mayors.set(city, [...(mayors.get(city) ?? []), known]);
  }
  return mayors;
};

/** Writes leadership.tsv: who held which office in the Conference and its bodies. */
export const compileLeadership = (context: CompileContext): void => {
  const mayors = mayorsByCity();
  const nicknames = readNicknames();
  const rows = new Map<string, Record<string, string>>();
  for (const fact of readTsv(join(context.shared, "facts/uscm-leadership.tsv"), [
    "role",
    "body",
    "mayor",
    "name_variants",
    "city",
    "state",
    "start",
    "end",
    "source",
    "verified",
  ])) {
    if (ELSEWHERE.test(fact.role)) continue;
    const { role, body, acting } = splitRole(fact.role, fact.body);
    const city = `${slug(fact.city)}-${fact.state.toLowerCase()}`;
    const found = (mayors.get(city) ?? []).find((mayor) =>
      mayor.forms.some((form) => sameName(form, fact.mayor, nicknames)),
    );
    if (!found && fact.city !== "")
      process.stderr.write(`leadership: no mayor row for ${fact.mayor}, ${fact.city}, ${fact.state}\n`);
    const person = found?.person ?? personSlug(fact.mayor);
    const name = found?.name ?? fact.mayor;
    const id = `${person}_${slug(role)}-${body === CONFERENCE ? "uscm" : slug(body)}`;
    const term = termOf(fact.start, fact.end, {
      verified: fact.verified === "y",
      acting,
    });
    const before = rows.get(id);
    rows.set(id, {
      id,
      person,
      name,
      variants: variantsOf(name, [...(found?.forms ?? []), fact.mayor, ...fact.name_variants.split("|")]).join("|"),
      role,
      body,
      terms: before ? [...new Set([...(before.terms ?? "").split("|"), term])].sort().join("|") : term,
      source: before?.source ?? fact.source,
      licence: "own",
    });
  }
  mergeTable("leadership", COLUMNS, [...rows.values()], {
    fresh: context.fresh("leadership"),
  });
};
