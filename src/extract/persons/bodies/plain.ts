import { Shape, type Token } from "../../../model/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { BODY_HEADS } from "../words.js";
import type { Body } from "./body.js";
import { isBarrier } from "./parts.js";

/** Heads of bodies that name their members, too: before another word they begin a name. */
export const PEOPLE = new Set(["mayors", "cities", "governors", "chiefs", "counties", "police"]);

/** "the Conference's energy committee": a body in small letters that a known one owns. */
export function ownCommittee(field: PersonField, known: Body): Body | null {
  const { tokens } = field;
  const owns = foldAt(tokens, known.end) === "'s" || foldAt(tokens, known.end) === "'";
  // "a USCM task force on hunger"
  if (!owns && foldAt(tokens, known.end) !== "task" && foldAt(tokens, known.end) !== "working") return null;
  const start = owns ? known.end + 1 : known.end;
  return plainBody(field, start, known.row);
}

/** "task force on hunger", in small letters. */
export function plainBody(field: PersonField, start: number, parent: number | null): Body | null {
  const { tokens } = field;
  for (let i = start; i < start + LONGEST_PLAIN; i++) {
    const token = tokens[i];
    if (!token || token.shape & Shape.Line || !(token.shape & Shape.Word)) return null;
    if (token.shape & Shape.Cap && (BODY_HEADS.has(token) ? !PEOPLE.has(token.fold) : isBarrier(token))) return null;
    const before = foldAt(tokens, i - 1);
    const whole =
      (token.fold === "force" && before === "task") ||
      (token.fold === "group" && before === "working") ||
      PLAIN_HEADS.has(token.fold);
    if (!whole || i === start) continue;
    const end = endOfSubject(tokens, i + 1);
    return { start, end, text: textOf(field, start, end), row: null, parent };
  }
  return null;
}

/** Behind "on gun violence" where that ends its phrase; else `from`. */
function endOfSubject(tokens: readonly Token[], from: number): number {
  if (foldAt(tokens, from) !== "on" && foldAt(tokens, from) !== "for") return from;
  for (let i = from + 1; i <= from + LONGEST_PLAIN; i++) {
    const token = tokens[i];
    if (!token || token.shape & (Shape.Line | Shape.Mark)) return i > from + 1 ? i : from;
    if (token.shape & Shape.Cap || token.fold === "the") return from;
  }
  return from;
}
const LONGEST_PLAIN = 5;
const PLAIN_HEADS = new Set(["committee", "council", "board", "caucus", "panel", "commission"]);
