import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import { hitsUpTo } from "../places/hits.js";
import type { ReadField, Reading } from "../reading.js";
import { CHAMBERS, isChamber, isHeadlineChamber } from "./chambers.js";
import { isTheConference } from "./conference.js";
import { isNameWord } from "./name-word.js";
import { isProperName } from "./proper-name.js";
import type { OrganizationSpan } from "./span.js";
import { isTitleCase } from "./title-case.js";
import { VENUES } from "./words.js";

/** Whether a body of the dictionary that is named by an ordinary word is meant as one where it stands. */
export function isMeant(reading: Reading, read: ReadField, span: OrganizationSpan, conference: boolean): boolean {
  const { tokens } = read.field;
  const first = tokens[span.start] as Token;
  const single = span.end - span.start === 1;
  const row = span.rows[0];
  // "Doe Corp. v. Ohio" is a case.
  if (/^vs?$/.test(foldAt(tokens, span.end))) return false;
  if (row === undefined) return true;
  const { type, id } = reading.gazetteer.row("organizations", row);
  if (isLabel(tokens, span)) return false;
  // The Speaker of the House is an office.
  if (foldAt(tokens, span.start - 2) === "of" && foldAt(tokens, span.start - 3) === "speaker") return false;
  // "Trinity Baptist Church" is a parish.
  if (type === "religious" && isNameWord(tokens, span.start - 1)) return false;
  if (type === "company" && VENUES.at(tokens, span.end) && isNameWord(tokens, span.end)) return false;
  // "the 2009 Harbor Cities Report" is no committee.
  if (type === "uscm-body" && isNameWord(tokens, span.end) && REPORTS.has(foldAt(tokens, span.end))) return false;
  // The Conference's own committees have names that any body's may have.
  if (type === "uscm-body" && !conference && span.rows.length === 1 && !namesConference(tokens, span)) return false;
  if (!isTheService(read, span) || (single && isVerbOrTarget(tokens, span))) return false;
  if (single && isStateCode(read, span)) return false;
  // "State Supreme Court" is a state's.
  if (type === "court" && foldAt(tokens, span.start - 1) === "state" && shapeAt(tokens, span.start - 1) & Shape.Cap)
    return false;
  if (!single || first.shape & (Shape.Upper | Shape.Camel) || WITH_DIGIT.test(first.fold))
    return !(single && first.shape & Shape.Upper && isShoutedWord(reading, read, span));
  if (CHAMBERS.has(first.fold))
    return isChamber(tokens, span) || (isTitleCase(read) && isHeadlineChamber(tokens, span));
  if (first.fold === "conference") return id === "uscm" && conference && isTheConference(read, span);
  if (type === "legislature" || type === "federal-agency")
    return !isNameWord(tokens, span.start - 1) || type === "legislature" || isTitleCase(read);
  return isProperName(reading, read, span, type);
}

/** "Riverton Does Its Part" is no plural of an acronym; beside attacks the Pentagon is the building. */
function isVerbOrTarget(tokens: readonly Token[], { start }: OrganizationSpan): boolean {
  const { fold, shape } = tokens[start] as Token;
  if (fold === "does") return !(shape & Shape.Camel);
  if (fold !== "pentagon") return false;
  for (let i = Math.max(0, start - TARGETS_REACH); i < start; i++)
    if (/^(?:attacks?|attacked|trade)$/.test(foldAt(tokens, i))) return true;
  return false;
}
const TARGETS_REACH = 10;

const SERVICES = /^(?:army|navy|marines|air force|marine corps)$/;
const BEHIND_SERVICE =
  /^(?:[,.;:)'"-]|'s|and|or|in|at|to|for|on|as|by|with|from|has|had|is|was|will|would|who|which|that|when|during|after|before|said)$/;

/** "the Army", "the Navy's": alone and behind an article, no "Navy veteran" and no "Air Force Base". */
function isTheService({ field: { tokens } }: ReadField, { start, end }: OrganizationSpan): boolean {
  const name = end - start === 2 ? `${foldAt(tokens, start)} ${foldAt(tokens, start + 1)}` : foldAt(tokens, start);
  if (end - start > 2 || !SERVICES.test(name)) return true;
  const listed = /^[,(]$|^(?:and|or)$/.test(foldAt(tokens, start - 1));
  return (
    (foldAt(tokens, start - 1) === "the" || listed) &&
    (end >= tokens.length || BEHIND_SERVICE.test(foldAt(tokens, end)))
  );
}

const WITH_DIGIT = /[a-z]\d/;
const REPORTS = new Set(["report", "reports", "forum", "summit", "week", "award", "awards"]);
/** Words that head a line or a part of an advisory and are acronyms too: "WHO: Mayor …", "WHO" above a list. */
const LABELS = new Set(["who"]);

function isLabel(tokens: readonly Token[], { start, end }: OrganizationSpan): boolean {
  if (end - start > 1) return false;
  if (foldAt(tokens, end) === ":" && (shapeAt(tokens, start) & Shape.Line || LABELS.has(foldAt(tokens, start))))
    return true;
  return LABELS.has(foldAt(tokens, start)) && (shapeAt(tokens, start) & shapeAt(tokens, end) & Shape.Line) !== 0;
}

/** "Alexandria, VA" is in Virginia, not at Veterans Affairs. */
const isStateCode = ({ field, hits }: ReadField, { start, end }: OrganizationSpan): boolean => {
  const mark = foldAt(field.tokens, start - 1);
  if ((field.tokens[end - 1] as Token).fold.length !== 2) return false;
  // "Senator Jane Roe (D-VA)"
  if (mark === "-" && /^[dri]$/.test(foldAt(field.tokens, start - 2))) return true;
  return (mark === "," || mark === "(") && hitsUpTo(hits, "places", start - 1).length > 0;
};

function namesConference(tokens: readonly Token[], span: OrganizationSpan): boolean {
  for (let i = span.start; i < span.end; i++) {
    const fold = foldAt(tokens, i);
    if (fold === "uscm" || fold === "conference" || fold === "mayors") return true;
  }
  return false;
}

/** Where everything is in capitals, an alias that is a word ("TARGET", "HOUSE") proves nothing. */
const isShoutedWord = (reading: Reading, { field }: ReadField, { start }: OrganizationSpan): boolean =>
  field.shouting &&
  (field.tokens[start] as Token).end - (field.tokens[start] as Token).start > 4 &&
  !reading.gazetteer.lookup("organizations", [foldAt(field.tokens, start)]).length;
