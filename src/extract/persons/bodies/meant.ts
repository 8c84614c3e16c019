import { Shape } from "../../../model/index.js";
import { wordClass } from "../../../text/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { readBodyBackward } from "./backward.js";
import type { Body } from "./body.js";
import { readBodyForward } from "./forward.js";

/** Nouns that mean any body named before. */
const ANY = new Set(["group", "organization", "organisation"]);
/** Nouns that mean the body named before whose name has them. */
const NOUNS = wordClass([
  ...ANY,
  ..."association conference league coalition network alliance caucus committee council board commission panel force".split(
    " ",
  ),
]);
/** So far before it a body may have been named. */
const FARTHEST = 400;
/** Of these the nation's departments and the companies are none: "the group" is one of members. */
const OF_MEMBERS = new Set(["association", "coalition", "uscm-body", "international", "union", "nonprofit"]);

/** A noun that means a body named before: "the league's", "the task force". */
export interface MeantBody {
  /** Where the noun begins and, without "'s", ends. */
  readonly start: number;
  readonly end: number;
  /** The body meant; null where none is found. */
  readonly body: Body | null;
  /** Whether the noun says nothing of the body's name ("the group"). */
  readonly any: boolean;
}

/** "the Conference", with a capital, is the name of one. */
const isNoun = ({ tokens }: PersonField, at: number): boolean =>
  NOUNS.at(tokens, at) && !(foldAt(tokens, at) === "conference" && (tokens[at]?.shape ?? 0) & Shape.Cap);

/** The noun at a token, an article before it skipped: "(the) task force". */
export function meantBodyAt(field: PersonField, from: number): MeantBody | null {
  const { tokens } = field;
  const start = foldAt(tokens, from) === "the" ? from + 1 : from;
  if (foldAt(tokens, start - 1) !== "the") return null;
  const task = foldAt(tokens, start) === "task" && foldAt(tokens, start + 1) === "force";
  const at = task ? start + 1 : start;
  return isNoun(field, at) && (task || foldAt(tokens, at) !== "force") ? meant(field, start, at) : null;
}

/** The noun before a token: "the league | 's president". */
export function meantBodyBefore(field: PersonField, end: number): MeantBody | null {
  const { tokens } = field;
  if (!isNoun(field, end - 1)) return null;
  const start = foldAt(tokens, end - 1) === "force" ? end - 2 : end - 1;
  return foldAt(tokens, start - 1) === "the" ? meant(field, start, end - 1) : null;
}

/** The bare noun before a title: "task force | co-chair", "Committee | Chair". */
export function meantNounBefore(field: PersonField, end: number): MeantBody | null {
  const { tokens } = field;
  if (!NOUNS.at(tokens, end - 1) || foldAt(tokens, end - 1) === "conference") return null;
  const start = foldAt(tokens, end - 1) === "force" ? end - 2 : end - 1;
  const before = tokens[start - 1];
  // "Energy Committee": a name, and no bare noun.
  if (before && before.shape & Shape.Cap && !((tokens[start]?.shape ?? 0) & Shape.Line)) return null;
  return meant(field, start, end - 1);
}

function meant(field: PersonField, start: number, noun: number): MeantBody {
  const fold = foldAt(field.tokens, noun);
  const found = antecedent(field, fold, start);
  const body = found && { ...found, start, end: noun + 1 };
  return { start, end: noun + 1, body, any: ANY.has(fold) || fold === "conference" };
}

function antecedent(field: PersonField, noun: string, before: number): Body | null {
  const { tokens, reading } = field;
  for (let i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
    if (ANY.has(noun)) {
      const hit = field
        .endingAt("organizations", i)
        .find(({ rows }) => OF_MEMBERS.has(reading.gazetteer.row("organizations", rows[0] as number).type));
      if (hit) return { ...hit, text: textOf(field, hit.start, hit.end), row: hit.rows[0] as number };
      continue;
    }
    if (foldAt(tokens, i) !== noun || !((tokens[i]?.shape ?? 0) & Shape.Cap)) continue;
    const body = bodyAround(field, i);
    if (body && body.end - body.start > 1) return body;
  }
  return null;
}

/** The body with officers of its own that is named last before a token. */
export function bodyNamedBefore(field: PersonField, before: number): Body | null {
  for (let i = before - 1; i >= Math.max(0, before - NEAR); i--) {
    const whole = NOUNS.at(field.tokens, i) && ((field.tokens[i]?.shape ?? 0) & Shape.Cap) !== 0;
    const body = whole ? bodyAround(field, i) : null;
    if (body && body.end - body.start > 1) return body;
  }
  return null;
}
/** What "its" means is named no farther before it. */
const NEAR = 40;

/** The body whose head stands at a token: "Energy Committee", "Task Force on Gun Violence". */
function bodyAround(field: PersonField, head: number): Body | null {
  const back = readBodyBackward(field, head + 1);
  const ahead = readBodyForward(field, back?.start ?? (foldAt(field.tokens, head) === "force" ? head - 1 : head));
  return ahead && ahead.start <= head && ahead.end > head ? ahead : back;
}
