import type { Case } from "../../support/tagging.js";

const three = (a: string, b: string, c: string) => [a, b, c];

/** Several mayors at once: section C. */
export const LISTS: readonly Case[] = [
  {
    id: "C0a",
    day: "2017-02-01",
    text: "Mayors Walsh, de Blasio, Emanuel, and Garcetti issued statements of their own.",
    mayors: [
      "Marty Walsh | Boston, MA | incumbent",
      "Bill de Blasio | New York, NY | incumbent",
      "Rahm Emanuel | Chicago, IL | incumbent",
      "Eric Garcetti | Los Angeles, CA | incumbent",
    ],
  },
  {
    id: "C0b",
    day: "2006-03-01",
    text: "Mayors White and Street were there, and so were former Mayors Rendell and Riordan.",
    mayors: [
      "Bill White | Houston, TX | incumbent",
      "John Street | Philadelphia, PA | incumbent",
      "Ed Rendell | Philadelphia, PA | former",
      "Richard Riordan | Los Angeles, CA | former",
    ],
  },
  {
    id: "C0c",
    day: "2016-05-10",
    text: "Mayors-elect Orla Teague and Curtis Wembley spoke with Dayton Mayor Nan Whaley.",
    mayors: three("Orla Teague | - | elect", "Curtis Wembley | - | elect", "Nan Whaley | Dayton, OH | incumbent"),
  },
  {
    id: "C1a",
    day: "2016-05-10",
    text: "Mayors Orla Teague of Pine Hollow, OH, Curtis Wembley of Dry Fork, WV, and Louise Tran of Cedar Gap, MT signed the letter.",
    mayors: three(
      "Orla Teague | Pine Hollow, OH | incumbent",
      "Curtis Wembley | Dry Fork, WV | incumbent",
      "Louise Tran | Cedar Gap, MT | incumbent",
    ),
  },
  {
    id: "C1b",
    day: "2018-06-08",
    text: "Mayors Steve Adler of Austin, Nan Whaley of Dayton and Hillary Schieve of Reno signed the letter.",
    mayors: three(
      "Steve Adler | Austin, TX | incumbent",
      "Nan Whaley | Dayton, OH | incumbent",
      "Hillary Schieve | Reno, NV | incumbent",
    ),
  },
  {
    id: "C1c",
    day: "2018-06-08",
    text: "Speakers are Mayors Jorge Elorza of Providence, R.I.; Steve Adler of Austin, Texas; and Nan Whaley of Dayton, Ohio.",
    mayors: three(
      "Jorge Elorza | Providence, RI | incumbent",
      "Steve Adler | Austin, TX | incumbent",
      "Nan Whaley | Dayton, OH | incumbent",
    ),
  },
  {
    id: "C1d",
    day: "2016-05-10",
    text: "Mayors Gordon Ashby (Tall Oaks), Petra Lindqvist (Marrow Creek), and Victor Amadi (Larkspur Bend) voted yes.",
    mayors: three(
      "Gordon Ashby | Tall Oaks, ? | incumbent",
      "Petra Lindqvist | Marrow Creek, ? | incumbent",
      "Victor Amadi | Larkspur Bend, ? | incumbent",
    ),
  },
  {
    id: "C2a",
    day: "2008-05-01",
    text: "The summit drew Mayors Daley of Chicago, Nickels of Seattle and Palmer of Trenton.",
    mayors: three(
      "Richard Daley | Chicago, IL | incumbent",
      "Greg Nickels | Seattle, WA | incumbent",
      "Douglas Palmer | Trenton, NJ | incumbent",
    ),
  },
  {
    id: "C3a",
    day: "2018-06-08",
    text: "Austin Mayor Steve Adler and Dayton Mayor Nan Whaley met. Later, Mayors Adler and Whaley spoke.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "C3b",
    day: "2017-06-08",
    text: "The letter was delivered by Mayors Landrieu, Garcetti and Schaaf.",
    mayors: three(
      "Mitch Landrieu | New Orleans, LA | incumbent",
      "Eric Garcetti | Los Angeles, CA | incumbent",
      "Libby Schaaf | Oakland, CA | incumbent",
    ),
  },
  {
    id: "C4a",
    day: "2018-06-08",
    text: "It was signed by Austin Mayor Steve Adler, Dayton Mayor Nan Whaley, and Reno Mayor Hillary Schieve.",
    mayors: three(
      "Steve Adler | Austin, TX | incumbent",
      "Nan Whaley | Dayton, OH | incumbent",
      "Hillary Schieve | Reno, NV | incumbent",
    ),
  },
  {
    id: "C4b",
    day: "2016-05-10",
    text: "Speakers: Pine Hollow (OH) Mayor Orla Teague; Dry Fork (WV) Mayor Curtis Wembley; Cedar Gap (MT) Mayor Louise Tran.",
    mayors: three(
      "Orla Teague | Pine Hollow, OH | incumbent",
      "Curtis Wembley | Dry Fork, WV | incumbent",
      "Louise Tran | Cedar Gap, MT | incumbent",
    ),
  },
  {
    id: "C5a",
    day: "2016-05-10",
    text: "Participating mayors included Orla Teague, Pine Hollow (OH); Curtis Wembley, Dry Fork (WV); and Louise Tran, Cedar Gap (MT).",
    mayors: three(
      "Orla Teague | Pine Hollow, OH | incumbent",
      "Curtis Wembley | Dry Fork, WV | incumbent",
      "Louise Tran | Cedar Gap, MT | incumbent",
    ),
  },
  {
    id: "C5b",
    day: "2018-06-08",
    text: "The mayors on the panel were Steve Adler, Austin; Nan Whaley, Dayton; and Hillary Schieve, Reno.",
    mayors: three(
      "Steve Adler | Austin, TX | incumbent",
      "Nan Whaley | Dayton, OH | incumbent",
      "Hillary Schieve | Reno, NV | incumbent",
    ),
  },
  { id: "C6a", day: "2018-06-08", text: "Mayors in Austin, Dayton, Reno, NV, and Mesa asked for aid." },
  {
    id: "C7a",
    day: "2018-06-08",
    title: "Denver and Dayton Mayors Win Climate Awards",
    text: "The awards were given on Friday.",
  },
  {
    id: "C8a",
    day: "2018-06-08",
    text: "Mayors Steve Adler [Austin] and Nan Whaley [Dayton] agreed.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "C9a",
    day: "2016-05-10",
    text: "Sincerely,\n\nOrla Teague Louise Tran\nMayor of Pine Hollow, OH Mayor of Cedar Gap, MT",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent", "Louise Tran | Cedar Gap, MT | incumbent"],
  },
  {
    id: "C9b",
    day: "2016-05-10",
    text: "Sincerely,\n\nOrla Teague\nMayor of Pine Hollow, OH\nPresident\n\nLouise Tran\nMayor of Cedar Gap, MT\nVice President\n\nTom Cochran\nCEO and Executive Director",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent", "Louise Tran | Cedar Gap, MT | incumbent"],
    titles: ["Orla Teague: President | *", "Louise Tran: Vice President | *"],
    people: ["Tom Cochran"],
  },
  {
    id: "C9c",
    day: "2018-06-08",
    text: "Sincerely,\n\nSteve Benjamin\nMayor, Columbia, SC\n\nBryan K. Barnett\nMayor, Rochester Hills, MI\n\nGreg Fischer\nMayor, Louisville, KY",
    mayors: three(
      "Steve Benjamin | Columbia, SC | incumbent",
      "Bryan K. Barnett | Rochester Hills, MI | incumbent",
      "Greg Fischer | Louisville, KY | incumbent",
    ),
  },
  {
    id: "C10a",
    day: "2018-06-08",
    text: "Steve Adler\nSteve AdlerMayor of Austin\nNan Whaley\nNan WhaleyMayor of Dayton",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "C11a",
    day: "2016-05-10",
    text: "Winners are Pine Hollow (OH), Mayor Orla Teague, and Cedar Gap (MT), Mayor Louise Tran.",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent", "Louise Tran | Cedar Gap, MT | incumbent"],
  },
  {
    id: "C12a",
    day: "2016-05-10",
    text: "The mayors of Pine Hollow and Cedar Gap, Orla Teague and Louise Tran, respectively, agreed.",
    mayors: ["Orla Teague | Pine Hollow, ? | incumbent", "Louise Tran | Cedar Gap, ? | incumbent"],
  },
  {
    id: "C13a",
    day: "2018-06-08",
    text: "Democratic mayors Steve Adler of Austin and Nan Whaley of Dayton joined Republican mayor Betsy Price of Fort Worth.",
    mayors: three(
      "Steve Adler | Austin, TX | incumbent",
      "Nan Whaley | Dayton, OH | incumbent",
      "Betsy Price | Fort Worth, TX | incumbent",
    ),
  },
];

/** Advisories: section D. */
export const ADVISORIES: readonly Case[] = [
  {
    id: "D1a",
    day: "2016-05-10",
    text: "WHO:\nPine Hollow (OH) Mayor Orla Teague\nCedar Gap (MT) Mayor Louise Tran\nOther Mayors\nTom Cochran, USCM CEO and Executive Director\n\nWHAT: Press conference",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent", "Louise Tran | Cedar Gap, MT | incumbent"],
    people: ["Tom Cochran"],
  },
  {
    id: "D1b",
    day: "2018-06-08",
    text: "WHO: Mayor Steve Adler, Austin\nMayor Nan Whaley, Dayton\nSeattle Police Chief Carmen Best",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
    people: ["Carmen Best"],
  },
  {
    id: "D2a",
    day: "2018-06-08",
    text: "WHO: Austin Mayor Steve Adler and Dayton Mayor Nan Whaley WHAT: Call with reporters WHEN: Thursday at 2 p.m.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "D3a",
    day: "2016-05-10",
    text: "Mayors to attend include (subject to change):\nOrla Teague, Pine Hollow, OH\nCurtis Wembley, Dry Fork, WV\nLouise Tran, Cedar Gap, MT",
    mayors: three(
      "Orla Teague | Pine Hollow, OH | incumbent",
      "Curtis Wembley | Dry Fork, WV | incumbent",
      "Louise Tran | Cedar Gap, MT | incumbent",
    ),
  },
  {
    id: "D4a",
    day: "2018-06-08",
    text: "Additional attendees include Austin Mayor Steve Adler, along with others.",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
  },
  {
    id: "D5a",
    day: "2012-03-08",
    text: "WHAT: Elizabeth (NJ) Mayor Bollwage to testify on brownfields",
    mayors: ["Christian Bollwage | Elizabeth, NJ | incumbent"],
  },
];

/** Later mentions, which join the first: section E. */
export const LATER: readonly Case[] = [
  {
    id: "E1a",
    day: "2008-05-01",
    text: "Seattle Mayor Greg Nickels opened the talks. Nickels said cities can lead.",
    mayors: ["Greg Nickels | Seattle, WA | incumbent"],
  },
  {
    id: "E1b",
    day: "2016-05-10",
    text: "Pine Hollow (OH) Mayor Orla Price set the price. Price said the cost was fair.",
    mayors: ["Orla Price | Pine Hollow, OH | incumbent"],
  },
  {
    id: "E1c",
    day: "2016-05-10",
    text: "Cedar Gap (MT) Mayor Louise Young met Young Democrats. “It is time,” Young said.",
    mayors: ["Louise Young | Cedar Gap, MT | incumbent"],
  },
  {
    id: "E2a",
    day: "2016-05-10",
    text: "Mayor Teague greeted us. Pine Hollow (OH) Mayor Orla Teague then spoke, and the Mayor left.",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent"],
  },
  {
    id: "E3a",
    day: "2007-02-05",
    text: "Trenton Mayor Douglas H. Palmer was sworn in. Mayor Doug Palmer thanked his family.",
    mayors: ["Douglas H. Palmer | Trenton, NJ | incumbent"],
  },
  {
    id: "E3b",
    day: "2008-06-24",
    text: "Miami Mayor Manuel A. Diaz took the gavel. “Cities first,” Manny Diaz said.",
    mayors: ["Manuel A. Diaz | Miami, FL | incumbent"],
  },
  {
    id: "E3c",
    day: "2016-05-10",
    text: "Cedar Gap (MT) Mayor William Tran took the gavel. Mayor Bill Tran is new.",
    mayors: ["William Tran | Cedar Gap, MT | incumbent"],
  },
  {
    id: "E4a",
    day: "2008-05-01",
    text: "Seattle Mayor Greg Nickels spoke. Mayor Nickel's idea and Mayor Nickels' plan were praised.",
    mayors: ["Greg Nickels | Seattle, WA | incumbent"],
  },
  { id: "E5a", day: "2018-06-08", text: "Austin won first place, and Dayton placed second." },
  {
    id: "E6a",
    day: "2024-01-18",
    text: "Reno Mayor Hillary Schieve, President of the U.S. Conference of Mayors, met President Biden. President Schieve thanked him.",
    mayors: ["Hillary Schieve | Reno, NV | incumbent"],
    officials: ["Joe Biden | President of the United States | incumbent"],
  },
  {
    id: "E7a",
    day: "2018-06-08",
    text: "Austin Mayor Steve Adler hosted. The group, led by Adler, toured the site under Adler's guidance.",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
  },
];
