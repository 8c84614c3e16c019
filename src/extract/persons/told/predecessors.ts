import { cueOf, lastWhere, placesOf, wordClass } from "../../../text/index.js";
import type { Claim, MayorClaim, Name } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";

type Named = Read & { readonly name: Name };

const SUCCEEDING = wordClass("succeeds succeeded succeeding replaces replaced replacing".split(" "));
const TAKING = wordClass(["takes", "took", "taking"]);
/** Of these only "A followed B as President" says an office; whom somebody follows may be anybody. */
const BEHIND = wordClass(["follows", "followed"]);
const FOLLOWING = cueOf([...SUCCEEDING, ...TAKING, "follows", "followed", "predecessor"]);
/** Behind the verb: "succeeds the late Mayor <name>". */
const REACH = 3;

/** Makes mayors of the past of those whom a mayor follows: "She succeeds X", "He takes over from X". */
export function claimPredecessors<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  const seen: Seen<T> = { reads: 0, mayor: null, tokens: 0, entering: -1 };
  for (const at of placesOf(field.field, FOLLOWING)) claimBefore(field, out, at, seen);
  return out;
}

/** What stands before the verbs so far, gone through once: the last mayor, and the last word of entering upon an office. */
interface Seen<T> {
  reads: number;
  mayor: T | null;
  tokens: number;
  entering: number;
}

/** Adds what the verb at a token says of the person named behind it. */
function claimBefore<T extends Named>(field: PersonField, out: T[], at: number, seen: Seen<T>): void {
  // "her predecessor, <name>"
  const noun = foldAt(field.tokens, at) === "predecessor";
  const behind = BEHIND.at(field.tokens, at);
  const verb =
    noun || behind || SUCCEEDING.at(field.tokens, at)
      ? at
      : foldAt(field.tokens, at + 1) === "over" && foldAt(field.tokens, at + 2) === "from"
        ? at + 2
        : -1;
  if (verb < 0) return;
  const index = lastWhere(out, (r) => r.from <= verb) + 1;
  const next = out[index];
  const person = next && next.from <= verb + REACH ? next : undefined;
  if (!person) return;
  if (!noun) succeedIn(out, index, verb);
  if (behind) return;
  look(field, out, index, verb, seen);
  const { mayor: successor, entering } = seen;
  const mayor = successor?.claims.find((c) => c.kind === "mayor");
  // Between the successor and the verb stands that he or she has entered upon the office: no body's presidency is meant.
  const follows =
    entering >= (successor?.name.end ?? 0) ||
    noun ||
    (successor !== null && isOfItself(field, successor, person, verb));
  if (successor && mayor?.kind === "mayor" && follows)
    out[index] = { ...person, claims: pastClaims((out[index] as T).claims, mayor, verb) };
}

/** "Mayor A of Tulsa succeeded B," — in the mayoralty, unless it is told in what. */
function isOfItself({ tokens }: PersonField, successor: Named, person: Named, verb: number): boolean {
  if (person.claims.length > 0 || verb - Math.max(successor.end, successor.name.end) > 1) return false;
  return [",", "."].includes(foldAt(tokens, Math.max(person.end, person.name.end)));
}

/** Goes on with what is seen up to a person and a verb. */
function look<T extends Named>(
  { tokens }: PersonField,
  out: readonly T[],
  person: number,
  verb: number,
  seen: Seen<T>,
) {
  for (; seen.reads < person; seen.reads++) {
    const read = out[seen.reads] as T;
    if (read.claims.some((c) => c.kind === "mayor")) seen.mayor = read;
  }
  for (; seen.tokens < verb; seen.tokens++) if (ENTERING.has(foldAt(tokens, seen.tokens))) seen.entering = seen.tokens;
}
const ENTERING = new Set(["sworn", "oath", "became", "inaugurated"]);

/** What is said of the mayoralty is over; who has none in the text had the other's. */
function pastClaims(claims: readonly Claim[], { city }: MayorClaim, verb: number): Claim[] {
  // "Her predecessor, Mayor B of Reno": in what she follows him, the mayor of another city, is not told here.
  if (claims.some((c) => c.kind === "mayor" && c.city !== null)) return [...claims];
  if (claims.some((c) => c.kind === "mayor"))
    return claims.map((c) =>
      c.kind === "mayor" && c.status === null && c.city === null ? { ...c, status: "former" as const } : c,
    );
  if (claims.length > 0) return [...claims];
  const span = { start: verb, end: verb + 1 };
  return [{ kind: "mayor", status: "former", city, span, rule: "mayor/succeeded" }];
}

/** "A succeeds B as President of the League": what stands behind B's name is A's now. */
function succeedIn<T extends Named>(out: T[], index: number, verb: number): void {
  const [before, after] = [out[index - 1], out[index]];
  if (!before || !after || verb - before.name.end > REACH || before.name.end > verb) return;
  const roles = after.claims.filter((c) => c.kind === "role" && c.span.start > after.name.end);
  if (roles.length === 0) return;
  out[index - 1] = { ...before, claims: [...before.claims, ...roles] };
  out[index] = {
    ...after,
    claims: after.claims.map((c) => (c.kind === "role" && roles.includes(c) ? { ...c, past: true } : c)),
  };
}
