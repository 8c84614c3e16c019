import type { Mayor } from "../../model/index.js";

/**
 * "Council President <name> is acting mayor": a mayor whose city is not printed is mayor of the one
 * city whose mayors the release is about; with several cities, an incumbent's stays unknown.
 */
export function shareCity(mayors: readonly Mayor[]): Mayor[] {
  const cities = new Map(mayors.flatMap((m) => (m.city ? [[m.city.id, m.city] as const] : [])));
  const only = cities.size === 1 ? [...cities.values()][0] : undefined;
  return mayors.map((mayor, i) => {
    // One who is not yet or no longer mayor is told beside the mayor of the same city.
    if (mayor.city || mayor.link !== "unknown" || mayor.status === "incumbent") return mayor;
    const city = only ?? mayors.slice(0, i).findLast((m) => m.city)?.city;
    return city ? { ...mayor, city: { ...city, inferred: true, mention: null } } : mayor;
  });
}

/**
 * One whom no table knows, beside the known mayor of the same city on the day: "the city's first mayor" is a mayor of
 * the past, whatever the word in front.
 */
export function settleSuccession(mayors: readonly Mayor[]): Mayor[] {
  return mayors.map((mayor) => {
    if (mayor.link !== "unknown" || mayor.status !== "incumbent" || mayor.city === null) return mayor;
    const sitting = mayors.some(
      (m) => m.link === "linked" && m.status === "incumbent" && m.city?.id === mayor.city?.id,
    );
    return sitting ? { ...mayor, status: "former" } : mayor;
  });
}
