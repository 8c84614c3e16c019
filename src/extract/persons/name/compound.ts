import { Shape, type Token } from "../../../model/index.js";

/** Behind "Lloyd-Webber", "O'Neill", "D'Arcy". */
export function endOfCompound(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end + 1 < tokens.length) {
    const mark = tokens[end] as Token;
    const next = tokens[end + 1] as Token;
    if (mark.shape & Shape.Spaced || (mark.fold !== "-" && mark.fold !== "'")) break;
    // "O' Neill": the mark is spaced by damage.
    const torn = mark.fold === "'" && (tokens[end - 1] as Token).fold === "o";
    if ((next.shape & Shape.Spaced && !torn) || !(next.shape & Shape.Word)) break;
    if (!(next.shape & Shape.Cap) && !isSyllable(tokens, end, next)) break;
    if (mark.fold === "'" && (tokens[end - 1] as Token).fold.length > 2) break;
    if (mark.fold === "-" && mark.end - mark.start === 1 && next.fold === "elect") break;
    end += 2;
  }
  return end;
}

/** "Ban Ki-moon": the second half of a given name behind a surname. */
function isSyllable(tokens: readonly Token[], mark: number, next: Token): boolean {
  const half = tokens[mark - 1] as Token;
  const surname = tokens[mark - 2];
  if ((tokens[mark] as Token).fold !== "-" || half.fold.length > 5 || next.fold.length > 5 || next.fold.length < 2)
    return false;
  return (
    surname !== undefined &&
    (surname.shape & Shape.Cap) !== 0 &&
    surname.fold.length <= 5 &&
    !ENGLISH_TAILS.has(next.fold)
  );
}
const ENGLISH_TAILS = new Set(
  "led based elect area wide style era run born owned like free ready to in of and on up made".split(" "),
);
