import { Naming } from "../../gazetteer/index.js";
import { type Hit, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsAt, hitsUpTo } from "../places/hits.js";
import type { ReadField, Reading } from "../reading.js";
import { DETERMINERS } from "./chambers.js";
import { isNameWord } from "./name-word.js";
import type { OrganizationSpan } from "./span.js";

/** "Boeing, Ford and Deere": beside another body a surname is a company. */
function standsInList(hits: readonly Hit[], tokens: readonly Token[], start: number, end: number): boolean {
  const joins = (i: number) => /^(?:,|and|&)$/.test(foldAt(tokens, i));
  return (
    (joins(start - 1) && hitsUpTo(hits, "organizations", start - 1).length > 0) ||
    (joins(end) && hitsAt(hits, "organizations", end + 1).length > 0)
  );
}

const SURNAMES = Naming.Mayor | Naming.Congress | Naming.Holder | Naming.Person;

/** A single word is a company only if it neither begins a sentence nor is part of a longer name or someone's surname. */
export function isProperName(
  reading: Reading,
  { field, hits }: ReadField,
  { start, end }: OrganizationSpan,
  type: string,
): boolean {
  const { tokens } = field;
  const fold = foldAt(tokens, start);
  if (isNameWord(tokens, start - 1) || isNameWord(tokens, end)) return false;
  if (type === "company" && standsInList(hits, tokens, start, end)) return true;
  if (type !== "university" && (reading.gazetteer.naming(fold) & SURNAMES) !== 0) return false;
  const before = foldAt(tokens, start - 1);
  if (type === "company" && DETERMINERS.has(before)) return false;
  const opens =
    start === 0 || (shapeAt(tokens, start) & Shape.Line) !== 0 || before === "." || before === '"' || before === ":";
  return !opens || (reading.gazetteer.naming(fold) & (Naming.Word | Naming.Given)) === 0;
}
