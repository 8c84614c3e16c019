/** Cases that fail today, by their id, and why. Whoever mends one takes its line out: its test fails until then. */
export const KNOWN_GAPS: Readonly<Record<string, string>> = {
  A11a: "a place on the line or behind the comma is lost where no row knows the town",
  C9b: "a signature or address block spreads name, Mayor and town over its lines",
  C10a: "names and label are glued together",
  C12a: "two lists told apart by 'respectively'",
  G7b: "all lower case",
  L3d: "an all-capital headline about people and towns no row knows",
  M3d: "'the city's mayor' behind a name",
  O5c: "designate without a hyphen, and nominees behind their names",
  O7b: "'one-time' and 'chief' before an office",
  O20g: "'The Honorable' with the chamber on the next line",
  U4b: "surnames and given names that are words or months are cut off or lost",
  Y4c: "a place on the line or behind the comma is lost where no row knows the town",
};
