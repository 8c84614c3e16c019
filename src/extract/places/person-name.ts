import { isGivenName, Naming } from "../../gazetteer/index.js";
import { Shape } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsAround } from "../hits.js";
import type { ReadField, Reading } from "../reading.js";
import type { PlacePhrase } from "./phrase.js";
import { CIVIC_FOLLOWERS, PERSON_TITLES } from "./words.js";

const SURNAMES = Naming.Surname | Naming.Mayor | Naming.Congress | Naming.Holder;

/** Whether somebody may be called so: a given name or a surname that the tables know. */
export const isPersonal = (reading: Reading, fold: string): boolean =>
  (reading.gazetteer.naming(fold) & (Naming.Given | SURNAMES)) !== 0;

const isGiven = ({ gazetteer }: Reading, fold: string): boolean => isGivenName(gazetteer, fold);
const isSurname = ({ gazetteer }: Reading, fold: string): boolean => (gazetteer.naming(fold) & SURNAMES) !== 0;

/** Whether a title, a given name or a surname beside a phrase makes a person's name of it: "Gary Johnson", "J. Madison". */
export function isPersonNamed(
  { reading, read, titleCase }: { reading: Reading; read: ReadField; titleCase: boolean },
  phrase: PlacePhrase,
): boolean {
  const { tokens } = read.field;
  const { start, end } = phrase.name;
  const shape = shapeAt(tokens, start - 1);
  const before = foldAt(tokens, start - 1);
  const opensLine = (shapeAt(tokens, start) & Shape.Line) !== 0;
  if (!opensLine && shape & Shape.Word && shape & Shape.Cap) {
    if (shape & Shape.Initial) return true;
    if (PERSON_TITLES.hasFold(before) && !phrase.printedState && !titleCase) return true;
    // "<name> Dunn (FL)": what stands in brackets is where a member of Congress comes from.
    const whence = !phrase.printedState || (phrase.cityUnknown && foldAt(tokens, end) === "(");
    if (isGiven(reading, before) && whence && !isPlaceWord(read, start - 1)) return true;
  }
  const behind = shapeAt(tokens, end);
  // "Fisher v. University of …": a party to a case.
  if (foldAt(tokens, end) === "v" || foldAt(tokens, end) === "vs") return true;
  if (
    end - start > 1 ||
    foldAt(tokens, end) === "'s" ||
    !(behind & Shape.Cap) ||
    behind & Shape.Line ||
    phrase.printedState
  )
    return false;
  if (behind & Shape.Initial) return true;
  const after = foldAt(tokens, end);
  return (
    !CIVIC_FOLLOWERS.hasFold(after) &&
    isGiven(reading, foldAt(tokens, start)) &&
    (isSurname(reading, after) || !titleCase)
  );
}

/** A place that is a given name, too ("Charlotte, Houston"), is no given name before a comma; a bare one may be. */
const isPlaceWord = ({ hits }: ReadField, token: number): boolean =>
  hitsAround(hits, token, token).some((hit) => hit.table === "places" && hit.start < token && hit.end > token);

/** Whether a phrase is the surname behind a capital ("James Madison"), so that the release has a person called so. */
export function endsPersonName(reading: Reading, { field }: ReadField, { start, name }: PlacePhrase): boolean {
  const { tokens } = field;
  const shape = shapeAt(tokens, start - 1);
  if (name.end - name.start > 1 || !(shape & Shape.Word) || !(shape & Shape.Cap) || shapeAt(tokens, start) & Shape.Line)
    return false;
  const before = foldAt(tokens, start - 1);
  return (
    (shape & Shape.Initial) !== 0 ||
    PERSON_TITLES.hasFold(before) ||
    isGiven(reading, before) ||
    (isSurname(reading, foldAt(tokens, name.start)) && before.length > 3)
  );
}
