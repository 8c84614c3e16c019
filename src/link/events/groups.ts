import { yearsOf } from "../../extract/events/anniversaries.js";
import type { EventValue } from "../../extract/events.js";
import type { Candidate, IsoDay, When } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import type { PlacedSpan } from "../events.js";
import type { Dated } from "./dated.js";
import type { Told } from "./told.js";
import { daysBetween, meets } from "./when.js";

/** A mention of a happening with what the text tells of it. */
export interface Member {
  readonly candidate: Candidate<EventValue>;
  readonly told: Told | null;
  readonly places: readonly PlacedSpan[];
  readonly rows: readonly Dated[];
  /** The words that tell it from others. */
  readonly words: ReadonlySet<string>;
}

/** Mentions of one happening, in reading order. */
export interface Group {
  readonly members: Member[];
  readonly rows: readonly Dated[];
  /** Whether a named mention speaks of the same happening. */
  takes(member: Member): boolean;
  /** Whether "the meeting", "the tragedy" can point back to it. */
  joins(value: EventValue): boolean;
  add(member: Member): void;
}

const EMPTY = new Set(
  "the of a an in at on and for to by from with s ' - , . ( ) & us united states our this that tragic horrific horrible terrible deadly mass fatal cowardly senseless today yesterday ms press news media virtual audio call calls conference".split(
    " ",
  ),
);

/** Words that tell one happening from another; `whole` keeps the plain ones (for an id). */
export function contentWords(name: string, whole = false): string[] {
  return tokenize(name)
    .map((t) => t.fold.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "" && (whole ? word !== "the" : !EMPTY.has(word)));
}

export function groupOf(first: Member): Group {
  const members: Member[] = [first];
  /** The days that the text gives it, by their EDTF. */
  const days = new Map<string, When>();
  const keepDay = ({ told }: Member): void => {
    if (told && told.tie !== "sentence") days.set(told.when.edtf, told.when);
  };
  keepDay(first);
  let rows = first.rows;
  const words = new Set(first.words);
  const ordinals = new Set(first.candidate.value.ordinal === null ? [] : [first.candidate.value.ordinal]);
  const { type, head, name } = first.candidate.value;
  const years = head === "anniversary" ? yearsOfName(name) : null;
  return {
    members,
    get rows() {
      return rows;
    },
    takes(member) {
      const { value } = member.candidate;
      if (rows.length && member.rows.length) return member.rows.some((r) => rows.some((own) => own.index === r.index));
      if (head === "anniversary" && value.head === head) return yearsOfName(value.name) === years;
      if (YEAR_AFTER.test(value.name) !== YEAR_AFTER.test(name)) return false;
      if (value.type !== type || (!sameHead(value.head, head) && !ANY_HEAD.has(type))) return false;
      if (value.ordinal !== null && ordinals.size && !ordinals.has(value.ordinal)) return false;
      const own = member.words;
      const shared = [...own].filter((w) => words.has(w)).length;
      if (shared !== Math.min(own.size, words.size)) return false;
      const known = [...days.values()];
      if (HARMED.has(type) && member.told?.tie === "inside" && clash(member.told, known)) return false;
      return rows.length > 0 || member.rows.length > 0 || !clash(member.told, known);
    },
    joins(value) {
      return value.type === type && (value.head === head || type !== "meeting" || value.head === "meeting");
    },
    add(member) {
      members.push(member);
      keepDay(member);
      if (rows.length === 0) rows = member.rows;
      if (member.candidate.value.standing === "anaphor") return;
      for (const word of member.words) words.add(word);
      if (member.candidate.value.ordinal !== null) ordinals.add(member.candidate.value.ordinal);
    },
  };
}

/** "next year's Conference" is not this year's. */
const YEAR_AFTER = /^(?:next|last) year/i;

/** Two anniversaries of one release that count the same years are one. */
const yearsOfName = (name: string): number | null => yearsOf(tokenize(name)[0]?.fold ?? "");

/** Whether the text gives the one a day of its own and the others another. */
function clash(told: Told | null, theirs: readonly When[]): boolean {
  const own = told && told.tie !== "sentence" ? told.when : null;
  return own !== null && theirs.length > 0 && theirs.every((when) => !meets(when, own));
}

/** Of these a day in the phrase tells which: "the tornado of May 3, 1999" is not yesterday's. */
const HARMED: ReadonlySet<string> = new Set(["attack", "disaster"]);
/** Types whose heads stand for one another: a shooting is an attack, a decision a ruling. */
const ANY_HEAD: ReadonlySet<string> = new Set(["attack", "press-conference", "ruling"]);
/** A dictionary's name may have no head word. */
const sameHead = (a: string, b: string): boolean => a === "" || b === "" || kindOf(a) === kindOf(b);
/** Heads that name one thing. */
const kindOf = (head: string): string => KINDS[head] ?? head;
const KINDS: Readonly<Record<string, string>> = {
  wildfire: "fire",
  flooding: "flood",
  storm: "hurricane",
  superstorm: "hurricane",
  commemoration: "anniversary",
};
const HARMS = new Set(
  "shooting shootings massacre bombing attack attacks tragedy murder murders killing killings violence ruling decision".split(
    " ",
  ),
);
/** The words that tell a happening from others of its type. */
export const wordsOf = ({ name, head }: EventValue): Set<string> =>
  new Set(contentWords(name).filter((w) => kindOf(w) !== kindOf(head) && !HARMS.has(w)));

/** Say nothing of which gathering a headline means. */
const GENERIC = new Set("online virtual annual national mayors mayor nlc uscm cities city nations".split(" "));

/**
 * Joins what is told twice in other words: a court's decision beside the one ruling that is known by name, and the
 * gathering of a headline beside the one of the text that it shortens.
 */
export function joinTwins(groups: readonly Group[], day: IsoDay | null): Group[] {
  const kept = [...groups];
  for (const group of groups) {
    if (group.rows.length > 0 || !isShort(group)) continue;
    const strict = kept.filter((other) => other !== group && isTwin(group, other, day));
    const twins =
      strict.length > 0 ? strict : kept.filter((other) => other !== group && isTwin(group, other, day, true));
    const [twin] = twins;
    if (!twin || twins.length > 1) continue;
    for (const member of group.members) twin.add(member);
    kept.splice(kept.indexOf(group), 1);
  }
  return kept;
}

/** A ruling, or a gathering of the headline: what may be told again in other words. */
const isShort = ({ members }: Group): boolean =>
  members[0]?.candidate.value.type === "ruling" || members.every((m) => m.candidate.field === "title");

/** A ruling of these weeks: an older one is named beside the one that the release is about. */
const isNews = ({ rows }: Group, day: IsoDay | null): boolean =>
  rows.length === 1 && (day === null || Math.abs(daysBetween(rows[0]?.start ?? "1900-01-01", day)) <= NEWS);
const NEWS = 60;

/** Characters within which a text comes to what its headline says. */
const OPENING = 240;

function isTwin(group: Group, other: Group, day: IsoDay | null, loose = false): boolean {
  const [own, theirs] = [group.members[0]?.candidate, other.members[0]?.candidate];
  if (!own || !theirs) return false;
  if (own.value.type === "ruling") return theirs.value.type === "ruling" && isNews(other, day);
  const gathers =
    /^(?:meeting|summit|press-conference|ceremony|hearing)$/.test(own.value.type) || own.value.head === "mission";
  const same = own.value.head === theirs.value.head || contentWords(theirs.value.name, true).includes(own.value.head);
  if (!gathers || !same || group.members.some((m) => m.candidate.field !== "title")) return false;
  if (own.value.ordinal !== null && theirs.value.ordinal !== null) return false;
  const telling = [...(group.members[0]?.words ?? [])].filter((word) => !GENERIC.has(word));
  const words = new Set(other.members.flatMap((m) => [...m.words]));
  // A headline may call a summit by its city alone: the one that opens the text is meant.
  const opens =
    own.value.head !== "meeting" &&
    theirs.field === "text" &&
    theirs.start < OPENING &&
    own.value.type !== "press-conference";
  return telling.length === 0 || telling.some((word) => words.has(word)) || (loose && opens);
}
