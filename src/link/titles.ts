import { holdingOn } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import { type Document, type PersonRole, Shape, type Title, type Token } from "../model/index.js";
import { cueOf, placesOf } from "../text/index.js";
import type { LinkContext } from "./context.js";
import { presidencyAlone } from "./titles-alone.js";

const CONFERENCE = { body: "U.S. Conference of Mayors", bodyId: "uscm" };
/** Roles that only a body can give: without one in the text they are the Conference's, where it speaks. */
const CONFERENCE_ROLES =
  /^(?:(?:immediate )?past |first |second |third )?(?:vice )?president$|^trustee$|^(?:co-?|vice )?chair/i;

/** The titles that a release gives a mayor beside the mayoralty, once each. */
export function titlesOf(context: LinkContext, cluster: PersonCluster): Title[] {
  const titles: Title[] = [];
  for (const { claim, mention } of cluster.claims) {
    if (claim.kind === "mayor") continue;
    if (claim.kind === "office" && (claim.rule === "official/seat" || !CONFERENCE_ROLES.test(claim.role))) continue;
    if (claim.kind === "role" ? claim.past : claim.status === "former") continue;
    const role = roleName(claim.role);
    if (STANDING.test(role)) continue;
    let body = claim.body;
    let bodyId = claim.kind === "role" ? claim.bodyId : null;
    if (body === null) {
      if (claim.rule !== "title/before" && /chair/i.test(role)) continue;
      if (!CONFERENCE_ROLES.test(role)) continue;
      if (!speaksForConference(context) && !isOfficer(context, cluster)) continue;
      ({ body, bodyId } = CONFERENCE);
    }
    body = plainBody(body);
    // A seat on a city's council is no title of the Conference's or its bodies'.
    if (COUNCIL.test(body)) continue;
    if (titles.some((t) => t.role === role && sameBody(t.body, body))) continue;
    const field = context.document.fields.find((f) => f.name === mention.field);
    const from = field?.tokens[claim.span.start];
    const to = field?.tokens[claim.span.end - 1];
    if (!field || !from || !to) continue;
    const span = {
      field: field.name,
      start: from.start,
      end: to.end,
      text: field.text.slice(from.start, to.end),
      rule: claim.rule,
    };
    titles.push({ role, body, bodyId, mention: span });
  }
  const alone = titles.some((t) => t.role === "President") ? null : presidencyAlone(context, cluster);
  return alone ? [...titles, { role: "President", ...CONFERENCE, mention: alone }] : titles;
}

/** Who stands for an office has none by that, and "who heads it" names none. */
const STANDING = /^(?:candidate|nominee|head)$/i;

const COUNCIL = /^(?:(?:\S+ ){0,3}(?:City|Common|Town|Metro) )?Council$/;

/** Whether the dictionary has the person as an officer of the Conference about the release's day. */
export function isOfficer({ gazetteer, timeline }: LinkContext, cluster: PersonCluster): boolean {
  return rowsNamed(gazetteer, "leadership", cluster.name).some((row) => {
    const holding = holdingOn(row.terms, timeline.day);
    return holding === "in" || holding === "near" || (holding === "unknown" && cluster.name.given.length > 0);
  });
}

/** The roles of a person who is neither mayor nor federal official. */
export function rolesOf(cluster: PersonCluster): PersonRole[] {
  const roles: PersonRole[] = [];
  for (const { claim } of cluster.claims) {
    if (claim.kind === "mayor" || claim.rule === "official/seat" || claim.role === "") continue;
    const role = roleName(claim.role);
    const bodyId = claim.kind === "role" ? claim.bodyId : null;
    const known = roles.findIndex(
      (r) => r.role === role && (r.body === claim.body || r.body === null || claim.body === null),
    );
    if (known < 0) roles.push({ role, body: claim.body, bodyId });
    else if (roles[known]?.body === null) roles[known] = { role, body: claim.body, bodyId };
  }
  return roles;
}

/** "Latino Alliance of the U.S. Conference of Mayors", "USCM Energy Committee": the Conference's own bodies go by their name. */
function plainBody(body: string): string {
  const bare = body
    .replace(/ of (?:the )?(?:U\.? ?S\.?|United States) Conference of Mayors(?: \(USCM\))?$/i, "")
    .replace(/^(?:USCM|Conference)(?:['\u2019]s)? /, "");
  return bare === "" ? body : bare;
}

const sameBody = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || a.endsWith(b) || b.endsWith(a));

/** "Co-chair", "chairwoman of" → the role's plain name. */
export function roleName(printed: string): string {
  const small = /[a-z]/.test(printed) || printed.length <= LONGEST_ACRONYM;
  const text = (small ? printed : printed.toLowerCase())
    .replace(/\s+/g, " ")
    .replace(/^(?:USCM|Conference) /, "")
    .replace(/^(?:1st|2nd|3rd)(?= )/, (count) => COUNTS[count] as string)
    .replace(/\bchair(?:man|woman|person)s?\b/gi, "Chair")
    .replace(/\bco\s?-?\s?chairs?\b/gi, "Co-Chair")
    .replace(/\bchairs\b/gi, "Chair")
    .replace(/(Member|Trustee|President)s$/i, "$1");
  return text.replace(
    /(^|[\s-])([a-z])(?=[a-z]{3}|o-)/g,
    (_, gap: string, letter: string) => gap + letter.toUpperCase(),
  );
}

/** "CEO"; a longer title in capitals comes out of a shouted heading. */
const LONGEST_ACRONYM = 4;

const COUNTS: Readonly<Record<string, string>> = { "1st": "First", "2nd": "Second", "3rd": "Third" };

/** Whether the release is the Conference's, or about it. */
export function speaksForConference({ document }: LinkContext): boolean {
  let known = SPEAKS.get(document);
  if (known === undefined) SPEAKS.set(document, (known = namesConference(document)));
  return known;
}

/** Asked for every title of a release. */
const SPEAKS = new WeakMap<Document, boolean>();

function namesConference(document: Document): boolean {
  return document.fields.some((f) =>
    placesOf(f, CONFERENCE_WORDS).some(
      (i) =>
        f.tokens[i]?.fold === "uscm" ||
        (f.tokens[i + 1]?.fold === "of" && f.tokens[i + 2]?.fold === "mayors") ||
        isMeantConference(f.tokens, i),
    ),
  );
}

/** "the Conference's", "Conference President". */
const isMeantConference = (tokens: readonly Token[], i: number): boolean =>
  ((tokens[i]?.shape ?? 0) & Shape.Cap) !== 0 &&
  (OFFICERS.has(tokens[i + 1]?.fold ?? "") || (tokens[i - 1]?.fold === "the" && tokens[i + 1]?.fold === "'s"));
const OFFICERS = new Set(["president", "vice", "trustee", "trustees", "officers", "leaders", "leadership"]);
const CONFERENCE_WORDS = cueOf(["uscm", "conference"]);
