import { holdingOn } from "../../gazetteer/index.js";
import type { Mayor } from "../../model/index.js";
import type { LinkContext } from "../context.js";

/**
 * "Council President <name> is acting mayor": a mayor whose city is not printed is mayor of the one
 * city whose mayors the release is about; with several cities, an incumbent's stays unknown.
 */
export function shareCity(mayors: readonly Mayor[]): Mayor[] {
  const cities = new Map(mayors.flatMap((m) => (m.city ? [[m.city.id, m.city] as const] : [])));
  const only = cities.size === 1 ? [...cities.values()][0] : undefined;
  return mayors.map((mayor, i) => {
    // One who is not yet or no longer mayor is told beside the mayor of the same city.
    if (mayor.city || mayor.link !== "unknown" || mayor.status === "incumbent" || isListed(mayor)) return mayor;
    const alike = mayors.find((m) => m.status === mayor.status && m.city !== null && m.link === "linked");
    const city = only ?? alike?.city ?? mayors.slice(0, i).findLast((m) => m.city)?.city;
    return city ? { ...mayor, city: { ...city, inferred: true, mention: null } } : mayor;
  });
}

/** "Mayors-elect A and B": of several cities, as a rule. */
const isListed = ({ mentions }: Mayor): boolean => mentions.some((m) => m.rule === "mayor/list");

/**
 * Two mayors of one city in one release: whom no table knows ("the city's first mayor"), or whose term was over, is a
 * mayor of the past beside the one whose term holds on the day, whatever the word in front.
 */
export function settleSuccession({ gazetteer, timeline }: LinkContext, mayors: readonly Mayor[]): Mayor[] {
  const isIn = (m: Mayor): boolean => {
    const terms = m.link === "linked" ? gazetteer.byId("mayors", m.id)?.terms : undefined;
    return terms !== undefined && holdingOn(terms, timeline.day) === "in";
  };
  const inOffice = mayors.filter((m) => SITTING.has(m.status) && isIn(m));
  // On the day of a change both are: it belongs to the one who begins.
  const changes = (m: Mayor, bound: "start" | "end"): boolean =>
    timeline.day !== null && (gazetteer.byId("mayors", m.id)?.terms.some((t) => t[bound] === timeline.day) ?? false);
  const sitting = inOffice.filter(
    (m) => !(changes(m, "end") && inOffice.some((n) => n.city?.id === m.city?.id && n !== m && changes(n, "start"))),
  );
  const isComing = ({ id }: Mayor): boolean => {
    const terms = gazetteer.byId("mayors", id)?.terms ?? [];
    const { day } = timeline;
    return day !== null && terms.length > 0 && terms.every((t) => t.start !== null && t.start > day);
  };
  return mayors.map((mayor) => {
    const open = mayor.link !== "ambiguous" && mayor.status === "incumbent" && !sitting.includes(mayor);
    const follower = open && sitting.some((m) => m.city !== null && m.city.id === mayor.city?.id);
    return follower ? { ...mayor, status: isComing(mayor) ? "elect" : "former" } : mayor;
  });
}
const SITTING = new Set(["incumbent", "acting"]);
