import type { OfficeClaim } from "../../extract/persons/claim.js";
import type { HolderRow, OfficeRow } from "../../gazetteer/index.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Official } from "../../model/index.js";
import { type LinkContext, slug } from "../context.js";
import { isGeneric } from "./named.js";
import { officeOf } from "./office.js";
import { HOUSEHOLD } from "./tables.js";

/** Words of a title that make it the nation's. */
const FEDERAL = /\b[A-Z]{2,}\b|U\.S\.|\b(?:Navy|Army|Air Force|Federal|White House|to the President|of Congress)\b/;

/** Titles that cities and states have too. */
const ANYBODYS =
  /^(?:(?:Deputy |Assistant |Associate |Acting )?(?:Budget|Communications|Policy|Legislative|Executive|Field|Regional|Area|District|Managing|Program)? ?(?:Director|Administrator|Commissioner)|(?:Deputy )?Secretary|Chief of Staff|Press Secretary|General Counsel|Inspector General|Chief Financial Officer|Senior Advisor|Secretary of State|(?:Deputy |Assistant )?Attorney General|Solicitor General|Surgeon General|Comptroller|Treasurer|Judge|(?:Chief |Associate )?Justice)$/i;

/** Of those, the ones that every department has: the nation's where the release names the department. */
const DEPARTMENTS = /^(?:Deputy|Assistant|Associate) (?:Attorney General|Secretary|Administrator)$/i;

/** Of these levels the dictionary knows about everybody: an unknown holder is a state's or a city's. */
const KNOWN_LEVELS = new Set(["cabinet", "cabinet-rank", "agency-head"]);

const COMPLETE = new Set(["president", "vice-president", "leadership", "congress", "white-house-president"]);

/** "Director X of the Fish and Wildlife Service": the text gives the office's own agency. */
function isOfOwnBody({ gazetteer }: LinkContext, { rows, body }: OfficeClaim): boolean {
  const office = rows[0] === undefined ? null : gazetteer.row("offices", rows[0]);
  // "Regional Administrator X of the EPA": what many agencies have, with one of them.
  if (office?.level === "field") return body !== null;
  const agency = office?.agency ?? null;
  return body !== null && agency !== null && body.endsWith(agency.replace(/^U\.S\. /, ""));
}

/** Whether the release prints an agency: "Department of Justice", "Justice Department". */
function namesAgency({ document }: LinkContext, agency: string | null): boolean {
  if (agency === null) return false;
  const bare = agency.replace(/^U\.S\. /, "");
  const short = bare.replace(/^Department of (?:the )?(.+)$/, "$1 Department");
  return document.fields.some(({ text }) => text.includes(bare) || text.includes(short));
}

/** "Assistant Secretary for Border Policy": of an office that many hold, the printed title tells more than the row's. */
function titleOf({ role }: OfficeClaim, { title, seats }: OfficeRow): string {
  const subject = role.match(/ (?:for|of) .+$/s)?.[0].replace(/\s+/g, " ") ?? "";
  return seats === "*" && subject !== "" && role.includes(title) ? `${title}${subject}` : title;
}

/** An office that the text names whole, held by somebody no dictionary knows. */
export function unknownOfficial(
  context: LinkContext,
  cluster: PersonCluster,
  titled: readonly OfficeClaim[],
  known: HolderRow | null = null,
): Official | null {
  const claim = titled.find(
    (c) =>
      c.rows.length > 0 &&
      (c.rule === "official/nominated" ||
        c.rule === "official/candidate" ||
        isOfOwnBody(context, c) ||
        (!isGeneric(c.role) && c.rule !== "official/agency-before")),
  );
  const row = claim?.rows[0];
  if (!claim || row === undefined) return null;
  const office = context.gazetteer.row("offices", row);
  const ownBody = isOfOwnBody(context, claim);
  if (
    claim.status === null &&
    !ownBody &&
    !FEDERAL.test(claim.role) &&
    !(DEPARTMENTS.test(claim.role) && namesAgency(context, office.agency)) &&
    (ANYBODYS.test(claim.role) || (KNOWN_LEVELS.has(office.level) && claim.role.split(" ").length < 4))
  )
    return null;
  // Of these offices the dictionary knows every holder: whoever it does not know holds another one.
  if (
    claim.status !== "nominee" &&
    claim.status !== "candidate" &&
    (COMPLETE.has(office.level) || HOUSEHOLD.has(office.id))
  )
    return null;
  const person = known?.person ?? slug(cluster.printed);
  return {
    id: `${person}_${office.id}`,
    person,
    name: known?.name ?? cluster.printed,
    printed: cluster.printed,
    named: true,
    office: { ...officeOf(office, null), title: titleOf(claim, office) },
    status: claim.status ?? "incumbent",
    party: claim.party,
    ids: {},
    link: "unknown",
    candidates: [],
    confidence: 0.6,
    mentions: cluster.mentions,
  };
}
