import { Shape } from "../../model/index.js";
import type { ReadField } from "../reading.js";

/** Share of capitalised words from which a title says nothing by its capitals. */
const TITLE_CASE = 0.6;
/** A text of so few tokens without a full stop may be a headline that came without a body. */
const HEADLINE = 40;
const HEADLINE_CASE = 0.8;

/** Whether nearly every word of a field has a capital, so that runs of capitals are no names. */
export function isTitleCase({ field }: ReadField): boolean {
  if (field.shouting) return true;
  const { tokens } = field;
  if (field.name !== "title" && (tokens.length > HEADLINE || tokens.some(({ fold }) => fold === "."))) return false;
  let words = 0;
  let raised = 0;
  for (const token of tokens) {
    if (!(token.shape & Shape.Word) || token.end - token.start < 4) continue;
    words++;
    if (token.shape & Shape.Cap) raised++;
  }
  return raised > words * (field.name === "title" ? TITLE_CASE : HEADLINE_CASE);
}
