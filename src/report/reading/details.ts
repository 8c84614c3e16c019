import type { Place, When } from "../../model/index.js";

export const join = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(" · ");

/** `New Orleans, LA`; outside the United States `Toronto, ON, CA`. */
export const placeName = ({ name, kind, state, country }: Place): string =>
  [name, kind !== "state" && state, kind !== "country" && country !== "US" && country].filter(Boolean).join(", ");

/** `2017-01-17 to 2017-01-19 (range)`, a single day alone. */
export function whenText({ start, end, precision }: When): string {
  if (start !== null && start === end) return start;
  if (start === null || end === null) return start === null ? `until ${end}` : `since ${start}`;
  return `${start} to ${end} (${precision})`;
}

export const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
