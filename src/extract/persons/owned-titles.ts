import type { Name } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField } from "./field.js";
import { readTitleAt } from "./titles-after/one.js";

/** Adds a title that another person owns: "<name>, President <owner>'s chief of staff". */
export function claimOwnedTitles<T extends Read & { readonly name: Name }>(
  field: PersonField,
  reads: readonly T[],
): T[] {
  const out = [...reads];
  for (let i = 1; i < reads.length; i++) {
    const [person, owner] = [out[i - 1], reads[i]] as [T, T];
    if (foldAt(field.tokens, owner.name.end) !== "'s" || foldAt(field.tokens, person.name.end) !== ",") continue;
    if (owner.from !== person.name.end + 1) continue;
    const title = readTitleAt(field, owner.name.end + 1, false);
    if (title) out[i - 1] = { ...person, claims: [...person.claims, ...title.claims] };
  }
  return out;
}
