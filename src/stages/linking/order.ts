import { FIELDS, type Mention } from "../../model/index.js";

interface Mentioned {
  readonly mentions: readonly Mention[];
}

/** Behind the last character of any field. */
const FAR = 2 ** 31;
const first = ({ mentions: [mention] }: Mentioned): number =>
  mention ? FIELDS.indexOf(mention.field) * FAR + mention.start : 0;

/** Entities by their first mention: those of the title, then those of the text. */
export const inOrder = <T extends Mentioned>(entities: readonly T[]): T[] =>
  [...entities].sort((a, b) => first(a) - first(b));
