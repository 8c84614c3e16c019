import type { Claim, Name } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField } from "./field.js";
import { lastBefore, standingAt } from "./order.js";

/** A person as read, with the name. */
export type Named = Read & { readonly name: Name };

const BETWEEN_NAMES: ReadonlySet<string> = new Set([",", ";", "and", "&"]);

/** Adds a claim to the persons at these indices. */
export function give<T extends Named>(reads: T[], indices: readonly number[], claim: Claim): void {
  for (const i of indices) {
    const read = reads[i] as T;
    reads[i] = { ...read, claims: [...read.claims, claim] };
  }
}

/** The run of persons that begins at a token: "A, B and C". */
export function runFrom(field: PersonField, reads: readonly Named[], at: number): number[] {
  const first = standingAt(reads, at);
  if (first < 0) return [];
  const run = [first];
  while (isNext(field, reads[run.at(-1) as number], reads[(run.at(-1) as number) + 1]))
    run.push((run.at(-1) as number) + 1);
  return run;
}

/** The run of persons whose last one is at an index. */
export function runUpTo(field: PersonField, reads: readonly Named[], last: number): number[] {
  const run = [last];
  while (isNext(field, reads[(run[0] as number) - 1], reads[run[0] as number])) run.unshift((run[0] as number) - 1);
  return run;
}

/** The run of persons that ends before a verb, with only such words between: "A and B were elected". */
export function runTo(
  field: PersonField,
  reads: readonly Named[],
  verb: number,
  between: ReadonlySet<string>,
): number[] {
  const last = lastBefore(reads, verb);
  const person = reads[last];
  if (!person) return [];
  for (let i = Math.max(person.end, person.name.end); i < verb; i++)
    if (!between.has(foldAt(field.tokens, i))) return [];
  return runUpTo(field, reads, last);
}

/** Whether only a comma, "and" or both part two persons. */
export function isNext({ tokens }: PersonField, before: Named | undefined, after: Named | undefined): boolean {
  if (!before || !after) return false;
  // All of a list of mayors begin at "Mayors".
  const to = after.from >= before.name.end ? after.from : after.name.start;
  const from = Math.max(
    before.end,
    before.name.end,
    ...before.claims.map(({ span }) => (span.end <= to ? span.end : 0)),
  );
  if (to <= from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!BETWEEN_NAMES.has(foldAt(tokens, i))) return false;
  return true;
}
