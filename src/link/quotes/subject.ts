import { BREAKERS, CLAUSE_OPENERS, TITLE_WORDS } from "../../extract/quotes/words.js";
import { Shape, type Token } from "../../model/index.js";

/** A paragraph is not followed back further than this. */
const FAR = 2000;

/** Whether what stands before a name (its title passed over) lets it be a subject. */
export function isSubject(tokens: readonly Token[], low: number, start: number): boolean {
  let i = start - 1;
  let inPlace = false;
  for (; i >= low; i--) {
    const { fold, shape } = tokens[i] as Token;
    if (shape & (Shape.Cap | Shape.Dotted) && !CLAUSE_OPENERS.has(fold) && !BREAKERS.has(fold)) continue;
    if (/^[()&']$/.test(fold) || fold === "'s" || (fold === "-" && !(shape & Shape.Spaced))) continue;
    if (TITLE_WORDS.has(fold)) continue;
    const state = fold === "," ? stateBefore(tokens, i) : 0;
    if (!state || i - state < low) break;
    i -= state;
    inPlace = true;
  }
  if (i < low) return true;
  const { fold } = tokens[i] as Token;
  if (inPlace && (fold === "in" || fold === "at")) return true;
  if (CLAUSE_OPENERS.has(fold)) return true;
  return !BREAKERS.has(fold) && /^(?:[,:;"-]|--)$/.test(fold);
}

/** Whether a preposition or a verb stands before a name (its title passed over): "met City Manager X". */
export function isObject(tokens: readonly Token[], low: number, start: number): boolean {
  for (let i = start - 1; i >= low; i--) {
    const { fold, shape } = tokens[i] as Token;
    if (BREAKERS.has(fold)) return true;
    if (!(shape & (Shape.Cap | Shape.Dotted)) && !TITLE_WORDS.has(fold)) return false;
  }
  return false;
}

/** How many tokens ", Nev." of "Reno, Nev., Mayor" takes before its closing comma at `i`; 0 where there is none. */
function stateBefore(tokens: readonly Token[], i: number): number {
  const isCap = (k: number) => ((tokens[k]?.shape ?? 0) & (Shape.Cap | Shape.Dotted)) !== 0;
  for (let k = i - 1; k >= i - 2 && isCap(k); k--) if (tokens[k - 1]?.fold === "," && isCap(k - 2)) return i - k + 1;
  return 0;
}

export function paragraphStart(tokens: readonly Token[], at: number): number {
  const low = Math.max(0, at - FAR);
  let i = Math.min(at, tokens.length - 1);
  while (i > low && !((tokens[i] as Token).shape & Shape.Paragraph)) i--;
  return Math.max(i, 0);
}

export function clauseStart(tokens: readonly Token[], at: number, low: number): number {
  for (let i = at - 1; i >= low; i--)
    if (/^(?:[.!?"]|-)$/.test((tokens[i] as Token).fold) && (tokens[i] as Token).shape & Shape.Mark) return i + 1;
  return low;
}
