import { wordSet } from "../../text/index.js";
import { foldAt, type PersonField } from "./field.js";

/** Heads of what newspapers set behind a person's name: "a ship superintendent", "a naturalized citizen". */
const PERSONS = wordSet(
  `citizen resident native man woman boy girl child teenager mother father parent grandmother grandfather widow student
  teacher professor educator principal officer detective trooper deputy agent soldier sergeant marine veteran attorney
  lawyer prosecutor doctor physician surgeon nurse dentist pharmacist psychologist psychiatrist chiropractor pastor priest
  rabbi imam member leader activist organizer advocate journalist reporter editor author writer poet artist musician
  singer actor actress athlete coach engineer scientist researcher economist accountant banker broker trader analyst
  consultant contractor developer entrepreneur businessman businesswoman executive owner operator founder manager
  supervisor superintendent employee worker guard driver pilot captain farmer rancher firefighter paramedic salesman
  saleswoman salesperson clerk secretary assistant associate dealer smuggler trafficker defendant conspirator victim
  survivor witness fugitive recruiter friend neighbor civilian inmate immigrant refugee supporter sympathizer volunteer
  expert specialist technician carpenter electrician plumber mechanic programmer hacker lobbyist candidate retiree`,
);
const FAMILY = wordSet(
  "son daughter wife husband widow widower father mother brother sister parents uncle aunt nephew niece grandson granddaughter",
);
/** They end the part of an apposition that says what somebody is. */
const ENDING = wordSet(". , ; : ( and of for in at on with from by to who whose that which was is has");
const LONGEST = 8;

/** What stands behind a name and says what bears it: a person, some other thing, or words that do not tell. */
export type Apposed = "person" | "thing" | "unsaid";

/** "<name>, who …", "<name>, an 18-year-old", "<name>, a former sales manager", "<name>'s son" against "<name>, a company". */
export function apposed(field: PersonField, end: number): Apposed | null {
  const { tokens } = field;
  const mark = foldAt(tokens, end);
  const next = foldAt(tokens, end + 1);
  if (mark === "'s") return FAMILY.has(next) ? "person" : null;
  if (mark !== ",") return null;
  if (next === "who") return "person";
  if (next !== "a" && next !== "an") return null;
  let at = end + 2;
  let former = false;
  for (; at < end + 2 + LONGEST && !ENDING.has(foldAt(tokens, at)); at++) {
    if (foldAt(tokens, at) === "former") former = true;
    if (foldAt(tokens, at) === "year" && foldAt(tokens, at + 2) === "old") return "person";
  }
  if (PERSONS.has(foldAt(tokens, at - 1)) || field.endingAt("roles", at).length > 0) return "person";
  return former ? "unsaid" : "thing";
}
