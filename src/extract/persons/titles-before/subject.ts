import { Shape } from "../../../model/index.js";
import { foldAt, type PersonField } from "../field.js";
import { isCommonWord } from "../layout/headline.js";

/** The "for" or "of" that leads to the subject before token `end`; null where none does. */
export function subjectOf(field: PersonField, end: number, floor: number): number | null {
  const { tokens } = field;
  if (!isCommonWord(field, tokens[end - 1])) return null;
  let of = end - 1;
  while (of > floor && end - of < LONGEST_SUBJECT && (isCapital(field, of) || JOINING.has(foldAt(tokens, of)))) of--;
  return foldAt(tokens, of) === "for" || foldAt(tokens, of) === "of" ? of : null;
}

/** Whether what an office is for ends before a capitalised word that is no common one: there a name begins. */
export function endsSubject(field: PersonField, end: number): boolean {
  if (!isCapital(field, end) || !isCapital(field, end + 1) || isCommonWord(field, field.tokens[end])) return false;
  const of = subjectOf(field, end, 0);
  return of !== null && (field.officesEndingAt(of).length > 0 || field.endingAt("roles", of).length > 0);
}

const LONGEST_SUBJECT = 7;

const JOINING = new Set(["and", "&"]);

const isCapital = ({ tokens }: PersonField, at: number): boolean => {
  const shape = tokens[at]?.shape ?? 0;
  return (shape & Shape.Cap) !== 0 && (shape & Shape.Word) !== 0 && !(shape & Shape.Line);
};
