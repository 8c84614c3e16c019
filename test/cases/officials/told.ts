import type { Case } from "../../support/tagging.js";

const PRESIDENCY = "President of the United States";

/** Offices told by sentences, by possessives and in apposition. */
export const TOLD_OFFICES: readonly Case[] = [
  {
    id: "T1a",
    day: "2004-06-28",
    text: "Ellen Marsh and Paul Hedges, both candidates for the U.S. Senate, spoke; Ruth Osei is running for Congress.",
    officials: [
      "Ellen Marsh | U.S. Senator | candidate",
      "Paul Hedges | U.S. Senator | candidate",
      "Ruth Osei | U.S. Representative | candidate",
    ],
  },
  {
    id: "T1b",
    day: "2012-06-14",
    text: "Mayor Ruth Osei is running for President of the League. Amos Carver is not a candidate for Congress.",
    mayors: ["Ruth Osei | - | incumbent"],
    people: ["Amos Carver"],
  },
  {
    id: "T1c",
    day: "2015-06-19",
    text: "Hillary Clinton speaks tomorrow.",
    officials: [`Hillary Clinton | ${PRESIDENCY} | candidate`],
  },
  {
    id: "T2a",
    day: "2022-03-11",
    text: "Treasury’s Yellen and EPA’s Regan answered.",
    officials: [
      "Janet Yellen | Secretary of the Treasury | incumbent",
      "Michael Regan | Administrator of the Environmental Protection Agency | incumbent",
    ],
  },
  {
    id: "T2b",
    day: "2008-12-08",
    text: "Congress met. Chairman Frank asked Ranking Member Shelby.",
    officials: ["Barney Frank | U.S. Representative | incumbent", "Richard Shelby | U.S. Senator | incumbent"],
  },
  { id: "T2c", day: "2008-12-08", text: "The county board met. Chairman Frank closed it.", people: ["Frank"] },
  {
    id: "T3a",
    day: "2023-06-05",
    text: "Ellen Marsh, President Biden’s Infrastructure Coordinator, spoke; Fred Stovall, Mayor Lund’s chief of staff, did not.",
    officials: [`Joe Biden | ${PRESIDENCY} | incumbent`, "Ellen Marsh | * | *"],
    mayors: ["Lund | - | incumbent"],
    people: ["Fred Stovall"],
  },
  {
    id: "T3b",
    day: "2022-08-18",
    text: "Ellen Marsh, Assistant Secretary for Border Policy, and Ruth Osei, administrator of FEMA Region 9, came.",
    officials: [
      "Ellen Marsh | Assistant Secretary for Border Policy | incumbent",
      "Ruth Osei | Administrator, FEMA Region 9 | incumbent",
    ],
  },
  {
    id: "T3c",
    day: "2016-05-10",
    text: "Its acting director, Ellen Marsh, and the Acting Director of the Justice Department’s COPS Office, Paul Hedges, came.",
    officials: ["Paul Hedges | Director of the Office of Community Oriented Policing Services | acting"],
    people: ["Ellen Marsh"],
  },
  {
    id: "T4a",
    day: "2005-09-06",
    text: "President Bush visited; former Presidents Bush and Clinton raise funds.",
    officials: [
      `George W. Bush | ${PRESIDENCY} | incumbent`,
      `George H. W. Bush | ${PRESIDENCY} | former`,
      `Bill Clinton | ${PRESIDENCY} | former`,
    ],
  },
  {
    id: "T4b",
    day: "2001-01-17",
    text: "They heard President-elect George W. Bush’s nominee for HUD Secretary, Mel Martinez.",
    officials: [
      `George W. Bush | ${PRESIDENCY} | elect`,
      "Mel Martinez | Secretary of Housing and Urban Development | nominee",
    ],
  },
  {
    id: "T4c",
    day: "2009-03-09",
    text: "Then Vice President Biden brought in the mayors. Alaska’s new Senator, Mark Begich, sat down.",
    officials: [
      "Joe Biden | Vice President of the United States | incumbent",
      "Mark Begich | U.S. Senator | incumbent",
    ],
  },
  {
    id: "T5a",
    day: "2021-08-04",
    text: "State Representative Ann Johnson came. Representative Ann Johnson spoke.",
    people: ["Ann Johnson"],
  },
  { id: "T5b", day: "1999-06-14", text: "The Rev. Jesse Jackson preached on Sunday.", people: ["Jesse Jackson"] },
];

/** Mayors told by what stands around, and what is none. */
export const TOLD_MAYORS: readonly Case[] = [
  {
    id: "T6a",
    day: "2022-06-04",
    text: "RENO, Nev. — Mayor Francis Suarez opened the meeting.",
    mayors: ["Francis Suarez | Miami, FL | incumbent"],
  },
  {
    id: "T6b",
    day: "2018-06-08",
    text: "Mayor Steve Adler spoke. Contact: Rita Gomez, Mayor’s Office, 512-555-0100",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
    people: ["Rita Gomez"],
  },
  {
    id: "T6c",
    day: "2016-05-10",
    text: "The Mayors Safety, Emergency and Security Summit ended. Mayor Daley Plaza is near.",
  },
  {
    id: "T6d",
    day: "2021-11-15",
    text: "Michelle Wu takes the oath as Mayor of Boston tomorrow, and Acting Mayor Kim Janey will hand over.",
    mayors: ["Michelle Wu | Boston, MA | elect", "Kim Janey | Boston, MA | acting"],
  },
  {
    id: "T6e",
    day: "2021-11-15",
    text: "Atlanta’s runoff, between Felicia Moore and Andre Dickens, is on November 30.",
    mayors: ["Felicia Moore | Atlanta, GA | candidate", "Andre Dickens | Atlanta, GA | candidate"],
  },
];

const MET = "The U.S. Conference of Mayors met.";
const both = (role: string, body: string): readonly string[] => [
  `Mike McGinn: ${role} | ${body}`,
  `Roy Buol: ${role} | ${body}`,
];
const MCGINN = "Mike McGinn | Seattle, WA | incumbent";
const BUOL = "Roy Buol | Dubuque, IA | incumbent";

/** Titles that sentences of choosing give. */
export const CHOSEN: readonly Case[] = [
  {
    id: "T7a",
    day: "2013-06-24",
    text: `${MET} Trustees elected include Seattle Mayor Mike McGinn; and Dubuque Mayor Roy Buol.`,
    mayors: [MCGINN, BUOL],
    titles: both("Trustee", "U.S. Conference of Mayors"),
  },
  {
    id: "T7b",
    day: "2013-06-24",
    text: `${MET} Named to the Advisory Board were Seattle Mayor Mike McGinn and Dubuque Mayor Roy Buol.`,
    mayors: [MCGINN, BUOL],
    titles: both("Member", "Advisory Board"),
  },
  {
    id: "T7c",
    day: "2013-06-24",
    text: `${MET} Mayors Mike McGinn of Seattle and Roy Buol of Dubuque were elected to the Advisory Board.`,
    mayors: [MCGINN, BUOL],
    titles: both("Member", "Advisory Board"),
  },
  {
    id: "T7d",
    day: "2013-06-24",
    text: `${MET} They named Seattle Mayor Mike McGinn chair of the Task Force on Tides and Dubuque Mayor Roy Buol vice chair of the River Council.`,
    mayors: [MCGINN, BUOL],
    titles: ["Mike McGinn: Chair | Task Force on Tides", "Roy Buol: Vice Chair | River Council"],
  },
  {
    id: "T7e",
    day: "2013-06-24",
    text: `${MET} Seattle Mayor Mike McGinn, the host, is Trustee, and Dubuque Mayor Roy Buol will chair the River Council.`,
    mayors: [MCGINN, BUOL],
    titles: ["Mike McGinn: Trustee | U.S. Conference of Mayors", "Roy Buol: Chair | River Council"],
  },
  {
    id: "T7f",
    day: "2013-06-24",
    text: `${MET} Officers: Mike McGinn, Seattle, President; Roy Buol, Dubuque, Vice President.`,
    mayors: [MCGINN, BUOL],
    titles: [
      "Mike McGinn: President | U.S. Conference of Mayors",
      "Roy Buol: Vice President | U.S. Conference of Mayors",
    ],
  },
  {
    id: "T7g",
    day: "2013-06-10",
    text: `${MET} Seattle Mayor Mike McGinn and Dubuque Mayor Roy Buol, Co-Chairs of the River Council, spoke.`,
    mayors: [MCGINN, BUOL],
    titles: both("Co-Chair", "River Council"),
  },
  {
    id: "T7h",
    day: "2013-06-24",
    text: `${MET} USCM River Council Chair Mayor Mike McGinn of Seattle and Vice Chair Mayor Roy Buol of Dubuque spoke.`,
    mayors: [MCGINN, BUOL],
    titles: ["Mike McGinn: Chair | River Council", "Roy Buol: Vice Chair | River Council"],
  },
  {
    id: "T7i",
    day: "2018-01-24",
    text: "New Orleans Mayor Mitch Landrieu rose. The Conference of Mayors President was brief.",
    mayors: ["Mitch Landrieu | New Orleans, LA | incumbent"],
    titles: ["Mitch Landrieu: President | U.S. Conference of Mayors"],
  },
];
