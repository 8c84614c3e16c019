/**
 * Sentences with the happenings a careful reader marks: "[[phrase|days]]", the days as EDTF, "?" where nothing
 * tells them. "[phrase]" is named again, or optional: finding it or not is all one.
 */
export const plainOf = (text: string): string =>
  text.replace(/\[\[([^|\]]+)\|[^\]]+\]\]/g, "$1").replace(/\[([^\]]+)\]/g, "$1");

/** "phrase | days" of each marked happening, in order. */
export const marksOf = (text: string): string[] =>
  [...text.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)].map((m) => `${m[1]} | ${m[2]}`);

/** The phrases that may be found or not. */
export const optionalOf = (text: string): string[] =>
  [...text.matchAll(/(?<!\[)\[([^\][|]+)\](?!\])/g)].map((m) => m[1] ?? "");
