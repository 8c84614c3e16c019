import { Shape } from "../../../model/index.js";
import { familyOf } from "../bodies/shared.js";
import type { RoleClaim } from "../claim.js";
import { type PersonField, textOf } from "../field.js";
import type { Named } from "../runs.js";
import { roleClaim } from "../titles-after/role.js";

/**
 * Gives officers the line above their names in a block that begins with such a line: "PRESIDENT / <name> / Mayor of
 * Tulsa / VICE PRESIDENT / <name>". There it is not the person's before, as it is below a name in a signature.
 */
export function claimLetterhead<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  let out: T[] | null = null;
  let block = false;
  for (const [i, { from }] of reads.entries()) {
    const before = reads[i - 1];
    block &&= before !== undefined && isOneBlock(field, before.name.end, from);
    const claim = officerAbove(field, from);
    if (!claim) continue;
    block ||= shapeAt(field, claim.span.start, Shape.Paragraph);
    if (!block) continue;
    out ??= [...reads];
    const last = out[i - 1];
    if (last) out[i - 1] = { ...last, claims: last.claims.filter((c) => c.span.start !== claim.span.start) };
    const own = out[i] as T;
    out[i] = { ...own, claims: [...own.claims, claim] };
  }
  return out ?? reads;
}

/** The officer's title that fills the line above a token. */
function officerAbove(field: PersonField, from: number): RoleClaim | null {
  if (!shapeAt(field, from, Shape.Line) || shapeAt(field, from, Shape.Paragraph)) return null;
  const role = field.endingAt("roles", from).find(({ start }) => shapeAt(field, start, Shape.Line));
  if (!role) return null;
  const span = { start: role.start, end: role.end };
  const claim = roleClaim(field, textOf(field, role.start, role.end), null, null, false, span);
  return familyOf(claim) ? { ...claim, rule: "title/before" } : null;
}

const shapeAt = ({ tokens }: PersonField, at: number, bits: number): boolean => ((tokens[at]?.shape ?? 0) & bits) !== 0;

function isOneBlock(field: PersonField, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (shapeAt(field, i, Shape.Paragraph)) return false;
  return true;
}
