import type { TaggedRelease } from "../../model/index.js";

/** Small letters without accents: what is typed finds what is printed. */
export const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** What a release is searched by: its title, its text and the names that stand behind it. */
export const searchTextOf = ({ title, text, mayors, officials, organizations, events }: TaggedRelease): string =>
  foldText(
    [title ?? "", text, ...[...mayors, ...officials, ...organizations, ...events].map((e) => e.name)].join("\n"),
  );

/** Whether a search text has all words of a query; words in quotation marks must stand together. */
export function matcher(query: string): ((text: string) => boolean) | null {
  const words = [...foldText(query).matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) => phrase ?? word ?? "");
  return words.length === 0 ? null : (text) => words.every((word) => text.includes(word));
}
