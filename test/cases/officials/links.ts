import type { Case } from "../../support/tagging.js";

/** The day decides who holds an office, and which office somebody holds. */
export const TERMS: readonly Case[] = [
  {
    id: "S0a",
    day: "2020-06-02",
    text: "Former Vice President Joe Biden mourned the dead. Attorney General Bill Barr spoke.",
    officials: [
      "Joe Biden | Vice President of the United States | former",
      "William Barr | Attorney General | incumbent",
    ],
  },
  {
    id: "S0c",
    day: "2018-09-12",
    text: "Ann Roe is chairman of the Smith Group. Former Vice President Al Gore spoke.",
    officials: ["Al Gore | Vice President of the United States | former"],
    people: ["Ann Roe"],
  },
  {
    id: "S0d",
    day: "2020-11-23",
    text: "Congressman Cedric Richmond, whom Biden has picked as a Senior Advisor, will keep in touch.",
    officials: ["Cedric Richmond | U.S. Representative | incumbent"],
  },
  {
    id: "S0b",
    day: "2005-11-01",
    text: "Drug czar John Walters met Justice Sandra Day O'Connor.",
    officials: [
      "John Walters | Director of the Office of National Drug Control Policy | incumbent",
      "Sandra Day O'Connor | Associate Justice of the Supreme Court | incumbent",
    ],
  },
  {
    id: "S1a",
    day: "2017-03-08",
    text: "Secretary Kelly met the mayors about visas and the border.",
    officials: ["John Kelly | Secretary of Homeland Security | incumbent"],
  },
  {
    id: "S1b",
    day: "2018-03-08",
    text: "White House Chief of Staff Kelly met the mayors.",
    officials: ["John Kelly | White House Chief of Staff | incumbent"],
  },
  {
    id: "S1c",
    day: "2016-03-08",
    text: "Attorney General Lynch and HUD Secretary Castro met the mayors.",
    officials: [
      "Loretta Lynch | Attorney General | incumbent",
      "Julián Castro | Secretary of Housing and Urban Development | incumbent",
    ],
  },
  {
    id: "S1d",
    day: "2017-03-08",
    text: "Mayors wrote to the Attorney General, the Secretary of Homeland Security and the President.",
    officials: [
      "(Jeff Sessions) | Attorney General | incumbent",
      "(John Kelly) | Secretary of Homeland Security | incumbent",
      "(Donald Trump) | President of the United States | incumbent",
    ],
  },
  {
    id: "S1e",
    day: "2010-03-08",
    text: "Mayors asked the EPA Administrator and the Speaker of the House for help.",
    officials: [
      "(Lisa Jackson) | Administrator of the Environmental Protection Agency | incumbent",
      "(Nancy Pelosi) | Speaker of the House | incumbent",
    ],
  },
  {
    id: "S2a",
    day: "2005-03-08",
    text: "President Bush met the mayors. In 1991, President George H.W. Bush had met them too.",
    officials: [
      "George W. Bush | President of the United States | incumbent",
      "George H.W. Bush | President of the United States | former",
    ],
  },
  {
    id: "S2b",
    day: "2020-03-08",
    text: "Former Vice President Joe Biden and Senator Bernie Sanders debated.",
    officials: [
      "Joe Biden | Vice President of the United States | former",
      "Bernie Sanders | U.S. Senator | incumbent",
    ],
  },
  {
    id: "S2c",
    day: "2015-03-08",
    text: "Former Secretary of State Hillary Clinton spoke to mayors.",
    officials: ["Hillary Clinton | Secretary of State | former"],
  },
  {
    id: "S2d",
    day: "2003-03-08",
    text: "HUD Secretary Mel Martinez and Transportation Secretary Norman Mineta spoke.",
    officials: [
      "Mel Martinez | Secretary of Housing and Urban Development | incumbent",
      "Norman Mineta | Secretary of Transportation | incumbent",
    ],
  },
  {
    id: "S2e",
    day: "2007-03-08",
    text: "Senator Mel Martinez of Florida and Speaker Pelosi spoke.",
    officials: ["Mel Martinez | U.S. Senator | incumbent", "Nancy Pelosi | Speaker of the House | incumbent"],
  },
  {
    id: "S3a",
    day: "2017-03-08",
    text: "Vice President Pence thanked USCM Vice President Mitch Landrieu, Mayor of New Orleans.",
    mayors: ["Mitch Landrieu | New Orleans, LA | incumbent"],
    officials: ["Mike Pence | Vice President of the United States | incumbent"],
  },
  {
    id: "S3b",
    day: "2014-06-20",
    text: "HUD Secretary nominee Julián Castro, Mayor of San Antonio, was cheered.",
    mayors: ["Julián Castro | San Antonio, TX | incumbent"],
    officials: ["Julián Castro | Secretary of Housing and Urban Development | nominee"],
  },
  {
    id: "S3c",
    day: "2017-03-08",
    text: "Rep. Mike Johnson and Sens. Johnson and Warner spoke.",
    officials: [
      "Mike Johnson | U.S. Representative | incumbent",
      "Ron Johnson | U.S. Senator | incumbent",
      "Mark Warner | U.S. Senator | incumbent",
    ],
  },
  {
    id: "S3d",
    day: "2019-03-08",
    text: "Sens. Jon Tester (MT), Lisa Murkowski (AK) and Mike Lee (UT) and Reps. Pete King and Adam Smith met.",
    officials: [
      "Jon Tester | U.S. Senator | incumbent",
      "Lisa Murkowski | U.S. Senator | incumbent",
      "Mike Lee | U.S. Senator | incumbent",
      "Pete King | U.S. Representative | incumbent",
      "Adam Smith | U.S. Representative | incumbent",
    ],
  },
  {
    id: "S3e",
    day: "2022-01-20",
    text: "President Biden’s senior advisor Mitch Landrieu and EPA Administrator Michael S. Regan spoke.",
    officials: [
      "Joe Biden | President of the United States | incumbent",
      "Mitch Landrieu | * | incumbent",
      "Michael S. Regan | Administrator of the Environmental Protection Agency | incumbent",
    ],
  },
];

/** Offices that no day decides, and holders of another office. */
export const TERM_REJECTS: readonly Case[] = [
  { id: "S9a", text: "We wrote to the Attorney General and to the EPA Administrator." },
  { id: "S9b", day: "2016-05-10", text: "The Attorney General of Ohio and the Secretary of State of Iowa agreed." },
  { id: "S9c", day: "2016-05-10", text: "The president of the company and the vice president of the bank agreed." },
  { id: "S9d", day: "2016-05-10", text: "The Speaker of the Ohio House and the chief of staff of the mayor agreed." },
  {
    id: "S9e",
    day: "2016-05-10",
    text: "The Secretary of the Conference read the minutes; the President of the Conference of Mayors presided.",
  },
];
