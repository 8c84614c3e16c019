import type { EventValue } from "../../extract/events.js";
import type { Candidate } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import type { PlacedSpan } from "../events.js";
import type { Dated } from "./rows.js";
import type { Told } from "./told.js";

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
  let rows = first.rows;
  const words = new Set(first.words);
  const ordinals = new Set(first.candidate.value.ordinal === null ? [] : [first.candidate.value.ordinal]);
  const { type, head } = first.candidate.value;
  return {
    members,
    get rows() {
      return rows;
    },
    takes(member) {
      const { value } = member.candidate;
      if (rows.length && member.rows.length) return member.rows.some((r) => rows.some((own) => own.index === r.index));
      if (value.type !== type || (value.head !== head && !ANY_HEAD.has(type))) return false;
      if (value.ordinal !== null && ordinals.size && !ordinals.has(value.ordinal)) return false;
      const own = member.words;
      const shared = [...own].filter((w) => words.has(w)).length;
      return shared === Math.min(own.size, words.size);
    },
    joins(value) {
      return value.type === type && (value.head === head || type !== "meeting" || value.head === "meeting");
    },
    add(member) {
      members.push(member);
      if (rows.length === 0) rows = member.rows;
      if (member.candidate.value.standing === "anaphor") return;
      for (const word of member.words) words.add(word);
      if (member.candidate.value.ordinal !== null) ordinals.add(member.candidate.value.ordinal);
    },
  };
}

/** Types whose heads stand for one another: a shooting is an attack, a decision a ruling. */
const ANY_HEAD: ReadonlySet<string> = new Set(["attack", "press-conference", "ruling"]);
const HARMS = new Set(
  "shooting shootings massacre bombing attack attacks tragedy murder murders killing killings violence ruling decision".split(
    " ",
  ),
);
/** The words that tell a happening from others of its type. */
export const wordsOf = ({ name, head }: EventValue): Set<string> =>
  new Set(contentWords(name).filter((w) => w !== head && !HARMS.has(w)));
