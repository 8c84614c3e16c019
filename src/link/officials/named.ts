import type { OfficeClaim } from "../../extract/persons/claim.js";
import type { OfficeRow } from "../../gazetteer/index.js";
import type { LinkContext } from "../context.js";

/** Whether a claim's title can be this office's: one of its rows, or a bare word that its title has. */
export function names(context: LinkContext, claim: OfficeClaim, office: OfficeRow): boolean {
  if (claim.rows.some((r) => context.gazetteer.row("offices", r).id === office.id)) return true;
  const word =
    claim.role
      .toLowerCase()
      .replace(/[^a-z ]/g, "")
      .split(" ")
      .at(-1) ?? "";
  const bare = BARE[word] ?? BARE[singular(word)];
  if (bare === undefined) return false;
  return bare.test(office.title) && (claim.rows.length === 0 || isGeneric(claim.role));
}

const singular = (word: string): string => word.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");

export const isGeneric = (role: string): boolean => !role.includes(" ");

const BARE: Readonly<Record<string, RegExp>> = {
  secretary: /^Secretary\b/,
  sec: /^Secretary\b/,
  secy: /^Secretary\b/,
  administrator: /^Administrator\b/,
  director: /^Director\b/,
  commissioner: /^Commissioner\b/,
  justice: /Justice\b/,
  judge: /Judge\b/,
  senator: /^U\.S\. Senator/,
  sen: /^U\.S\. Senator/,
  representative: /^U\.S\. Representative|Delegate/,
  rep: /^U\.S\. Representative|Delegate/,
  congressman: /^U\.S\. Representative|Delegate/,
  congresswoman: /^U\.S\. Representative|Delegate/,
  congressmember: /^U\.S\. Representative|Delegate/,
  delegate: /Delegate/,
  speaker: /^Speaker/,
  leader: /Leader$/,
  president: /^President of the United States/,
  chairman: /^Chair/,
  chair: /^Chair/,
  chairwoman: /^Chair/,
  ambassador: /Ambassador/,
};
