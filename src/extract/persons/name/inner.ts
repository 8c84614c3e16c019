import { type Field, Shape, type Token } from "../../../model/index.js";
import type { NameWord } from "../claim.js";
import { NEVER_IN_NAMES, PARTICLES } from "../words.js";
import { isNameWord, wordOf } from "./word.js";

/** "de", "Van der": a small word that a capital follows. */
export function isParticle(tokens: readonly Token[], at: number, before: number): boolean {
  const token = tokens[at] as Token;
  if (!PARTICLES.has(token)) return false;
  const raised = (token.shape & Shape.Cap) !== 0;
  if (!raised && before === 0 && token.fold !== "de") return false;
  for (let k = at + 1; k < at + 3 && k < tokens.length; k++) {
    const next = tokens[k] as Token;
    if (next.shape & Shape.Line) return false;
    if (next.shape & Shape.Cap && next.shape & Shape.Word && !NEVER_IN_NAMES.has(next)) return true;
    if (!PARTICLES.has(next)) return false;
  }
  return false;
}

/** A nickname in marks or brackets, with more of the name behind it. */
export function readNickname(field: Field, at: number): { word: NameWord; end: number } | null {
  const { tokens } = field;
  const open = (tokens[at] as Token).fold;
  if (open !== '"' && open !== "'" && open !== "(") return null;
  const close = open === "(" ? ")" : open;
  for (let end = at + 2; end <= at + 3 && end < tokens.length; end++) {
    if ((tokens[end] as Token).fold !== close) continue;
    const first = tokens[at + 1] as Token;
    const next = tokens[end + 1];
    // "(TX)" is a state; a nickname is followed by more of the name.
    if (!(first.shape & Shape.Cap) || first.shape & Shape.Upper || first.shape & Shape.Dotted) return null;
    if (!next || next.shape & Shape.Line || !(isNameWord(next, field.shouting) || PARTICLES.has(next))) return null;
    return { word: wordOf(field, at + 1, end, "nickname"), end: end + 1 };
  }
  return null;
}
