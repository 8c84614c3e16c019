import type { Case } from "../../support/tagging.js";

const OBAMA = "Barack Obama | President of the United States | incumbent";

/** Congress and the courts. */
export const CONGRESS: readonly Case[] = [
  {
    id: "Q1a",
    day: "2017-06-10",
    text: "Sen. Dianne Feinstein (D-CA) introduced the bill with Senator Rob Portman of Ohio.",
    officials: ["Dianne Feinstein | U.S. Senator | incumbent", "Rob Portman | U.S. Senator | incumbent"],
  },
  {
    id: "Q1b",
    day: "2017-06-10",
    text: "U.S. Sens. Sherrod Brown and Rob Portman agreed.",
    officials: ["Sherrod Brown | U.S. Senator | incumbent", "Rob Portman | U.S. Senator | incumbent"],
  },
  {
    id: "Q1c",
    day: "2017-06-10",
    text: "Reps. Earl Blumenauer, Rosa DeLauro and Peter DeFazio signed.",
    officials: [
      "Earl Blumenauer | U.S. Representative | incumbent",
      "Rosa DeLauro | U.S. Representative | incumbent",
      "Peter DeFazio | U.S. Representative | incumbent",
    ],
  },
  {
    id: "Q1d",
    day: "2017-06-10",
    text: "Rep. Peter DeFazio of Oregon and Congresswoman Maxine Waters (D-Calif.) spoke.",
    officials: ["Peter DeFazio | U.S. Representative | incumbent", "Maxine Waters | U.S. Representative | incumbent"],
  },
  {
    id: "Q1e",
    day: "2008-06-10",
    text: "Senators Barack Obama (IL) and John McCain (AZ) sent word.",
    officials: ["Barack Obama | U.S. Senator | *", "John McCain | U.S. Senator | *"],
  },
  {
    id: "Q1f",
    day: "2010-06-10",
    text: "House Transportation Committee Ranking Member John Mica and Congressman Nick Rahall (WV) met.",
    officials: ["John Mica | U.S. Representative | incumbent", "Nick Rahall | U.S. Representative | incumbent"],
  },
  {
    id: "Q1g",
    day: "2017-06-10",
    text: "Representative Elijah E. Cummings, Democrat of Maryland, and Rep. Bill Shuster (R-PA-9) agreed.",
    officials: [
      "Elijah E. Cummings | U.S. Representative | incumbent",
      "Bill Shuster | U.S. Representative | incumbent",
    ],
  },
  {
    id: "Q2a",
    day: "2017-06-10",
    text: "Speaker Paul Ryan and Majority Leader Mitch McConnell met. Leader McConnell left.",
    officials: ["Paul Ryan | Speaker of the House | incumbent", "Mitch McConnell | Senate Majority Leader | incumbent"],
  },
  {
    id: "Q2b",
    day: "2020-06-10",
    text: "House Speaker Nancy Pelosi and Senate Minority Leader Chuck Schumer proposed aid. Speaker Pelosi thanked mayors.",
    officials: [
      "Nancy Pelosi | Speaker of the House | incumbent",
      "Chuck Schumer | Senate Minority Leader | incumbent",
    ],
  },
  {
    id: "Q2c",
    day: "2022-06-02",
    text: "Senate Majority Leader Charles E. Schumer and Republican Leader McConnell received it.",
    officials: [
      "Charles E. Schumer | Senate Majority Leader | incumbent",
      "Mitch McConnell | Senate Minority Leader | incumbent",
    ],
  },
  {
    id: "Q2d",
    day: "2012-06-02",
    text: "The Honorable John Boehner\nSpeaker\nU.S. House of Representatives\n\nThe Honorable Nancy Pelosi\nDemocratic Leader",
    officials: ["John Boehner | Speaker of the House | incumbent", "Nancy Pelosi | House Minority Leader | incumbent"],
  },
  {
    id: "Q2e",
    day: "2017-06-10",
    text: "House Democratic Whip Steny Hoyer (MD) backs it.",
    officials: ["Steny Hoyer | House Minority Whip | incumbent"],
  },
  {
    id: "Q3a",
    day: "2017-06-10",
    text: "Former Senator Richard Lugar and former Rep. Steve LaTourette were honored.",
    officials: ["Richard Lugar | U.S. Senator | former", "Steve LaTourette | U.S. Representative | former"],
  },
  {
    id: "Q3b",
    day: "2018-11-20",
    text: "Senator-elect Mitt Romney and Congresswoman-elect Lauren Underwood visited.",
    officials: ["Mitt Romney | U.S. Senator | elect", "Lauren Underwood | U.S. Representative | elect"],
  },
  {
    id: "Q3c",
    day: "2018-06-20",
    text: "Delegate Eleanor Holmes Norton (D-DC) rose.",
    officials: ["Eleanor Holmes Norton | * | incumbent"],
  },
  {
    id: "Q4a",
    day: "2016-05-10",
    text: "Chief Justice John Roberts and Justice Ruth Bader Ginsburg disagreed. Justices Sonia Sotomayor and Elena Kagan joined.",
    officials: [
      "John Roberts | Chief Justice of the United States | incumbent",
      "Ruth Bader Ginsburg | Associate Justice of the Supreme Court | incumbent",
      "Sonia Sotomayor | Associate Justice of the Supreme Court | incumbent",
      "Elena Kagan | Associate Justice of the Supreme Court | incumbent",
    ],
  },
  {
    id: "Q4b",
    day: "2017-09-15",
    text: "U.S. District Judge Harry Leinenweber issued an injunction.",
    officials: ["Harry Leinenweber | U.S. District Judge | incumbent"],
  },
  {
    id: "Q4c",
    day: "2017-05-15",
    text: "Judge William H. Orrick of the U.S. District Court for the Northern District of California ruled.",
    officials: ["William H. Orrick | U.S. District Judge | incumbent"],
  },
  {
    id: "Q4d",
    day: "2016-03-20",
    text: "Judge Merrick Garland, President Obama's nominee to the Supreme Court, met senators.",
    officials: ["Merrick Garland | Associate Justice of the Supreme Court | nominee", OBAMA],
  },
  {
    id: "Q4e",
    day: "2016-05-10",
    text: "U.S. Attorney Ellen Marsh of the Northern District of Ohio and Acting U.S. Attorney Paul Hedges spoke.",
    officials: ["Ellen Marsh | U.S. Attorney | incumbent", "Paul Hedges | U.S. Attorney | acting"],
  },
  {
    id: "Q4f",
    day: "2016-05-10",
    text: "U.S. Marshal Paul Hedges and U.S. Ambassador to Poland Victor Ashe attended.",
    officials: ["Paul Hedges | U.S. Marshal | incumbent", "Victor Ashe | U.S. Ambassador | *"],
  },
  {
    id: "Q5a",
    day: "2018-06-10",
    text: "Ellen Marsh, a candidate for the U.S. Senate, and congressional candidate Paul Hedges debated.",
    officials: ["Ellen Marsh | U.S. Senator | candidate", "Paul Hedges | U.S. Representative | candidate"],
  },
  {
    id: "Q5b",
    day: "2016-05-10",
    text: "Freshman Rep. Ellen Marsh (D-OH) read the bill; Sen. Paul Hedges, R-Mont., did too.",
    officials: ["Ellen Marsh | U.S. Representative | incumbent", "Paul Hedges | U.S. Senator | incumbent"],
  },
];
