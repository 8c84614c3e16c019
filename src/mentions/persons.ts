import type { Claim, Name, PersonValue } from "../extract/persons/claim.js";
import type { Reading } from "../extract/reading.js";
import type { Gazetteer } from "../gazetteer/index.js";
import type { Candidate, IsoDay, Mention } from "../model/index.js";
import { compatibleNames } from "./names.js";
import { citiesAgree, type Group, join } from "./person-group.js";
import { inReadingOrder } from "./settle.js";
import { ownerOf } from "./surname-owner.js";

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
  for (const { members } of groups) members.sort(inReadingOrder);
  return groups
    .sort((a, b) => inReadingOrder(a.members[0] as Candidate, b.members[0] as Candidate))
    .map((group) => toCluster(reading, group));
}

/** A surname cut off at the end of a teaser is that of the same given name before it. */
const isCutOf = (whole: Name, cut: Name): boolean =>
  cut.surname.length >= 2 &&
  whole.surname.startsWith(cut.surname) &&
  (whole.given.length === 0 || whole.given[0] === cut.given[0]);

/** Whether anybody of the dictionaries bears the surname as it stands. */
const isWhole = (gazetteer: Gazetteer, { surname }: Name): boolean => gazetteer.naming(surname) !== 0;

/** "Lloyd-Webber" and "Webber" meet under one key; so do "O'Neill" and "O-Neill". */
const surnameKey = (surname: string): string => surname.slice(surname.lastIndexOf("-") + 1).replaceAll("'", "");

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
