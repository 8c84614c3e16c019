import { isGivenName } from "../../../gazetteer/index.js";
import { Shape, type Token } from "../../../model/index.js";
import { foldAt, indexField, type PersonField } from "../field.js";
import { isMayorWord } from "../mayors/head.js";

/** A name has no more tokens than this. */
const LONGEST = 7;

/**
 * The field as it is to be read where a name stands in capitals on a line above its title ("GREG NICKELS / Mayor of
 * Seattle"), or in a heading all in capitals ("STATEMENT BY MAYOR ED LEE"): there a short word is no acronym. Elsewhere
 * the field itself.
 */
export function fieldAt(field: PersonField, from: number): PersonField {
  const { shape } = field.tokens[from] as Token;
  if (field.field.shouting || !(shape & Shape.Upper)) return field;
  if (!(shape & Shape.Line ? isShoutedName(field, from) : isInHeading(field, from))) return field;
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

/** Whether a short given name and what follows it stand in a line without a small letter. */
function isInHeading(field: PersonField, from: number): boolean {
  const { tokens } = field;
  if (!isShort(tokens[from]) || !isGivenName(field.reading.gazetteer, foldAt(tokens, from))) return false;
  for (let at = from - 1; at >= 0; at--) {
    if (!isShouted(tokens[at] as Token) || from - at > LONGEST_HEADING) return false;
    if ((tokens[at] as Token).shape & Shape.Line) break;
  }
  let at = from + 1;
  for (; at < tokens.length && !((tokens[at] as Token).shape & Shape.Line); at++)
    if (!isShouted(tokens[at] as Token) || at - from > LONGEST_HEADING) return false;
  return at > from + 1;
}
const LONGEST_HEADING = 30;

const isShouted = ({ shape, end, start }: Token): boolean =>
  !(shape & Shape.Word) || (shape & (Shape.Upper | Shape.Initial | Shape.Dotted)) !== 0 || end - start === 1;

/** What elsewhere would be an acronym. */
const isShort = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape & Shape.Upper) !== 0 && token.fold.length <= 4;
