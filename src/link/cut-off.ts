import { holdingOn, type PersonRow } from "../gazetteer/index.js";
import { surnameOf } from "../mentions/bearers.js";
import { bearsGivens } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import type { LinkContext } from "./context.js";
import { cityId } from "./mayors/city.js";

/** Fewer letters than these may begin anybody's surname. */
const FEWEST_LETTERS = 3;

/**
 * A person whose surname the end of a teaser cuts off, with the surname whole where the printed city's or office's
 * holders of the day leave one person; the same cluster where they do not.
 */
export function completed(context: LinkContext, cluster: PersonCluster): PersonCluster {
  const { name } = cluster;
  if (!cluster.cutOff || name.surname.length < FEWEST_LETTERS) return cluster;
  const meant = new Map<string, string>();
  for (const row of holdersClaimed(context, cluster)) {
    const surname = surnameOf(row);
    if (surname === name.surname) return cluster;
    if (surname.startsWith(name.surname) && bearsGivens(context.gazetteer, row, name)) meant.set(row.person, surname);
  }
  const [surname] = meant.values();
  return surname === undefined || meant.size > 1 ? cluster : { ...cluster, name: { ...name, surname } };
}

/** Who held on the day what is claimed of the person: the mayoralty of a printed city, a federal office. */
function holdersClaimed({ gazetteer, timeline }: LinkContext, { claims }: PersonCluster): PersonRow[] {
  const rows: PersonRow[] = claims.flatMap(({ claim }): PersonRow[] => {
    if (claim.kind === "mayor")
      return (claim.city?.rows ?? []).flatMap((r) =>
        gazetteer.lookup("mayors#city", [cityId(gazetteer.row("places", r).id)]).map((m) => gazetteer.row("mayors", m)),
      );
    if (claim.kind !== "office") return [];
    const offices = claim.rows.map((r) => gazetteer.row("offices", r).id);
    if (offices.length === 0 && claim.role === "President") offices.push("president");
    return offices.flatMap((id) => gazetteer.lookup("holders#office", [id]).map((h) => gazetteer.row("holders", h)));
  });
  const { day } = timeline;
  return day === null ? rows : rows.filter((row) => holdingOn(row.terms, day) === "in");
}
