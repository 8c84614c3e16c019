import { wordSet } from "../text/index.js";

/** So much of a text tells its language, in UTF-16 code units; less than the least tells nothing. */
const REACH = 1500;
const LEAST = 80;
/** Words that join others in Spanish, French, Portuguese, Italian, German and Dutch, and are no English ones. */
const OTHERS = wordSet(
  "de la el los las que en del y con por una su al como para dijo le les des et du dans pour est qui sur au par une " +
    "o os da em um uma não com dos das il di che e per della sono der die und das von mit ist nicht auf ein eine dem zu het een van voor",
);
const ENGLISH = wordSet("the and of to in that for with is was are by from at said his her their this has have will");

/** A share of joining words that no list of names and cities reaches. */
const SHARE = 0.2;

/** Whether a text is told by its joining words, or by its script, to be in another language than English. */
export function isForeign(text: string): boolean {
  const start = text.slice(0, REACH);
  // What nearly every English text has early on spares the rest.
  if (start.length < LEAST || start.includes(" the ")) return false;
  if ((start.match(/[\u0370-\u1dff\u2e80-\udbff]/g)?.length ?? 0) > start.length / 3) return true;
  const found = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (list: ReadonlySet<string>): number => found.filter((word) => list.has(word)).length;
  const others = count(OTHERS);
  return others > SHARE * found.length && others > 3 * count(ENGLISH);
}
