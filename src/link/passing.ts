import { type Mention, Shape, type Token } from "../model/index.js";
import type { LinkContext } from "./context.js";

const DIES = new Set(["died", "dies", "assassinated"]);
const ENDS = new Set(["assassination", "death", "murder", "funeral", "passing"]);
const BEFORE = new Set([
  "death",
  "passing",
  "assassination",
  "murder",
  "funeral",
  "loss",
  "life",
  "memory",
  "widow",
  "widower",
]);
const MOURNING = new Set(["mourn", "mourns", "mourning", "mourned"]);

/** Whether the text says beside one of these mentions that the person has died. */
export function hasPassed({ document }: LinkContext, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    const tokens = document.fields.find((f) => f.name === mention.field)?.tokens ?? [];
    const first = tokenAt(tokens, mention.start);
    if (first >= tokens.length) return false;
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end++;
    if (isDeadBehind(tokens, end) || diesBehindClause(tokens, end)) return true;
    const before = tokens.slice(Math.max(0, first - 8), first).map((t) => t.fold);
    if (before.at(-1) === "late") return true;
    const mourned = before.findLastIndex((f) => MOURNING.has(f));
    if (mourned >= 0 && !before.slice(mourned).some((f) => PARTED.has(f))) return true;
    const of = before.lastIndexOf("of");
    if (of <= 0 || !BEFORE.has(before[of - 1] as string)) return false;
    // Nothing but titles and the city may stand between "death of" and the name.
    return tokens
      .slice(first - (before.length - of) + 1, first)
      .every((t) => (t.shape & Shape.Cap) !== 0 || t.fold === "former" || t.fold === "the");
  });
}

/** Behind "mourned", these begin a new sentence, or name who mourns too. */
const PARTED = new Set([".", ";", "with", "by", "alongside", "and"]);

/** "<name> died", "<name> was assassinated", "<name>'s sudden death", "the <name> assassination"; not "<name> mourned the death". */
function isDeadBehind(tokens: readonly Token[], end: number): boolean {
  const folds = tokens.slice(end, end + 3).map((t) => t.fold);
  const own = folds[0] === "'s" ? folds : folds.slice(0, 1);
  return folds.some((f) => DIES.has(f)) || own.some((f) => ENDS.has(f));
}

/** Whether the text says beside one of these mentions that the person has left an office: "resigned", "stepped down". */
export function hasLeft({ document }: LinkContext, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    const tokens = document.fields.find((f) => f.name === mention.field)?.tokens ?? [];
    let end = tokenAt(tokens, mention.start);
    while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end++;
    while (end < tokens.length && BEFORE_LEAVING.has(tokens[end]?.fold ?? "")) end++;
    const [verb, adverb] = [tokens[end]?.fold ?? "", tokens[end + 1]?.fold ?? ""];
    return (
      verb === "resigned" ||
      verb === "retired" ||
      (verb === "resigns" && mention.field === "title") ||
      LEFT.get(verb) === adverb
    );
  });
}
const BEFORE_LEAVING = new Set([",", "who", "abruptly", "formally", "officially", "also"]);
const LEFT: ReadonlyMap<string, string> = new Map([
  ["stepped", "down"],
  ["left", "office"],
]);

/** "<name>, who was mayor from 1990 to 2002, died Sunday": a clause of one's own stands between. */
function diesBehindClause(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.fold !== "," || !OWN_CLAUSE.has(tokens[end + 1]?.fold ?? "")) return false;
  for (let i = end + 2; i < Math.min(tokens.length, end + LONGEST_CLAUSE); i++) {
    const { fold, shape } = tokens[i] as Token;
    if (shape & Shape.Line || fold === ".") return false;
    if (fold === ",") {
      const next = tokens[i + 1]?.fold ?? "";
      if (next === "died" || next === "dies" || (next === "passed" && tokens[i + 2]?.fold === "away")) return true;
    }
  }
  return false;
}
const OWN_CLAUSE = new Set(["who", "the", "a", "former", "mayor"]);
const LONGEST_CLAUSE = 30;

/** The first token that begins at an offset or behind it, by halving. */
function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
