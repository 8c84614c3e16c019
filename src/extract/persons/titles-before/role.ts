import { readBodyBackward } from "../bodies/backward.js";
import type { Body } from "../bodies/body.js";
import { meantBodyBefore, meantNounBefore } from "../bodies/meant.js";
import { bodyName } from "../bodies/name.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { statusAt } from "../status-word.js";
import { placeBefore } from "./place.js";
import type { OneTitle } from "./title.js";

/** Where "Region 5" before a title begins, else `at`. */
export function regionBefore({ tokens }: PersonField, at: number): number {
  return foldAt(tokens, at - 2) === "region" && /^(?:\d+|[ivx]+)$/.test(foldAt(tokens, at - 1)) ? at - 2 : at;
}

export function readRole(field: PersonField, roleStart: number, end: number, floor: number): OneTitle {
  // "EPA Acting Administrator": how it stands may be said behind the body.
  const inner = skipStatus(field, roleStart);
  const owner = readOwner(field, inner.at);
  const body = owner ? owner.body : readBodyBackward(field, inner.at, floor);
  const place = body || owner ? null : placeBefore(field, inner.at);
  const outer = skipStatus(field, owner?.start ?? body?.start ?? place?.start ?? inner.at);
  const start = outer.at;
  const past = inner.past || outer.past;
  const acting = inner.acting || outer.acting;
  const text = body ? bodyName(field, body.row, body.text) : place ? textOf(field, place.start, place.end) : null;
  const claim: Claim = {
    kind: "role",
    role: textOf(field, roleStart, end),
    body: text,
    bodyId: body?.row != null ? field.reading.gazetteer.row("organizations", body.row).id : null,
    past,
    acting,
    span: { start: body?.start ?? roleStart, end },
    rule: "title/before",
  };
  return { claim, start };
}

/** "the league's" before a title: of which body it is, by the noun where no body is found. */
export function readOwner(
  field: PersonField,
  end: number,
): { readonly start: number; readonly body: Body | null } | null {
  const owned = foldAt(field.tokens, end - 1) === "'s";
  // "said task force co-chair <name>"
  const owner = owned ? meantBodyBefore(field, end - 1) : meantNounBefore(field, end);
  if (!owner) return null;
  if (!owned && !owner.body) return null;
  const { start, body, any } = owner;
  if (body || any) return { start, body };
  return { start, body: { start, end: owner.end, text: textOf(field, start, owner.end), row: null } };
}

/** Leftwards over "former", "acting" and the like, each with its hyphen. */
function skipStatus({ tokens }: PersonField, end: number) {
  let at = end;
  let past = false;
  let acting = false;
  for (let word = statusAt(tokens, at - 1); word; word = statusAt(tokens, at - 1)) {
    if (word === "former") past = true;
    if (word === "acting") acting = true;
    at--;
    if (foldAt(tokens, at - 1) === "-") at--;
  }
  return { at, past, acting };
}
