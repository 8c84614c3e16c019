import { holdingOn } from "../../gazetteer/index.js";
import { rowsNamed } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Official } from "../../model/index.js";
import type { LinkContext } from "../context.js";
import { linkedTo, officeOf } from "./office.js";

const LEADING = /^(?:vice )?chair(?:man|woman|person)?$|^ranking member$/i;
const CONGRESS = /\b(?:Congress|Senate|House of Representatives|Capitol Hill)\b/;

/** "Chairman <surname>" beside Congress: the one member of that day who bears the surname. */
export function committeeChair(context: LinkContext, cluster: PersonCluster): Official | null {
  const { gazetteer, document, timeline } = context;
  if (cluster.name.given.length > 0 || timeline.day === null) return null;
  const bare = cluster.claims.every(
    ({ claim }) => claim.kind === "role" && claim.body === null && LEADING.test(claim.role),
  );
  if (!bare || cluster.claims.length === 0 || !document.fields.some((f) => CONGRESS.test(f.text))) return null;
  const sitting = rowsNamed(gazetteer, "congress", cluster.name).filter(
    (r) => holdingOn(r.terms, timeline.day) === "in",
  );
  const [row] = sitting;
  const office = row && gazetteer.byId("offices", row.office);
  if (!row || !office || sitting.length > 1) return null;
  return linkedTo(row, officeOf(office, row), cluster, { status: "incumbent", confidence: 0.75 });
}
