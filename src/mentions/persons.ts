import type { Claim, Name, PersonValue } from "../extract/persons/claim.js";
import type { Reading } from "../extract/reading.js";
import { type Gazetteer, holdingOn } from "../gazetteer/index.js";
import { type Candidate, FIELDS, type IsoDay, type Mention } from "../model/index.js";
import { hasGivens, rowsNamed } from "./known-persons.js";
import { compatibleNames } from "./names.js";

/** One person of a release: every mention, and every claim about them. */
export interface PersonCluster {
  /** The fullest name printed. */
  readonly name: Name;
  readonly printed: string;
  readonly mentions: readonly Mention[];
  readonly claims: readonly { readonly claim: Claim; readonly mention: Candidate<PersonValue> }[];
  /** Rows whose full name stands in the text, as "table:row". */
  readonly rows: readonly string[];
  readonly truncated: boolean;
  /** Whether the text ends within or right behind the name, wherever it is printed fullest. */
  readonly cutOff: boolean;
  readonly candidates: readonly Candidate<PersonValue>[];
}

/** What is known, and the day that the release states for itself. */
interface Then {
  readonly gazetteer: Gazetteer;
  readonly day: IsoDay | null;
}

/** A person on the way: its mentions, and what is asked of them again and again. */
interface Group {
  readonly members: Candidate<PersonValue>[];
  fullest: Candidate<PersonValue>;
  readonly cities: Set<number>;
  readonly kinds: Set<Claim["kind"]>;
  readonly chambers: Set<string>;
}

/**
 * Groups mentions into persons: full names first, then surnames, each with the bearer named before it
 * whose titles fit. Two full names that do not agree stay two persons, even with one surname.
 */
export function clusterPersons(
  reading: Reading,
  kept: readonly Candidate<PersonValue>[],
  day: IsoDay | null,
): PersonCluster[] {
  const { gazetteer } = reading;
  const bySurname = new Map<string, Group[]>();
  const groups: Group[] = [];
  const open = (candidate: Candidate<PersonValue>) => {
    const group: Group = { members: [], fullest: candidate, cities: new Set(), kinds: new Set(), chambers: new Set() };
    groups.push(group);
    const key = surnameKey(candidate.value.name.surname);
    bySurname.set(key, [...(bySurname.get(key) ?? []), group]);
    return group;
  };
  const named = (surname: string) => bySurname.get(surnameKey(surname)) ?? [];
  // Whose surname may be cut off comes last, when all others are known.
  const cut: Candidate<PersonValue>[] = [];
  for (const candidate of kept.filter((c) => c.value.name.given.length > 0)) {
    const { name } = candidate.value;
    const group =
      named(name.surname).find(
        (g) => compatibleNames(gazetteer, g.fullest.value.name, name) && citiesAgree(g, candidate),
      ) ?? (candidate.value.cutOff ? groups.find((g) => isCutOf(g.fullest.value.name, name)) : undefined);
    if (!group && candidate.value.cutOff && !isWhole(gazetteer, name)) cut.push(candidate);
    else join(group ?? open(candidate), candidate);
  }
  for (const candidate of kept.filter((c) => c.value.name.given.length === 0)) {
    const { surname } = candidate.value.name;
    // "Mayor Nickel's" is Nickels's: an s that the possessive has eaten.
    const fits = named(surname).length ? named(surname) : named(`${surname}s`);
    join(ownerOf({ gazetteer, day }, candidate, fits) ?? open(candidate), candidate);
  }
  for (const candidate of cut) {
    const { name } = candidate.value;
    const whole = groups.find((g) => isCutOf(g.fullest.value.name, name));
    const fullest = whole?.fullest;
    join(whole ?? open(candidate), candidate);
    // Half a surname is nobody's fullest name.
    if (whole && fullest) whole.fullest = fullest;
  }
  for (const { members } of groups) members.sort(inOrder);
  return groups
    .sort((a, b) => inOrder(a.members[0] as Candidate, b.members[0] as Candidate))
    .map((group) => toCluster(reading, group));
}

/** A surname cut off at the end of a teaser is that of the same given name before it. */
const isCutOf = (whole: Name, cut: Name): boolean =>
  cut.surname.length >= 2 &&
  whole.surname.startsWith(cut.surname) &&
  (whole.given.length === 0 || whole.given[0] === cut.given[0]);

/** Whether anybody of the dictionaries bears the surname as it stands. */
const isWhole = (gazetteer: Gazetteer, { surname }: Name): boolean => gazetteer.naming(surname) !== 0;

function join(group: Group, candidate: Candidate<PersonValue>): void {
  group.members.push(candidate);
  if (rank(candidate.value.name) > rank(group.fullest.value.name)) group.fullest = candidate;
  for (const row of cityRows(candidate)) group.cities.add(row);
  for (const claim of candidate.value.claims) group.kinds.add(claim.kind);
  for (const chamber of chambersOf(candidate)) group.chambers.add(chamber);
}

/** "Lloyd-Webber" and "Webber" meet under one key; so do "O'Neill" and "O-Neill". */
const surnameKey = (surname: string): string => surname.slice(surname.lastIndexOf("-") + 1).replaceAll("'", "");

const rank = (name: Name): number =>
  name.given.length * 10 + name.words.reduce((n, w) => n + Math.min(w.fold.length, 9) / 10, 0);

const inOrder = (a: Candidate, b: Candidate): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start;

/** The group that a surname alone belongs to: one whose titles agree, the nearest before it, else the first after. */
function ownerOf(then: Then, candidate: Candidate<PersonValue>, bearers: readonly Group[]): Group | undefined {
  const fits = bearers.filter(
    (g) => citiesAgree(g, candidate) && chambersAgree(g, candidate) && !isAnothersOffice(then, g, candidate),
  );
  if (fits.length < 2) return fits[0];
  const agree = fits.filter((g) => candidate.value.claims.some((claim) => g.kinds.has(claim.kind)));
  const words = roleWords(candidate);
  const alike = words.size ? agree.filter((g) => g.members.some((c) => meet(words, roleWords(c)))) : [];
  const before = (g: Group) => g.members.findLast((c) => inOrder(c, candidate) < 0)?.start ?? -1;
  return [...(alike.length ? alike : agree.length ? agree : fits)].sort((a, b) => before(b) - before(a))[0];
}

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

/** A senator and a representative of one surname are two persons. */
function chambersAgree(group: Group, candidate: Candidate<PersonValue>): boolean {
  const own = chambersOf(candidate);
  return own.length === 0 || group.chambers.size === 0 || own.some((c) => group.chambers.has(c));
}

const chambersOf = (candidate: Candidate<PersonValue>): readonly string[] =>
  candidate.value.claims.flatMap((c) =>
    c.kind !== "office" ? [] : /^sen/i.test(c.role) ? ["senate"] : /^(?:rep|congress)/i.test(c.role) ? ["house"] : [],
  );

/** Mayors of two cities are two persons: no city row in common, and one printed with each. */
function citiesAgree(group: Group, candidate: Candidate<PersonValue>): boolean {
  const own = cityRows(candidate);
  return own.length === 0 || group.cities.size === 0 || own.some((r) => group.cities.has(r));
}

const cityRows = (candidate: Candidate<PersonValue>): readonly number[] =>
  candidate.value.claims.flatMap((c) => (c.kind === "mayor" && c.city ? c.city.rows : []));

function toCluster(reading: Reading, { members, fullest }: Group): PersonCluster {
  return {
    name: fullest.value.name,
    printed: textOf(reading, fullest),
    mentions: members.map((c) => mentionOf(reading, c)),
    claims: members.flatMap((mention) => mention.value.claims.map((claim) => ({ claim, mention }))),
    rows: [...new Set(members.flatMap((c) => c.value.rows))],
    truncated: members.some((c) => c.value.truncated),
    cutOff: members.every((c) => c.value.cutOff),
    candidates: members,
  };
}

const fieldText = (reading: Reading, name: string): string =>
  reading.document.fields.find((f) => f.name === name)?.text ?? "";
const textOf = (reading: Reading, c: Candidate): string => fieldText(reading, c.field).slice(c.start, c.end);
const mentionOf = (reading: Reading, c: Candidate): Mention => ({
  field: c.field,
  start: c.start,
  end: c.end,
  text: textOf(reading, c),
  rule: c.rule,
});
