import { Shape, type Token } from "../../model/index.js";
import { STATUS_WORDS } from "./words.js";

/** What the word at a token says of how an office stands; nothing where it only goes on with the tale ("Then Mayor Lund rose"). */
export function statusAt(tokens: readonly Token[], i: number): ReturnType<(typeof STATUS_WORDS)["get"]> {
  const token = tokens[i];
  if (!token) return undefined;
  return token.fold === "then" && isAdverb(tokens, i) ? undefined : STATUS_WORDS.get(token.fold);
}

const isAdverb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.fold !== "-" && (((tokens[i]?.shape ?? 0) & Shape.Cap) !== 0 || tokens[i - 1]?.fold === "and");
