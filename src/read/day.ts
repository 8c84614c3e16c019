import { printedDay } from "./archive/printed-day.js";

/** The day of a timestamp, as it stands there: in the zone of whoever printed it. */
export const dayOf = (stamp: string | null | undefined): string | null => {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]|\s*$)/.exec(stamp ?? "")?.[1];
  return day === undefined ? null : (printedDay(day)?.day ?? null);
};
