import type { LinkContext } from "../../link/context.js";
import { completed } from "../../link/cut-off.js";
import { settleSuccession, shareCity } from "../../link/mayors/beside.js";
import { linkSuccession } from "../../link/mayors/succession.js";
import { linkMayor } from "../../link/mayors.js";
import { mergeById } from "../../link/merge.js";
import { linkOfficesAlone } from "../../link/offices-alone.js";
import { linkOfficial } from "../../link/officials.js";
import { linkPerson } from "../../link/people.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Mayor, Mention, Official, Person } from "../../model/index.js";
import type { Analysis } from "../analysis.js";
import type { Entities } from "../linking.js";
import { inOrder } from "./order.js";

/** Who each cluster of names is: officials first, for mayors and their cities are told by the states around them. */
export function linkPersons(
  { clusters: printed, persons, reading }: Analysis,
  context: LinkContext,
): Pick<Entities, "mayors" | "officials" | "people"> {
  const clusters = printed.map((cluster) => completed(context, cluster));
  const mayors: Mayor[] = [];
  const officials: Official[] = [];
  const people: Person[] = [];
  const rest: number[] = [];
  const linked = clusters.map((cluster) => linkOfficial(context, cluster));
  const near = { ...context, states: statesAround(context, linked) };
  clusters.forEach((cluster, i) => {
    const mayor = linkMayor(near, cluster);
    const official = linked[i];
    if (mayor) mayors.push(mayor);
    if (official) officials.push(official);
    if (!mayor) rest.push(i);
  });
  const cities = new Set(mayors.flatMap((m) => (m.city ? [m.city.id] : [])));
  for (const i of rest) {
    const cluster = clusters[i] as PersonCluster;
    const official = linked[i] !== null;
    const mayor = linkSuccession(near, cluster, cities, official);
    if (mayor) mayors.push(mayor);
    else if (!official) people.push(linkPerson(near, cluster));
  }
  const titles = persons.kept.flatMap(({ field, value }) => value.claims.map(({ span }) => ({ field, span })));
  const covered = (mention: Mention) =>
    titles.some(({ field, span }) => {
      if (field !== mention.field) return false;
      const tokens = reading.document.fields.find((f) => f.name === field)?.tokens ?? [];
      return (tokens[span.start]?.start ?? 0) < mention.end && mention.start < (tokens[span.end - 1]?.end ?? 0);
    });
  officials.push(...linkOfficesAlone(context, reading, officials, covered));
  return {
    mayors: mergeById(settleSuccession(context, shareCity(inOrder(mayors)))),
    officials: mergeById(inOrder(officials)),
    people: mergeById(people),
  };
}

/** The states that a release is about: those it prints, that of its dateline, those of its members of Congress. */
function statesAround({ states, home }: LinkContext, officials: readonly (Official | null)[]): ReadonlySet<string> {
  const around = new Set(states);
  if (home?.state) around.add(home.state);
  for (const official of officials)
    if (official?.link === "linked" && official.office.state !== null) around.add(official.office.state);
  return around;
}
