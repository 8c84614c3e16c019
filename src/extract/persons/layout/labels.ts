import { Shape, type Token } from "../../../model/index.js";
import { cueOf, placesOf } from "../../../text/index.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { standingAt } from "../order.js";
import { give, type Named } from "../runs.js";
import { roleClaim } from "../titles-after/role.js";

const COLON = cueOf([":"]);

/** Adds the role that a line of its own says of the name below it: "President: / <name> / Mayor of Tulsa". */
export function claimLabels<T extends Named>(field: PersonField, reads: readonly T[]): readonly T[] {
  let out: T[] | null = null;
  for (const colon of placesOf(field.field, COLON)) {
    const role = field.endingAt("roles", colon).find(({ start }) => beginsLine(field.tokens, start));
    if (!role || !beginsLine(field.tokens, colon + 1)) continue;
    const index = standingAt(reads, colon + 1);
    if (index < 0) continue;
    out ??= [...reads];
    const claim = roleClaim(field, textOf(field, role.start, role.end), null, null, false, {
      start: role.start,
      end: role.end,
    });
    give(out, [index], { ...claim, rule: "title/before" });
  }
  return out ?? reads;
}

/** Whether what ends before a token stands alone on its line, with a mark behind: "President – | <name>". */
export function isLabel(field: PersonField, start: number, end: number): boolean {
  const mark = foldAt(field.tokens, end);
  if (mark !== ":" && mark !== "-") return false;
  const spaced = ((field.tokens[end]?.shape ?? 0) & Shape.Spaced) !== 0;
  return (mark === ":" || spaced) && (beginsLine(field.tokens, start) || foldAt(field.tokens, start - 1) === ";");
}

const beginsLine = (tokens: readonly Token[], at: number): boolean => ((tokens[at]?.shape ?? 0) & Shape.Line) !== 0;
