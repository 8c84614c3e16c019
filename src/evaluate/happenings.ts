import { bare, tellingWords } from "./text.js";

const ORDINAL = /^\d{1,6}(?:st|nd|rd|th)$/;
/** Words that many happenings of civic life share. */
const GENERIC: ReadonlySet<string> = new Set(
  "meeting conference summit event annual session press news mayors mayor us united states national city cities day convention uscm".split(
    " ",
  ),
);
const LIKE = 0.4;
const LIKE_INSIDE = 0.25;

/**
 * How alike two phrases for a happening are, 0 to 1; 0 where they name two. Ordinals must agree, and a word that
 * not every happening has must be shared: "Annual Meeting" stands for "85th Annual Meeting", a bare "meeting" for none.
 */
export function happeningLikeness(one: string, other: string): number {
  const a = new Set(tellingWords(one));
  const b = new Set(tellingWords(other));
  if (a.size === 0 || b.size === 0 || numbersClash(a, b)) return 0;
  if (bare(one) === bare(other)) return 1;
  const shared = [...a].filter((word) => b.has(word));
  const inside = shared.length === Math.min(a.size, b.size);
  if (shared.every((word) => GENERIC.has(word))) return inside && shared.length >= 2 ? 0.5 : 0;
  const likeness = shared.length / (a.size + b.size - shared.length);
  return likeness >= (inside ? LIKE_INSIDE : LIKE) ? likeness : 0;
}

function numbersClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const ordinals = [...a].filter((word) => ORDINAL.test(word));
  if (!ordinals.length || ![...b].some((word) => ORDINAL.test(word))) return false;
  return !ordinals.some((word) => b.has(word));
}
