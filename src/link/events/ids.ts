import type { CivicEvent } from "../../model/index.js";

/** Tells happenings of one name apart: two hearings of one release go by their days, or by their order. */
export function distinct(events: readonly CivicEvent[]): CivicEvent[] {
  const taken = new Set<string>();
  return events.map((event) => {
    let { id } = event;
    const day = event.when?.start ?? event.when?.end;
    if (taken.has(id) && day) id = `${id}_${day}`;
    for (let number = 2; taken.has(id); number++) id = `${event.id}_${number}`;
    taken.add(id);
    return id === event.id ? event : { ...event, id };
  });
}
