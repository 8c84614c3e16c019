import type { OfficialStatus } from "../../../model/index.js";
import { cueOf, lastWhere, placesOf, wordClass } from "../../../text/index.js";
import type { Name, OfficeClaim } from "../claim.js";
import type { Read } from "../distribute.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { officeClaim } from "../office-claim.js";
import { firstBehind, lastBefore, lastNear } from "../order.js";
import { nameFollows } from "../titles-after/mayor.js";

/** An office stands within so many tokens behind the nomination, a name within so many of it. */
const OFFICE_REACH = 16;
const NAME_REACH = 6;
const APPOSITION_REACH = 8;

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
  const before = lastBefore(reads, at);
  const last = reads[before];
  const next = reads[before + 1];
  // "Treasury Secretary nominee <name>": a title in front of somebody else.
  if (!last || at - last.name.end > APPOSITION_REACH || (next && next.from <= at)) return -1;
  if (last.name.end !== at - 1) return before;
  // "<name>, President Lund's nominee"; "President Lund's nominee for Secretary, <name>".
  const person = reads[before - 1];
  if (person && at - person.name.end <= APPOSITION_REACH && last.from - person.name.end < 3) return before - 1;
  return next && next.name.start <= at + OFFICE_REACH && foldAt(field.tokens, next.from - 1) === "," ? before + 1 : -1;
}

/** "<name>'s nomination", "the nomination of <name>". */
function nomineeOfNoun(field: PersonField, at: number, reads: readonly (Read & { readonly name: Name })[]): number {
  if (foldAt(field.tokens, at - 1) === "'s") {
    const owner = lastBefore(reads, at - 1);
    return reads[owner]?.name.end === at - 1 ? owner : -1;
  }
  if (foldAt(field.tokens, at + 1) !== "of") return -1;
  const next = firstBehind(reads, at + 1);
  const person = reads[next];
  return person && person.name.start <= at + 1 + NAME_REACH ? next : -1;
}

/** "nominated <name> to …", "X, whom … nominated …", "X was nominated …". */
function nomineeOfVerb(field: PersonField, at: number, reads: readonly (Read & { readonly name: Name })[]): number {
  const passive = ["was", "been", "is", "were"].includes(foldAt(field.tokens, at - 1));
  const behind = lastWhere(reads, ({ from }) => from <= at) + 1;
  const object = passive ? undefined : reads[behind];
  if (object && object.from <= at + 3) return behind;
  let whom = at;
  while (whom > 0 && at - whom < OFFICE_REACH && foldAt(field.tokens, whom) !== "whom") whom--;
  if (foldAt(field.tokens, whom) === "whom") return lastNear(reads, whom, ({ end }) => end <= whom && whom - end <= 2);
  const last = lastBefore(reads, at);
  const subject = passive ? reads[last] : undefined;
  return subject && at - subject.name.end <= NAME_REACH ? last : -1;
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
