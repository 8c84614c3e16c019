import { Shape, type Token } from "../../model/index.js";
import { foldAt, isCap, type View } from "./view.js";

const LONGEST_NAME = 12;
const isMark = (fold: string): boolean => fold === '"' || fold === "'";

/** A single mark that opens: apart from the word before, tied to the one behind; an apostrophe does not. */
const opens = ({ tokens }: View, i: number): boolean => {
  const [mark, next] = [tokens[i] as Token, tokens[i + 1]];
  return next !== undefined && mark.end === next.start && (tokens[i - 1]?.end ?? -1) < mark.start;
};

/** The name in quotation marks that ends right before token `i`: its first token; -1 where there is none. */
export function quotedBefore(view: View, i: number): number {
  const mark = foldAt(view, i - 1);
  if (!isMark(mark)) return -1;
  for (let at = i - 3; at >= Math.max(view.lo, i - LONGEST_NAME); at--)
    if (foldAt(view, at) === mark && (mark === '"' || opens(view, at))) return isCap(view, at + 1) ? at + 1 : -1;
  return -1;
}

const LEAD = /^(?:titled|entitled|called|on|named)$/;

/** The name in quotation marks that begins behind token `i`, "entitled" and a comma let through: its tokens; null where there is none. */
export function quotedBehind(view: View, i: number): { readonly start: number; readonly end: number } | null {
  let at = i + 1;
  if (foldAt(view, at) === ",") at++;
  if (LEAD.test(foldAt(view, at))) at++;
  const mark = foldAt(view, at);
  if (!isMark(mark) || !opens(view, at) || !isCap(view, at + 1)) return null;
  for (let end = at + 2; end < Math.min(view.hi, at + LONGEST_NAME + 4); end++) {
    if (foldAt(view, end) !== mark) continue;
    const last = (view.tokens[end - 1] as Token).shape & Shape.Mark ? end - 1 : end;
    return last > at + 1 && caps(view, at + 1, last) ? { start: at + 1, end: last } : null;
  }
  return null;
}

/** The name in quotation marks, three words or more of it, that a headline holds; null where it holds none, or several. */
export function quotedIn(view: View): { readonly start: number; readonly end: number } | null {
  let only: { readonly start: number; readonly end: number } | null = null;
  for (let i = view.lo; i < view.hi; i++) {
    const name = isMark(foldAt(view, i)) ? quotedBehind(view, i - 1) : null;
    if (!name || name.end - name.start < 3) continue;
    if (only) return null;
    only = name;
    i = name.end;
  }
  return only;
}

/** Whether most of the longer words are capitalised, as they are in a title and not in a quotation. */
export function caps(view: View, from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    if (foldAt(view, i).length < 4) continue;
    long++;
    if (isCap(view, i)) capital++;
  }
  return long === 0 ? isCap(view, from) : capital / long > 0.7;
}
