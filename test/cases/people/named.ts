import type { Case } from "../../support/tagging.js";

/** People who are neither mayors nor federal officials, by their titles. */
export const TITLED_PEOPLE: readonly Case[] = [
  {
    id: "T1a",
    day: "2016-05-10",
    text: "Tom Cochran, CEO and Executive Director of the U.S. Conference of Mayors, thanked them. Cochran added that work goes on.",
    people: ["Tom Cochran"],
  },
  {
    id: "T1b",
    day: "2016-05-10",
    text: "Walmart Vice President Ellen Marsh and Wells Fargo CEO Tim Sloan announced the grant.",
    people: ["Ellen Marsh", "Tim Sloan"],
  },
  {
    id: "T1c",
    day: "2016-05-10",
    text: "“Cities lead,” said Dana Whitcomb, President and CEO of the Marlin Foundation.",
    people: ["Dana Whitcomb"],
  },
  {
    id: "T1d",
    day: "2016-05-10",
    text: "Executive Director Louise Tran of the Housing Alliance spoke with founder Gordon Ashby.",
    people: ["Louise Tran", "Gordon Ashby"],
  },
  {
    id: "T2a",
    day: "2016-05-10",
    text: "Dallas Police Chief David Brown and Fire Chief Ellen Marsh were praised. Chief Brown wept.",
    people: ["David Brown", "Ellen Marsh"],
  },
  {
    id: "T2b",
    day: "2017-02-10",
    text: "Major Cities Chiefs Association President and Montgomery County, MD Chief of Police J. Thomas Manger spoke.",
    people: ["J. Thomas Manger"],
  },
  {
    id: "T2c",
    day: "2016-05-10",
    text: "Cook County Sheriff Tom Dart and Superintendent Eddie Johnson met Police Commissioner William Bratton.",
    people: ["Tom Dart", "Eddie Johnson", "William Bratton"],
  },
  {
    id: "T3a",
    day: "2016-05-10",
    text: "Council Member Ellen Marsh, Councilwoman Grace Owens and Alderman Paul Lund voted no.",
    people: ["Ellen Marsh", "Grace Owens", "Paul Lund"],
  },
  {
    id: "T3b",
    day: "2016-05-10",
    text: "City Manager Ellen Marsh and Budget Director Gordon Ashby drew it up.",
    people: ["Ellen Marsh", "Gordon Ashby"],
  },
  {
    id: "T3c",
    day: "2016-05-10",
    text: "Governors Jerry Brown of California and Jay Inslee of Washington signed.",
    people: ["Jerry Brown", "Jay Inslee"],
  },
  {
    id: "T3d",
    day: "2016-05-10",
    text: "New York Attorney General Eric Schneiderman and Gov. Andrew Cuomo (NY) sued.",
    people: ["Eric Schneiderman", "Andrew Cuomo"],
  },
  {
    id: "T3e",
    day: "2016-05-10",
    text: "Gov. Hedges left. Ohio Gov. John Kasich stayed.",
    people: ["Hedges", "John Kasich"],
  },
  {
    id: "T4a",
    day: "2016-05-10",
    text: "National Urban League President Marc Morial and AFL-CIO President Richard Trumka agreed.",
    people: ["Marc Morial", "Richard Trumka"],
  },
  {
    id: "T4b",
    day: "2016-05-10",
    text: "The Rev. Al Sharpton, Dr. Ellen Marsh and Professor Gordon Ashby gave talks.",
    people: ["Al Sharpton", "Ellen Marsh", "Gordon Ashby"],
  },
  {
    id: "T4c",
    day: "2016-05-10",
    text: "Actor Leonardo DiCaprio, singer John Legend and chef José Andrés cooked.",
    people: ["Leonardo DiCaprio", "John Legend", "José Andrés"],
  },
  {
    id: "T5a",
    day: "2016-05-10",
    text: "British Prime Minister David Cameron, Pope Francis and Chancellor Angela Merkel wrote.",
    people: ["David Cameron", "Pope Francis", "Angela Merkel"],
    either: ["Francis"],
  },
  {
    id: "T5b",
    day: "2016-05-10",
    text: "Mexico's Ambassador Carlos Sada and Israeli Prime Minister Benjamin Netanyahu spoke.",
    people: ["Carlos Sada", "Benjamin Netanyahu"],
  },
  {
    id: "T6a",
    day: "2016-05-10",
    text: "Contact: Sara Durr, 202-555-0100, sdurr@example.org\n\nDayton Mayor Nan Whaley spoke.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
    people: ["Sara Durr"],
  },
  {
    id: "T6b",
    day: "2008-05-10",
    text: "By Jocelyn Bogen\n\nThe report was released by the city.",
    people: ["Jocelyn Bogen"],
  },
];

/** People told by what they do in the sentence. */
export const PEOPLE_IN_PROSE: readonly Case[] = [
  {
    id: "U0a",
    day: "2017-08-14",
    text: "It tells of Zeptol Qarnak, an 18-year-old, of Ulvek Torvanen, a former shop clerk, and of Ysra Bontel, who left.",
    people: ["Zeptol Qarnak", "Ulvek Torvanen", "Ysra Bontel"],
  },
  {
    id: "U1a",
    day: "2017-08-14",
    text: "Heather Heyer, 32, was killed in Charlottesville.",
    people: ["Heather Heyer"],
  },
  {
    id: "U1b",
    day: "2016-07-10",
    text: "The deaths of Alton Sterling and Philando Castile shook the country.",
    people: ["Alton Sterling", "Philando Castile"],
  },
  {
    id: "U1c",
    day: "2020-06-01",
    text: "We mourn George Floyd, Breonna Taylor and Ahmaud Arbery.",
    people: ["George Floyd", "Breonna Taylor", "Ahmaud Arbery"],
  },
  {
    id: "U2a",
    day: "2018-06-08",
    text: "Dayton Mayor Nan Whaley and her husband, Sam Braun, hosted the guests.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
    people: ["Sam Braun"],
  },
  {
    id: "U2b",
    day: "2016-05-10",
    text: "Her daughter Ellen and her son Gordon Ashby were there.",
    people: ["Gordon Ashby"],
    either: ["Ellen"],
  },
  {
    id: "U3a",
    day: "2016-05-10",
    text: "“It was loud,” said Ellen Marsh. “Very loud,” Gordon Ashby, a neighbor, added.",
    people: ["Ellen Marsh", "Gordon Ashby"],
  },
  { id: "U3b", day: "2016-05-10", text: "Ms. Marsh said no. Mr. Ashby said yes.", people: ["Marsh", "Ashby"] },
  {
    id: "U3c",
    day: "2016-05-10",
    text: "According to Ellen Marsh, who runs a bakery, sales fell.",
    people: ["Ellen Marsh"],
  },
  {
    id: "U4a",
    day: "2016-05-10",
    text: "Students Ellen Marsh, Gordon Ashby and Rita Gomez won prizes.",
    people: ["Ellen Marsh", "Gordon Ashby", "Rita Gomez"],
  },
  {
    id: "U4b",
    day: "2016-05-10",
    text: "The plan was written by Will Price, Mark Young and Grant Park.",
    people: ["Will Price", "Mark Young", "Grant Park"],
  },
  {
    id: "U4c",
    day: "2016-05-10",
    text: "The award honors Martin Luther King, Jr. and Rosa Parks.",
    people: ["Martin Luther King, Jr.", "Rosa Parks"],
  },
  {
    id: "U5a",
    day: "2016-05-10",
    text: "Ellen Marsh (Marlin Foundation) moderated a panel with Gordon Ashby of Tufts University.",
    people: ["Ellen Marsh", "Gordon Ashby"],
  },
  {
    id: "U6a",
    day: "2018-06-08",
    text: "Dayton Mayor Nan Whaley spoke with Gordon Whaley, no relation.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
    people: ["Gordon Whaley"],
  },
  {
    id: "U6b",
    day: "2016-05-10",
    text: "Eric Johnson and Kevin Johnson, both plumbers, testified. Mr. Johnson left.",
    people: ["Eric Johnson", "Kevin Johnson"],
    either: ["Johnson"],
  },
];

/** Capitalised words that are nobody. */
export const PEOPLE_REJECTS: readonly Case[] = [
  { id: "V1", day: "2016-05-10", text: "The Justice Department gave money to Mobile, Grant Park and Lincoln Center." },
  { id: "V2", day: "2016-05-10", text: "Mark the day. Will the Senate act? Grant funds may follow. Price matters." },
  {
    id: "V3",
    day: "2016-05-10",
    text: "Martin Luther King Day events are held on Malcolm X Boulevard and at John F. Kennedy Airport.",
  },
  { id: "V4", day: "2016-05-10", text: "Wells Fargo, Morgan Stanley, Johnson Controls and Ben & Jerry's gave gifts." },
  { id: "V5", day: "2016-05-10", text: "Virginia Beach, St. Louis, Santa Monica and San Diego are cities." },
  {
    id: "V6",
    day: "2016-05-10",
    text: "The Robert Wood Johnson Foundation, the Annie E. Casey Foundation and Johns Hopkins University paid.",
  },
  {
    id: "V7",
    day: "2016-05-10",
    text: "The Edward Byrne Memorial Justice Assistance Grant and the Matthew Shepard Act help.",
  },
  { id: "V8", day: "2016-05-10", text: "Housing First, Climate Action, Main Street and Smart Growth are themes." },
  { id: "V9", day: "2016-05-10", title: "Mayors Call On Congress To Pass Clean Water Bill", text: "It would help." },
  {
    id: "V10",
    day: "2016-05-10",
    text: "Hurricane Andrew and Tropical Storm Allison hit in August; Ford and Chase helped.",
  },
  { id: "V11", day: "2016-05-10", text: "The Ritz-Carlton, the Capital Hilton and the Jacob Javits Center are full." },
  { id: "V12", day: "2016-05-10", text: "Mayors, Members of Congress, Police Chiefs and Faith Leaders will march." },
  {
    id: "V13",
    day: "2016-05-10",
    text: "The city bought lamps from Zeptolite Qarnex, a maker of lamps, and thanked Homeland Security, who came.",
  },
];
