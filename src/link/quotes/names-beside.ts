import type { SpeakerWindow } from "../../extract/quotes/attribution.js";
import { GROUP_WORDS, OFFICE_NOUNS, STATEMENT_NOUNS, TITLE_WORDS } from "../../extract/quotes/words.js";
import { type Field, Shape, type Token } from "../../model/index.js";
import { foldToken } from "../../text/index.js";
import { isSame, type Seen, type Speakable } from "./seen.js";

/** A dateline's city or a label, not a name: "NEW YORK –". */
const isShouted = ({ shape, start, end }: Token): boolean => (shape & Shape.Upper) !== 0 && end - start > 3;

/** A bare surname next to the verb ("Biden said") that one speaker of the release alone bears. */
export function bySurname(
  { tokens }: Field,
  { start, end, pick }: SpeakerWindow,
  speakers: readonly Speakable[],
): Speakable | null {
  const at = pick === "first" ? start : end - 1;
  const token = tokens[at];
  const beside = tokens[pick === "first" ? at + 1 : at - 1];
  if (
    !token ||
    !(token.shape & Shape.Cap) ||
    isShouted(token) ||
    tokens[at + 1]?.fold === "'s" ||
    (beside && beside.shape & Shape.Cap)
  )
    return null;
  const bearers = speakers.filter(
    ({ kind, name }) => kind !== "organization" && foldToken(name.split(" ").at(-1) ?? "") === token.fold,
  );
  return bearers.length > 0 && bearers.every((b) => isSame(b, bearers[0] as Speakable))
    ? (bearers[0] as Speakable)
    : null;
}

/** Two or more capitalised words next to the verb that no entity covers: "said Ada Quill, who runs a bakery". */
export function unknownName(field: Field, { start, end, pick }: SpeakerWindow, here: readonly Seen[]): string | null {
  const { tokens, text } = field;
  if (field.name === "title" || field.shouting) return null;
  const step = pick === "first" ? 1 : -1;
  const from = pick === "first" ? start : end - 1;
  const run: Token[] = [];
  for (let i = from; i >= start && i < end; i += step) {
    const token = tokens[i] as Token;
    if (!(token.shape & Shape.Cap) || isShouted(token) || here.some((s) => s.start <= i && i < s.end)) break;
    run.push(token);
  }
  if (step < 0) run.reverse();
  const printed = run.length;
  while (run.length && TITLE_WORDS.has((run[0] as Token).fold)) run.shift();
  if (run.length < (run.length < printed ? 1 : 2) || run.length > 4) return null;
  if (run.some(({ fold }) => OFFICE_NOUNS.has(fold) || GROUP_WORDS.has(fold) || STATEMENT_NOUNS.has(fold))) return null;
  return text.slice((run[0] as Token).start, (run[run.length - 1] as Token).end);
}
