import { type EventType, type Field, Shape } from "../../model/index.js";
import type { Head } from "./heads.js";
import { foldAt, isName, type View } from "./view.js";
import { DETERMINERS, isYear, MONTHS, ordinal, ROLES } from "./words.js";

/**
 * How a phrase stands for its happening. A `weak` one counts only where it links to a dictionary row, a `dated`
 * one ("a town hall") also where the text gives it a day of its own; an `anaphor` ("the meeting") only joins
 * what was named before.
 */
export type Standing = "named" | "described" | "dated" | "weak" | "anaphor";

/** A phrase that the grammar found: token indices, `end` exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** Where the phrase is of another type than its head. */
  readonly type?: EventType | undefined;
}

/** A frame's reading of the head at token `i`; null where it names no happening. */
export type FrameReader = (view: View, i: number, head: Head) => Found | null;

export const found = (start: number, end: number, standing: Standing): Found => ({ start, end, standing });

/** "the meeting", "that tragedy": a head that only points back; null without an article. */
export function anaphor(view: View, i: number): Found | null {
  const before = foldAt(view, i - 1);
  return before === "the" || before === "this" || before === "that" || before === "its" || before === "their"
    ? found(i, i + 1, "anaphor")
    : null;
}

/** Names between `from` and `to`: capitalised words that stop no phrase. */
export function namesIn(view: View, from: number, to: number, except?: ReadonlySet<string>): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (isName(view, i) && !except?.has(foldAt(view, i)) && !MONTHS.has(foldAt(view, i))) count++;
  return count;
}

/** Whether one of the tokens is of a list, an ordinal or a year. */
export function counts(view: View, from: number, to: number, list?: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    const fold = foldAt(view, i);
    if (list?.has(fold) || ordinal(fold) !== null || isYear(fold)) return true;
  }
  return false;
}

/** Whether a capitalised word goes on behind the head, so that the head only describes it ("Summit County"). */
export function isCompound(view: View, i: number): boolean {
  // "In Tuesday's runoff Mayor Roe won": a title begins what comes next.
  if (view.headline || !isName(view, i + 1) || ROLES.has(foldAt(view, i + 1))) return false;
  const next = view.tokens[i + 1];
  return next !== undefined && (next.shape & Shape.Line) === 0;
}

/** Cuts articles, possessives and marks off the front of a phrase. */
export function trimmed(view: View, start: number, end: number): number {
  let at = start;
  while (at < end - 1 && (DETERMINERS.has(foldAt(view, at)) || /^(?:'s|[-'&()]|of|and|for|mr)$/.test(foldAt(view, at))))
    at++;
  return at;
}

/** The characters of a token range. */
export const textOf = (field: Field, start: number, end: number): string =>
  field.text.slice(field.tokens[start]?.start ?? 0, field.tokens[end - 1]?.end ?? 0);
