import type { GoldPlace } from "./gold.js";
import { bare } from "./text.js";

const SPELLED: Readonly<Record<string, string>> = { st: "saint", ft: "fort", mt: "mount", metro: "" };
const SHORT_FORMS: Readonly<Record<string, string>> = {
  "new york city": "new york",
  "washington dc": "washington",
  "washington d c": "washington",
};

/** One key for the ways to write a city: "St. Paul" and "Saint Paul", "City of Reno" and "Reno". */
export function cityKey(name: string | null | undefined): string {
  const words = bare(name)
    .replace(/^(?:the )?(?:city|town|village) of /, "")
    .split(/[ -]/)
    .map((word) => (word in SPELLED ? (SPELLED[word] as string) : word))
    .filter((word) => word !== "");
  const key = words.join(" ");
  return SHORT_FORMS[key] ?? key;
}

/** 2 the same place, 1 one whose state is left open, 0 another. */
export function placeLikeness(
  gold: GoldPlace,
  said: { readonly name: string; readonly state?: string | null },
): number {
  if (cityKey(gold.name) !== cityKey(said.name)) return 0;
  if ((gold.state ?? null) === (said.state ?? null)) return 2;
  const open = gold.state == null || (!said.state && bare(gold.name) === bare(said.name));
  return open ? 1 : 0;
}
