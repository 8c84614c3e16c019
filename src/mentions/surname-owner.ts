import type { Name, PersonValue } from "../extract/persons/claim.js";
import { type Gazetteer, holdingOn } from "../gazetteer/index.js";
import type { Candidate, IsoDay } from "../model/index.js";
import { hasGivens, rowsNamed } from "./known-persons.js";
import { chambersAgree, citiesAgree, type Group } from "./person-group.js";
import { inReadingOrder } from "./settle.js";

/** What is known, and the day that the release states for itself. */
interface Then {
  readonly gazetteer: Gazetteer;
  readonly day: IsoDay | null;
}

/** The group that a surname alone belongs to: one whose titles agree, the nearest before it, else the first after. */
export function ownerOf(then: Then, candidate: Candidate<PersonValue>, bearers: readonly Group[]): Group | undefined {
  const fits = bearers.filter(
    (g) => citiesAgree(g, candidate) && chambersAgree(g, candidate) && !isAnothersOffice(then, g, candidate),
  );
  if (fits.length < 2) return fits[0];
  const agree = fits.filter((g) => candidate.value.claims.some((claim) => g.kinds.has(claim.kind)));
  const words = roleWords(candidate);
  const alike = words.size ? agree.filter((g) => g.members.some((c) => meet(words, roleWords(c)))) : [];
  const before = (g: Group) => g.members.findLast((c) => inReadingOrder(c, candidate) < 0)?.start ?? -1;
  const meant = alike.length ? alike : agree.length ? agree : fits;
  const called = meant.filter((g) => g.members.some((c) => isSurnameAlone(c) && inReadingOrder(c, candidate) < 0));
  return [...(called.length ? called : meant)].sort((a, b) => before(b) - before(a))[0];
}

/** Whom the release has called so before, it goes on to. */
const isSurnameAlone = ({ value }: Candidate<PersonValue>): boolean => value.name.given.length === 0;

/** "President Obama" is not Michelle Obama: the office has been held by a bearer of the surname, and never by this one. */
function isAnothersOffice({ gazetteer, day }: Then, group: Group, { value }: Candidate<PersonValue>): boolean {
  const offices = new Set(
    value.claims.flatMap((c) =>
      c.kind !== "office"
        ? []
        : c.rows.length === 0 && /^Presidents?$/.test(c.role)
          ? ["president"]
          : c.rows.map((r) => gazetteer.row("offices", r).id),
    ),
  );
  if (offices.size === 0) return false;
  const holders = (name: Name) => rowsNamed(gazetteer, "holders", name).filter((row) => offices.has(row.office));
  const own = holders(value.name);
  if (own.length === 0) return false;
  const alike = holders(group.fullest.value.name);
  const exact = alike.filter((row) => hasGivens(row, group.fullest.value.name));
  const theirs = exact.length > 0 ? exact : alike;
  if (!group.kinds.has("office")) return theirs.length === 0;
  // "President Bush" of the day beside "President George H.W. Bush" of another.
  const today = own.filter((row) => holdingOn(row.terms, day) === "in");
  const past = value.claims.some((c) => c.kind === "office" && c.status === "former");
  // "former President Bush" beside the President of that name.
  if (past)
    return (
      own.some((row) => holdingOn(row.terms, day) === "after") &&
      theirs.some((row) => holdingOn(row.terms, day) === "in")
    );
  return today.length > 0 && theirs.length > 0 && !theirs.some((row) => today.some((t) => t.person === row.person));
}

/** "Secretary Castro" is the Castro who is a Secretary, not the congressman named last. */
const roleWords = (candidate: Candidate<PersonValue>): ReadonlySet<string> =>
  new Set(
    candidate.value.claims.flatMap((c) =>
      c.kind === "office" ? (c.role.toLowerCase().match(/[a-z]{5,}/g) ?? []) : [],
    ),
  );

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));
