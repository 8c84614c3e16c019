import type { OfficialStatus } from "../../model/index.js";
import { cueOf, placesOf, wordClass } from "../../text/index.js";
import type { Name, OfficeClaim } from "./claim.js";
import type { Read } from "./distribute.js";
import { foldAt, type PersonField, textOf } from "./field.js";
import { officeClaim } from "./office-claim.js";
import { nameFollows } from "./titles-after/mayor.js";

/** An office stands within so many tokens behind the nomination, a name within so many of it. */
const OFFICE_REACH = 16;
const NAME_REACH = 6;

/** Adds the office to which the text says that somebody is nominated: "X, whom the President has nominated to be …". */
export function claimNominations<T extends Read & { readonly name: Name }>(
  field: PersonField,
  reads: readonly T[],
): T[] {
  const out = [...reads];
  for (const at of placesOf(field.field, NAMING)) {
    if (CHOOSING.at(field.tokens, at) && !isChoice(field, at)) continue;
    const index = nomineeAt(field, at, reads);
    const person = reads[index];
    // What stands before the name is the nominee's present title.
    const noun = foldAt(field.tokens, at) === "nominee";
    const claim = person ? officeBehind(field, noun ? at : Math.max(at, person.name.end - 1)) : null;
    if (person && claim) out[index] = { ...person, claims: [...person.claims, claim] };
  }
  return out;
}

/** "whom he has chosen as Secretary", "whom he picked to lead". */
const CHOOSING = wordClass(["chosen", "picked", "tapped", "selected", "named"]);
const NAMING = cueOf([
  ..."nominee nominate nominates nominated nominating nomination nominations".split(" "),
  ...CHOOSING,
]);

function isChoice({ tokens }: PersonField, at: number): boolean {
  // "whom the President named last week as"
  const next = foldAt(tokens, at + 1) === "on" ? foldAt(tokens, at + 3) : foldAt(tokens, at + 1);
  if (next !== "as" && next !== "to" && next !== "for") return false;
  for (let i = at - 1; i > at - OFFICE_REACH && i > 0; i--) {
    if (foldAt(tokens, i) === "whom") return true;
    if (foldAt(tokens, i) === ".") return false;
  }
  return false;
}

function nomineeAt(field: PersonField, at: number, reads: readonly (Read & { readonly name: Name })[]): number {
  const fold = foldAt(field.tokens, at);
  if (fold === "nominee") return nomineeInApposition(field, at, reads);
  return fold === "nomination" ? nomineeOfNoun(field, at, reads) : nomineeOfVerb(field, at, reads);
}

/** "<name>, the President's nominee to the Supreme Court": the person before, but for the one who nominates. */
function nomineeInApposition(
  field: PersonField,
  at: number,
  reads: readonly (Read & { readonly name: Name })[],
): number {
  const before = reads.map((r, i) => ({ r, i })).filter(({ r }) => r.name.end <= at && at - r.name.end <= 8);
  const last = before.at(-1);
  // "Treasury Secretary nominee <name>": a title in front of somebody else.
  if (!last || reads.some((r) => r.from <= at && at < r.name.start)) return -1;
  if (last.r.name.end !== at - 1) return last.i;
  // "<name>, President Lund's nominee"; "President Lund's nominee for Secretary, <name>".
  const person = before.at(-2);
  if (person && last.r.from - person.r.name.end < 3) return person.i;
  const next = reads.findIndex((r) => r.name.start > at && r.name.start <= at + OFFICE_REACH);
  return next >= 0 && foldAt(field.tokens, (reads[next]?.from ?? 0) - 1) === "," ? next : -1;
}

/** "<name>'s nomination", "the nomination of <name>". */
function nomineeOfNoun(field: PersonField, at: number, reads: readonly (Read & { readonly name: Name })[]): number {
  if (foldAt(field.tokens, at - 1) === "'s") return reads.findIndex((r) => r.name.end === at - 1);
  if (foldAt(field.tokens, at + 1) !== "of") return -1;
  return reads.findIndex((r) => r.name.start > at && r.name.start <= at + 1 + NAME_REACH);
}

/** "nominated <name> to …", "X, whom … nominated …", "X was nominated …". */
function nomineeOfVerb(field: PersonField, at: number, reads: readonly (Read & { readonly name: Name })[]): number {
  const passive = ["was", "been", "is", "were"].includes(foldAt(field.tokens, at - 1));
  const behind = passive ? -1 : reads.findIndex((r) => r.from > at && r.from <= at + 3);
  if (behind >= 0) return behind;
  let whom = at;
  while (whom > 0 && at - whom < OFFICE_REACH && foldAt(field.tokens, whom) !== "whom") whom--;
  if (foldAt(field.tokens, whom) === "whom") return reads.findLastIndex((r) => r.end <= whom && whom - r.end <= 2);
  return passive ? reads.findLastIndex((r) => r.name.end <= at && at - r.name.end <= NAME_REACH) : -1;
}

function officeBehind(field: PersonField, at: number): OfficeClaim | null {
  const { gazetteer } = field.reading;
  for (let i = at + 1; i < at + OFFICE_REACH && i < field.tokens.length; i++) {
    if (foldAt(field.tokens, i) === ".") return null;
    const office = field.officesStartingAt(i)[0];
    // "nominated by President Lund to be Secretary": the title of somebody else.
    if (office && nameFollows(field, office.end)) continue;
    // Chambers choose their leaders themselves: that nomination is a party's.
    if (office?.rows.every((r) => gazetteer.row("offices", r).branch === "legislative")) return null;
    if (office) return claimOf(field, office.rows, office.start, office.end);
    for (const body of field.startingAt("organizations", i)) {
      const folds = field.tokens.slice(body.start, body.end).map((t) => t.fold);
      const seats = gazetteer.lookup("offices#agency", folds).filter((r) => {
        const { seats: count, branch } = gazetteer.row("offices", r);
        return count !== "1" && branch !== "legislative";
      });
      if (seats.length === 1) return claimOf(field, seats, body.start, body.end);
    }
  }
  return null;
}

const claimOf = (field: PersonField, rows: readonly number[], start: number, end: number): OfficeClaim =>
  officeClaim(rows, { start, end }, "official/nominated", {
    status: standingFor(field, rows),
    role: textOf(field, start, end),
  });
/** A party's nominee for what voters give is a candidate; the President's own staff wait for no Senate. */
function standingFor({ reading: { gazetteer } }: PersonField, rows: readonly number[]): OfficialStatus | null {
  const offices = rows.map((r) => gazetteer.row("offices", r));
  if (offices.some(({ id }) => ELECTIVE.has(id))) return "candidate";
  return offices.every(({ level }) => level === "white-house") ? null : "nominee";
}
const ELECTIVE = new Set(["president", "vice-president", "us-senator", "us-representative"]);
