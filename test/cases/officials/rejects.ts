import type { Case } from "../../support/tagging.js";

/** Titles that look federal and are not, and offices without a person. */
export const OFFICIAL_REJECTS: readonly Case[] = [
  {
    id: "R1",
    day: "2016-05-10",
    text: "Governor Jerry Brown and California Attorney General Kamala Harris sued.",
    people: ["Jerry Brown"],
    officials: [],
    either: ["Kamala Harris"],
  },
  {
    id: "R2",
    day: "2016-05-10",
    text: "State Senator Ellen Marsh and state Rep. Paul Hedges of Ohio met.",
    people: ["Ellen Marsh", "Paul Hedges"],
  },
  { id: "R3", day: "2016-05-10", text: "Congress, the Senate and the House Committee on Ways and Means adjourned." },
  {
    id: "R4",
    day: "2016-05-10",
    text: "Ohio Secretary of State Jon Husted and Virginia Secretary of Transportation Aubrey Layne wrote.",
    people: ["Jon Husted", "Aubrey Layne"],
  },
  {
    id: "R5",
    day: "2006-01-16",
    text: "Louisiana Lt. Gov. Mitch Landrieu and Lt. Governor Anthony Brown spoke.",
    people: ["Mitch Landrieu", "Anthony Brown"],
  },
  {
    id: "R6",
    day: "2016-05-10",
    text: "Press Secretary Ellen Marsh of the Mayor's Office and City Attorney Paul Hedges replied.",
    people: ["Ellen Marsh", "Paul Hedges"],
  },
  { id: "R7", day: "2016-05-10", text: "The Justice Department and the Department of Labor gave grants." },
  {
    id: "R8",
    day: "2016-05-10",
    text: "UN Secretary-General Ban Ki-moon and Prime Minister Justin Trudeau spoke.",
    people: ["Ban Ki-moon", "Justin Trudeau"],
  },
  {
    id: "R9",
    day: "2016-05-10",
    text: "The District Attorney, Ellen Marsh, and Superior Court Judge Paul Hedges met.",
    people: ["Ellen Marsh", "Paul Hedges"],
  },
  {
    id: "R10",
    day: "2016-05-10",
    text: "Grant Administrator training and Secretary Day lunches are on the President's Day calendar.",
  },
];
