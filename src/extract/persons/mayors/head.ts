import type { MayorStatus } from "../../../model/index.js";
import { Shape } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import { foldAt, type PersonField } from "../field.js";
import { statusAt } from "../status-word.js";
import { STATUS_WORDS } from "../words.js";

/** The word "Mayor" with what belongs to it: "Mayor-elect", "Acting Mayor", "then-Mayor", "Mayors". */
export interface MayorHead {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly status: MayorStatus | null;
}

const HEADS = /* @__PURE__ */ wordClass(["mayor", "mayors", "mayoress"]);
/** Before "Mayor", these make another office of it. */
const OTHER_OFFICE = new Set(["vice", "deputy", "assistant", "associate"]);

/** Whether token `i` is the word "mayor" or "mayors". */
export const isMayorWord = (field: PersonField, i: number): boolean => HEADS.at(field.tokens, i);

/** The mayor's title that ends before token `end`, or null; "Vice Mayor" and "Mayor Pro Tem" are none. */
export function mayorHeadBefore(field: PersonField, end: number): MayorHead | null {
  const { tokens } = field;
  let at = end - 1;
  let status: MayorStatus | null = null;
  const dash = foldAt(tokens, at - 1) === "-";
  if (foldAt(tokens, at) === "elect" && (dash || HEADS.at(tokens, at - 1))) {
    status = "elect";
    at -= dash ? 2 : 1;
  } else if (foldAt(tokens, at) === "president" && dash && HEADS.at(tokens, at - 2)) at -= 2;
  // Mexico City's mayor is its Head of Government.
  if (foldAt(tokens, at) === "government" && foldAt(tokens, at - 1) === "of" && foldAt(tokens, at - 2) === "head")
    return { start: at - 2, end, plural: false, status };
  if (!HEADS.at(tokens, at)) return null;
  const plural = foldAt(tokens, at) === "mayors";
  return withStatus(field, { start: at, end, plural, status });
}

/** The mayor's title that begins at token `start`, or null. */
export function mayorHeadAt(field: PersonField, start: number): MayorHead | null {
  const { tokens } = field;
  if (!HEADS.at(tokens, start)) return null;
  const plural = foldAt(tokens, start) === "mayors";
  const next = foldAt(tokens, start + 1);
  if (next === "pro" && (foldAt(tokens, start + 2) === "tem" || foldAt(tokens, start + 2) === "tempore")) return null;
  if (next === "for" && foldAt(tokens, start + 2) === "a") return null;
  let end = start + 1;
  let status: MayorStatus | null = null;
  if (next === "-") {
    const after = foldAt(tokens, start + 2);
    if (after === "elect") status = "elect";
    if (after === "elect" || after === "president") end = start + 3;
    else if (after === "pro") return null;
  } else if (next === "elect") {
    status = "elect";
    end = start + 2;
  }
  return withStatus(field, { start, end, plural, status });
}

/** Takes in the words in front that say how the office stands; null where they make another office. */
function withStatus(field: PersonField, head: MayorHead): MayorHead | null {
  let { start, status } = head;
  const { tokens } = field;
  for (;;) {
    const before = foldAt(tokens, start - 1);
    if (tokens[start] && (tokens[start]?.shape ?? 0) & Shape.Line) break;
    if (OTHER_OFFICE.has(before)) return null;
    if (
      before === "-" &&
      (STATUS_WORDS.has(foldAt(tokens, start - 2)) || OTHER_OFFICE.has(foldAt(tokens, start - 2)))
    ) {
      if (OTHER_OFFICE.has(foldAt(tokens, start - 2))) return null;
      status = (STATUS_WORDS.get(foldAt(tokens, start - 2)) as MayorStatus) ?? status;
      start -= 2;
      continue;
    }
    const word = statusAt(tokens, start - 1);
    if (!word) {
      if (before === "lord") start--;
      break;
    }
    if (status === null && word !== "incumbent" && word !== "nominee") status = word;
    start--;
  }
  return { ...head, start, status };
}
