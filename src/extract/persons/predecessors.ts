import { cueOf, lastWhere, placesOf, wordClass } from "../../text/index.js";
import type { Claim, MayorClaim, Name } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField } from "./field.js";

type Named = Read & { readonly name: Name };

const SUCCEEDING = wordClass("succeeds succeeded succeeding replaces replaced replacing".split(" "));
const TAKING = wordClass(["takes", "took", "taking"]);
const FOLLOWING = cueOf([...SUCCEEDING, ...TAKING]);
/** Behind the verb: "succeeds the late Mayor <name>". */
const REACH = 3;

/** Makes mayors of the past of those whom a mayor follows: "She succeeds X", "He takes over from X". */
export function claimPredecessors<T extends Named>(field: PersonField, reads: readonly T[]): T[] {
  const out = [...reads];
  for (const at of placesOf(field.field, FOLLOWING)) claimBefore(field, out, at);
  return out;
}

/** Adds what the verb at a token says of the person named behind it. */
function claimBefore<T extends Named>(field: PersonField, out: T[], at: number): void {
  const verb = SUCCEEDING.at(field.tokens, at)
    ? at
    : foldAt(field.tokens, at + 1) === "over" && foldAt(field.tokens, at + 2) === "from"
      ? at + 2
      : -1;
  if (verb < 0) return;
  const index = lastWhere(out, (r) => r.from <= verb) + 1;
  const next = out[index];
  const person = next && next.from <= verb + REACH ? next : undefined;
  if (person) succeedIn(out, index, verb);
  let before = index - 1;
  while (person && before >= 0 && !isMayor(out[before] as T)) before--;
  const successor = person ? out[before] : undefined;
  const mayor = successor?.claims.find((c) => c.kind === "mayor");
  if (person && successor && mayor?.kind === "mayor" && isEntering(field, successor.name.end, verb))
    out[index] = { ...person, claims: pastClaims(person.claims, mayor, verb) };
}

const isMayor = ({ claims }: Named): boolean => claims.some((c) => c.kind === "mayor");

/** Between the successor and the verb stands that he or she has entered upon the office: no body's presidency is meant. */
function isEntering({ tokens }: PersonField, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ENTERING.has(foldAt(tokens, i))) return true;
  return false;
}
const ENTERING = new Set(["sworn", "oath", "became", "inaugurated"]);

/** What is said of the mayoralty is over; who has none in the text had the other's. */
function pastClaims(claims: readonly Claim[], { city }: MayorClaim, verb: number): Claim[] {
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
  if (roles.length > 0) out[index - 1] = { ...before, claims: [...before.claims, ...roles] };
}
