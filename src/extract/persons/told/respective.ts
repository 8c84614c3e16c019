import { Shape } from "../../../model/index.js";
import { cueOf, placesOf } from "../../../text/index.js";
import { readBodyBackward } from "../bodies/backward.js";
import type { Body } from "../bodies/body.js";
import { readBodyForward } from "../bodies/forward.js";
import { meantBodyBefore } from "../bodies/meant.js";
import { bodyName } from "../bodies/name.js";
import { familyOf } from "../bodies/shared.js";
import type { Claim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { lastBefore } from "../order.js";
import { type Named, runUpTo } from "../runs.js";
import { OF, roleClaim } from "../titles-after/role.js";

const JOINED = cueOf(["and", "&"]);
/** Between the last name and the first role: ", who serve respectively as". */
const LEADING = new Set(", ( - who serve serves are were as the respectively".split(" "));
const LONGEST_LEAD = 7;
const LONGEST_TAIL = 24;

/** Roles in a row, and where they begin and end. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/**
 * Gives each of several persons the role of the same place in a row: "A and B, President and Vice President of the
 * <body>, respectively". Unless that word stands there, the roles must be such that nobody holds two of them.
 */
export function claimRespective<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  let out: T[] | null = null;
  for (const i of placesOf(field.field, JOINED)) {
    const row = rowAround(field, i);
    if (!row) continue;
    const last = lastBefore(reads, row.start);
    const person = reads[last];
    if (!person || !leads(field, person, row.start)) continue;
    const run = runUpTo(field, reads, last).slice(-row.roles.length);
    if (run.length !== row.roles.length) continue;
    const body = bodyOf(field, row);
    const said = isSaid(field, person.name.end, body?.end ?? row.end);
    if (!(said || isOneEach(row)) || !(body || said)) continue;
    out ??= [...reads];
    for (const [k, index] of run.entries()) {
      const { start, end, text } = row.roles[k] as Row["roles"][number];
      const span = { start, end };
      const claim = roleClaim(field, text, body && bodyName(field, body.row, body.text), body, false, span);
      const own = out[index] as T;
      out[index] = { ...own, claims: [...own.claims.filter((c) => !isOfRow(c, row)), claim] };
    }
  }
  return out ?? reads;
}

/** The body behind the row, or the one that owns it: "the Conference's president and vice president". */
function bodyOf(field: PersonField, { start, end }: Row): Body | null {
  if (OF.has(foldAt(field.tokens, end))) return readBodyForward(field, end + 1);
  if (foldAt(field.tokens, start - 1) !== "'s") return null;
  return meantBodyBefore(field, start - 1)?.body ?? readBodyBackward(field, start);
}

/** Whether a claim was read from the row as if all of it were one person's. */
const isOfRow = ({ kind, span }: Claim, { start, end }: Row): boolean =>
  kind !== "mayor" && span.start < end && span.end > start;

function rowAround(field: PersonField, and: number): Row | null {
  const last = field.startingAt("roles", and + 1)[0];
  let before = field.endingAt("roles", foldAt(field.tokens, and - 1) === "," ? and - 1 : and)[0];
  if (!last || !before) return null;
  const roles = [last];
  while (before) {
    roles.unshift(before);
    before = foldAt(field.tokens, before.start - 1) === "," ? field.endingAt("roles", before.start - 1)[0] : undefined;
  }
  return {
    start: (roles[0] as { start: number }).start,
    end: last.end,
    roles: roles.map(({ start, end }) => ({ start, end, text: textOf(field, start, end) })),
  };
}

/** Whether only such words as lead to the roles stand behind the person. */
function leads({ tokens }: PersonField, { name, claims }: Named, start: number): boolean {
  const end = Math.max(name.end, ...claims.map(({ span }) => (span.end <= start ? span.end : 0)));
  let to = start;
  if (foldAt(tokens, to - 1) === "'s") while (to > end && !["the", "-", ","].includes(foldAt(tokens, to))) to--;
  if (start - end > LONGEST_LEAD || to === end) return false;
  for (let i = end; i < to; i++) if (!LEADING.has(foldAt(tokens, i)) && foldAt(tokens, i) !== ")") return false;
  return true;
}

function isSaid({ tokens }: PersonField, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to + 4, from + LONGEST_TAIL); i++) {
    if ((tokens[i]?.shape ?? 0) & Shape.Paragraph) return false;
    if (foldAt(tokens, i) === "respectively") return true;
  }
  return false;
}

/** Nobody is both president and vice president. */
function isOneEach({ roles }: Row): boolean {
  const families = roles.map(({ text, start, end }) =>
    familyOf({ kind: "role", role: text, body: null, bodyId: null, past: false, span: { start, end }, rule: "" }),
  );
  return families.every((family) => family !== null && family === families[0]);
}
