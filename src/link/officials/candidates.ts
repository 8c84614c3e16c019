import { type HolderRow, holdingOn } from "../../gazetteer/index.js";
import { rowsNamed } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Document, Official } from "../../model/index.js";
import type { LinkContext } from "../context.js";
import { linkedTo, officeOf } from "./office.js";

/** The level of the offices under which the dictionary keeps who stood for what, and when. */
export const CANDIDACY = "candidacy";

/** What each candidacy is for. */
const SOUGHT: Readonly<Record<string, string>> = {
  "presidential-candidate": "president",
  "vice-presidential-candidate": "vice-president",
};

/** Words of a race for the presidency. */
const RACE =
  /\bpresidential (?:candidates?|nominees?|campaigns?|hopefuls?|race|primar(?:y|ies)|debates?|ticket|contenders?)\b|\b(?:run|runs|running|candidates?|nominees?|bid|race) for (?:the )?(?:president|presidency|White House)\b|\brunning mate\b|\b(?:Republican|Democratic) (?:\w+ convention|convention|nominees?|ticket|presidential)\b/i;

/**
 * Somebody who stood for the presidency on the release's day: where the release speaks of the race, or where nothing
 * else is known or told of the person.
 *
 * @param bare whether no office, role or mayoralty stands beside the name, and the dictionary has no other office
 */
export function knownCandidate(context: LinkContext, cluster: PersonCluster, bare: boolean): Official | null {
  const { gazetteer, timeline, document } = context;
  if (cluster.name.given.length === 0 || cluster.rows.length === 0 || timeline.day === null) return null;
  const standing = rowsNamed(gazetteer, "holders", cluster.name).filter(
    (r) => SOUGHT[r.office] !== undefined && holdingOn(r.terms, timeline.day) === "in",
  );
  const row = standing.at(-1) as HolderRow | undefined;
  if (!row || standing.some((r) => r.person !== row.person)) return null;
  if (!bare && !speaksOfRace(document)) return null;
  const office = gazetteer.byId("offices", SOUGHT[row.office] as string);
  if (!office) return null;
  return linkedTo(row, officeOf(office, null), cluster, { status: "candidate", confidence: bare ? 0.7 : 0.8 });
}

function speaksOfRace(document: Document): boolean {
  let known = RACES.get(document);
  if (known === undefined) RACES.set(document, (known = document.fields.some(({ text }) => RACE.test(text))));
  return known;
}

/** Asked for every candidate of a release. */
const RACES = new WeakMap<Document, boolean>();
