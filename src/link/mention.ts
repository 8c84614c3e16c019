import type { Candidate, Document, Mention } from "../model/index.js";

/** A settled candidate as the contract's mention, with its characters. */
export function mentionOf({ field, start, end, rule }: Candidate, document: Document): Mention {
  const { text } = field === "title" && document.title ? document.title : document.text;
  return { field, start, end, text: text.slice(start, end), rule };
}

/** An identifier made of the name of a body or a place: "U.S." is "us". */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'\u2019.]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
