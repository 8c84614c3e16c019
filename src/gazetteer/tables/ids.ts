import { foldToken } from "../../text/index.js";
import type { ReadCell } from "./forms.js";

/** Text as a part of an id: accents, apostrophes and full stops dropped, anything else but a-z 0-9 a "-". */
export const slugOf = (text: string): string =>
  foldToken(text)
    .replace(/['.‘’ʻ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** `us-la-new-orleans`, `ca-bc-vancouver`, `us-oh`, `ca`. */
export function placeId(cell: ReadCell): string {
  const country = (cell("country") || "us").toLowerCase();
  const kind = cell("kind");
  if (kind === "country") return country;
  if (kind === "state") return `${country}-${(cell("abbr") || cell("state")).toLowerCase()}`;
  const state = cell("state").toLowerCase();
  return `${country}-${state}${state && "-"}${slugOf(cell("name"))}`;
}

export const nameSlug = (cell: ReadCell): string => slugOf(cell("name"));

/** `mitch-landrieu_new-orleans-la`: the person, then the city and its state; abroad its country, but for `ken-sim_vancouver-bc`. */
export function mayorId(cell: ReadCell): string {
  const [, country = "", state = "", name = ""] = /^([a-z]{2})-(?:([a-z]{2,3})-)?(.+)$/.exec(cell("city")) ?? [];
  return `${cell("person")}_${name}-${country === "us" || country === "ca" ? state : country}`;
}

/** `jeff-sessions_attorney-general`, `jeff-sessions_us-senator-al`. */
export const holderId = (cell: ReadCell): string =>
  `${cell("person")}_${cell("office")}${cell("state") && `-${cell("state").toLowerCase()}`}`;

/** `doug-ducey_governor-az`, `tom-cochran_ceo-and-executive-director-uscm`. */
export const roleId = (cell: ReadCell): string =>
  `${cell("person")}_${slugOf(cell("role"))}-${cell("state").toLowerCase() || cell("bodyId") || slugOf(cell("body"))}`;
