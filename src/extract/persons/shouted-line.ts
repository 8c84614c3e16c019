import { isGivenName } from "../../gazetteer/index.js";
import { Shape, type Token } from "../../model/index.js";
import { foldAt, indexField, type PersonField } from "./field.js";
import { isMayorWord } from "./mayor-head.js";

/** A name has no more tokens than this. */
const LONGEST = 7;

/**
 * The field as it is to be read where a signature's name stands in capitals on a line of its own, above its title: there
 * a short word is no acronym ("GREG NICKELS / Mayor of Seattle"). Elsewhere the field itself.
 */
export function fieldAtLine(field: PersonField, from: number): PersonField {
  if (field.field.shouting || !isShoutedName(field, from)) return field;
  let known = SHOUTED.get(field);
  if (!known) {
    const { field: read, hits, reading } = field;
    SHOUTED.set(field, (known = indexField(reading, { field: { ...read, shouting: true }, hits })));
  }
  return known;
}
const SHOUTED = new WeakMap<PersonField, PersonField>();

function isShoutedName(field: PersonField, from: number): boolean {
  const { tokens } = field;
  if (!isShort(tokens[from] as Token) && !isShort(tokens[from + 1]) && !isShort(tokens[from + 2])) return false;
  if (!isGivenName(field.reading.gazetteer, foldAt(tokens, from))) return false;
  let at = from;
  for (; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.shape & Shape.Line && at > from) break;
    if (token.shape & Shape.Word && !(token.shape & (Shape.Upper | Shape.Initial))) return false;
  }
  return at < from + LONGEST && at > from + 1 && (isMayorWord(field, at) || field.startingAt("roles", at).length > 0);
}

/** What elsewhere would be an acronym. */
const isShort = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape & Shape.Upper) !== 0 && token.fold.length <= 4;
