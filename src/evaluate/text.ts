/** Words too common to tell two phrases apart. */
const COMMON: ReadonlySet<string> = new Set([
  "the",
  "of",
  "a",
  "an",
  "for",
  "and",
  "on",
  "in",
  "to",
  "at",
  "s",
  "u",
  "with",
  "by",
  "from",
]);

/** What is left of a phrase for comparing: lower case letters, digits and hyphens, single spaces; no accents, no possessives. */
export function bare(phrase: string | null | undefined): string {
  if (!phrase) return "";
  return phrase
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9' -]/g, " ")
    .replace(/'s\b/g, "")
    .replaceAll("'", "")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
}

/** The words that tell a phrase apart; hyphens divide. */
export const tellingWords = (phrase: string | null | undefined): string[] =>
  bare(phrase)
    .split(/[ -]/)
    .filter((word) => word !== "" && !COMMON.has(word));

/** Whether one phrase holds the other, whole words only. */
export function holds(one: string, other: string): boolean {
  const a = ` ${bare(one)} `;
  const b = ` ${bare(other)} `;
  return a.includes(b) || b.includes(a);
}
