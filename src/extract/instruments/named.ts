import { Shape } from "../../model/index.js";
import { coveredBy, foldAt, isCap, isName, leftEdge, type View } from "../events/view.js";
import { isDayWord, isYear, MONTHS } from "../events/words.js";
import { isDated } from "./acts.js";
import { apposed } from "./appositions.js";
import { nameStart, titleEnd } from "./edge.js";
import type { NamedHead } from "./heads.js";
import { measure } from "./numbers.js";
import { type InstrumentPhrase, isUpper, plain } from "./phrase.js";
import { titleBehind } from "./titles.js";
import { wholeStart } from "./whole-names.js";
import { BODIES, HOUSES, isForeign, PERSONS, SUBJECTS } from "./words.js";

/** A name in capitals around a head: it ends in it, begins with it, or stands behind it as a number or a title. */
export function named(view: View, i: number, head: NamedHead): InstrumentPhrase | null {
  if (head.titles) {
    const title = titleBehind(view, i, head);
    if (title) return title;
  }
  if (head.numbered) {
    const found = measure(view, i);
    if (found) return found;
  }
  if (!isCap(view, i)) return (head.lower ? lowerHead(view, i, head) : null) ?? apposed(view, i, head);
  if (view.headline || coveredBy(view, "organizations", i, 2) || coveredBy(view, "offices", i, 2)) return null;
  // "Anna's Law" is the law's name, and no law of the town of Anna.
  const owned = foldAt(view, i) === "law" && foldAt(view, i - 1) === "'s" && isName(view, i - 2);
  const start = owned ? leftEdge(view, i - 1) : nameStart(view, i);
  const names = capsIn(view, start, i);
  if (!isFit(view, start, i)) return null;
  const tail = tailEnd(view, i, head);
  if (tail > 0 && names + capsIn(view, i + 1, tail) >= 2) return plain(start, tail, head.type);
  const end = isDated(view, i) ? i + 3 : i + 1;
  if (isCap(view, i + 1) || head.least === 0) return null;
  return names >= head.least || isMarked(view, start, i, names) ? plain(start, end, typeOf(view, i, head)) : null;
}

/** Words in capitals but months: "Open" is of the name in "Open Data Policy". */
function capsIn(view: View, from: number, to: number): number {
  let caps = 0;
  for (let at = from; at < to; at++) if (isCap(view, at) && !MONTHS.has(foldAt(view, at))) caps++;
  return caps;
}

const typeOf = (view: View, i: number, head: NamedHead) => (/^grants?$/.test(foldAt(view, i)) ? "grant" : head.type);

/** Laws of a sort, of a place or of the land: "the State Law". */
const SORTS =
  /^(?:state|federal|city|county|local|national|common|criminal|civil|public|islamic|american|english|sharia|jewish|martial|maritime|military|tribal|new|texas|california)$/;

/** One name is enough where it shows itself a brand ("HomeStart Campaign") or the law is somebody's ("Anna's Law"). */
function isMarked(view: View, start: number, i: number, names: number): boolean {
  const fold = foldAt(view, i);
  if (names !== 1) return false;
  if (fold === "law")
    return foldAt(view, i - 1) === "'s"
      ? !/^(?:god|state|city|nation)$/.test(foldAt(view, i - 2))
      : foldAt(view, start - 1) === "the" &&
          isName(view, start) &&
          !SORTS.test(foldAt(view, start)) &&
          !/^(?:&|and)$/.test(foldAt(view, i + 1));
  if (fold === "agenda" && isYear(foldAt(view, start - 1))) return true;
  if (/^(?:plan|agenda|strategy)$/.test(fold) || isDated(view, i))
    return isDated(view, i) || isYear(foldAt(view, i - 1));
  return /^(?:campaign|program|initiative)$/.test(fold) && isBrand(view, start);
}

/** "HomeStart", and nobody's surname: "McCarthy". */
const isBrand = (view: View, i: number): boolean =>
  ((view.tokens[i]?.shape ?? 0) & Shape.Camel) !== 0 && !/^(?:mc|mac|de|la|le|di|du|van|fitz|o')/.test(foldAt(view, i));

/** The end of "Blueprint for a Safer Riverton", "National Survey of Rivers"; 0 where nothing goes on. */
function tailEnd(view: View, i: number, head: NamedHead): number {
  if (head.tail === "" || !head.tail.split("|").includes(foldAt(view, i + 1))) return 0;
  const at = /^(?:the|a|an|our)$/.test(foldAt(view, i + 2)) ? i + 3 : i + 2;
  return isName(view, at) && !isDayWord(foldAt(view, at)) ? titleEnd(view, at) : 0;
}

/** Whether the words before the head leave it an instrument. */
function isFit(view: View, start: number, i: number): boolean {
  const head = foldAt(view, i);
  for (let at = start; at < i; at++) {
    const fold = foldAt(view, at);
    if (isForeign(head, fold) || (PERSONS.has(fold) && foldAt(view, at + 1) !== "'s")) return false;
    if (BODIES.has(fold) && !/^(?:program|programme|initiative|grants?)$/.test(head)) return false;
  }
  if (start < i && !isName(view, i - 1) && !isYear(foldAt(view, i - 1)) && !/^(?:'s|'|\))$/.test(foldAt(view, i - 1)))
    return false;
  // "Center for the Study of …": the rest of a body's name.
  const before = foldAt(view, start - 1) === "the" ? start - 2 : start - 1;
  if (/^(?:for|on|of)$/.test(foldAt(view, before)) && isCap(view, before - 1) && BODIES.has(foldAt(view, before - 1)))
    return false;
  if (head === "credit") return foldAt(view, i - 1) === "tax";
  const names = capsIn(view, start, i);
  return names === 0 || !coveredBy(view, "organizations", i - 1, names);
}

const ARTICLE = /^(?:the|its|their|his|her|our|new|'s)$/;

/** "the Green Roofs program", "the LADDER program": a name before a programme's noun in lower case. */
function lowerHead(view: View, i: number, head: NamedHead): InstrumentPhrase | null {
  // "Prosperity Accelerator (IMPACT) program": the acronym in brackets is stepped over.
  const last = foldAt(view, i - 1) === ")" && foldAt(view, i - 3) === "(" ? i - 4 : i - 1;
  if (view.headline || !isName(view, last) || isName(view, i + 1)) return null;
  const fold = foldAt(view, last);
  if ((HOUSES.has(fold) && isName(view, last - 1)) || coveredBy(view, "offices", last)) return null;
  const start = wholeStart(view, last + 1);
  const names = capsIn(view, start, last + 1);
  if (names === 0 || (names === 1 && last < i - 1) || !isFit(view, start, i)) return null;
  const least = last < i - 1 ? 2 : capsIn(view, nameStart(view, last + 1), last + 1);
  if (["places", "organizations"].some((table) => coveredBy(view, table, last, least))) return null;
  const known = ARTICLE.test(foldAt(view, start - 1));
  const grant = head.type === "grant";
  const enough =
    names > 1
      ? names > 2 || (!grant && (known || foldAt(view, start - 1) === "a"))
      : (known && isBrand(view, last)) || ((grant ? fold.length > 3 : known) && isAcronym(view, last, fold));
  return enough ? plain(start, i + 1, head.type) : null;
}

/** An acronym that may be a programme's, and is nobody's that is known. */
const isAcronym = (view: View, i: number, fold: string): boolean =>
  isUpper(view, i) && fold.length > 2 && !SUBJECTS.has(fold) && !coveredBy(view, "organizations", i);
