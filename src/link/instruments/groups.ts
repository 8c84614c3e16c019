import type { InstrumentValue } from "../../extract/instruments.js";
import type { InstrumentRow } from "../../gazetteer/index.js";
import { inReadingOrder } from "../../mentions/settle.js";
import type { Candidate, Document, InstrumentType } from "../../model/index.js";
import { foldToken } from "../../text/index.js";
import { textOf } from "./beside.js";

/** The mentions of one instrument, before it is written out. */
export interface InstrumentGroup {
  /** The one row they link to. */
  readonly row: InstrumentRow | null;
  readonly rows: readonly InstrumentRow[];
  readonly key: string;
  readonly members: Candidate<InstrumentValue>[];
  /** The numbers of its members. */
  readonly numbers: Set<string | null>;
}

/** No release names more; in a longer text short forms stand by themselves. */
const MOST_GROUPS = 200;

/** What is compared of a name: its words without articles, "program" and marks. */
export function keyOf({ name, number }: InstrumentValue): string {
  return (number ?? name)
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldToken)
    .filter((word) => word !== "" && word !== "the" && word !== "program")
    .join("-");
}

/** Of which types one thing may be: a bill becomes a law, a programme makes grants. */
const FAMILY: Readonly<Partial<Record<InstrumentType, string>>> = { bill: "law", grant: "program" };
const familyOf = ({ members }: InstrumentGroup): string => {
  const type = (members[0] as Candidate<InstrumentValue>).value.type;
  return FAMILY[type] ?? type;
};

const ACRONYM = /^([A-Z][A-Z0-9-]{2,9})(?: (?:Program|Initiative))?$/;
/** "RAH Act", which "(RAH Act)" introduces. */
const SHORT_ACT = /^[A-Z]{2,9} Act$/;
const INTRODUCED = /^\s*\(["“]?([A-Z][\w-]{1,9}(?: [\w-]{1,9})?)["”]?\)/;

/**
 * Joins what a release calls by a short form with what it names in full: "the Rivers Act" behind the "Dover
 * Rivers Act of 2019", "the NRP program" behind the "National Rivers Program (NRP)". An acronym that stands in
 * brackets behind something else is no instrument of its own.
 */
export function joinShortForms(groups: readonly InstrumentGroup[], document: Document): InstrumentGroup[] {
  if (groups.length > MOST_GROUPS) return [...groups];
  const kept: InstrumentGroup[] = [];
  for (const group of groups) {
    const name = group.members[0]?.value.name ?? "";
    const acronym = ACRONYM.exec(name)?.[1];
    const short = acronym ?? SHORT_ACT.exec(name)?.[0];
    const whole = group.row
      ? undefined
      : (groups.find((other) => short && other !== group && introduces(other, short, document)) ??
        groups
          .filter((other) => other !== group && isLonger(other, group))
          .sort((a, b) => b.key.length - a.key.length)[0]);
    if (whole) whole.members.push(...group.members);
    else if (group.row || !acronym || !document.text.text.includes(`(${acronym})`)) kept.push(group);
  }
  for (const { members } of kept) members.sort(inReadingOrder);
  return kept.sort((a, b) => inReadingOrder(a.members[0] as Candidate, b.members[0] as Candidate));
}

const introduces = ({ members }: InstrumentGroup, acronym: string, document: Document): boolean =>
  members.some(({ field, end }) => INTRODUCED.exec(textOf(document, field).slice(end, end + 32))?.[1] === acronym);

/** Whether the other's name holds this one's, word for word. */
function isLonger(other: InstrumentGroup, group: InstrumentGroup): boolean {
  const short = group.key.replace(/^executive-order-on-/, "");
  if (familyOf(other) !== familyOf(group) || !short.includes("-") || /\d/.test(short.replace(/-of-\d{4}$/, "")))
    return false;
  return other.members.some(({ value }) => {
    const key = keyOf({ ...value, number: null });
    return key.length > group.key.length || key.length > short.length + 1 ? `-${key}-`.includes(`-${short}-`) : false;
  });
}
