import type { Case } from "../../support/tagging.js";

const STEVE = "Steve Benjamin | Columbia, SC | incumbent";
const NAN = "Nan Whaley | Dayton, OH | incumbent";
const day = "2018-06-11";
const USCM = "U.S. Conference of Mayors";

/** Roles beside the mayoralty, before, between and behind. */
export const TITLES_BEFORE: readonly Case[] = [
  {
    id: "W1a",
    day,
    text: "U.S. Conference of Mayors President Columbia (SC) Mayor Steve Benjamin spoke.",
    mayors: [STEVE],
    titles: [`Steve Benjamin: President | ${USCM}`],
  },
  {
    id: "W1b",
    day,
    text: "USCM Vice President Bryan Barnett, Mayor of Rochester Hills, spoke.",
    mayors: ["Bryan Barnett | Rochester Hills, MI | incumbent"],
    titles: [`Bryan Barnett: Vice President | ${USCM}`],
  },
  {
    id: "W1c",
    day,
    text: "Incoming USCM President Columbia Mayor Steve Benjamin spoke.",
    mayors: [STEVE],
    titles: [`Steve Benjamin: President | ${USCM}`],
  },
  {
    id: "W1d",
    day,
    text: "Climate Mayors Co-Chair and Dayton Mayor Nan Whaley spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Co-Chair | Climate Mayors"],
  },
  {
    id: "W1e",
    day,
    text: "Water Council Chair Dayton (OH) Mayor Nan Whaley and Transportation Committee Chair Reno (NV) Mayor Hillary Schieve spoke.",
    mayors: [NAN, "Hillary Schieve | Reno, NV | incumbent"],
    titles: ["Nan Whaley: Chair | Water Council", "Hillary Schieve: Chair | Transportation Committee"],
  },
  { id: "W1f", day, text: "Task Force Chair Dayton Mayor Nan Whaley spoke.", mayors: [NAN] },
];

export const TITLES_BEHIND: readonly Case[] = [
  {
    id: "W2a",
    day,
    text: "Columbia Mayor Steve Benjamin, President of the Conference of Mayors, spoke.",
    mayors: [STEVE],
    titles: [`Steve Benjamin: President | ${USCM}`],
  },
  {
    id: "W2b",
    day,
    text: "Dayton Mayor Nan Whaley, who chairs the International Committee, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Chair | International Committee"],
  },
  {
    id: "W2b-by",
    day,
    text: "The Conference's Housing Task Force is chaired by Dayton Mayor Nan Whaley.",
    mayors: [NAN],
    titles: ["Nan Whaley: Chair | Housing Task Force"],
  },
  {
    id: "W2b-co",
    day,
    text: "Members of the Water Council, co-chaired by Dayton Mayor Nan Whaley, met.",
    mayors: [NAN],
    titles: ["Nan Whaley: Co-Chair | Water Council"],
  },
  {
    id: "W2b-for",
    day,
    text: "Dayton Mayor Nan Whaley, Vice Chair for Energy of the Environment Committee, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Vice Chair | Environment Committee"],
  },
  {
    id: "W2b-new",
    day,
    text: "Dayton Mayor Nan Whaley, the Conference's newly elected Second Vice President, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Second Vice President | U.S. Conference of Mayors"],
  },
  {
    id: "W2d-own",
    day,
    text: "Dayton Mayor Nan Whaley, the chair of the Conference's energy committee, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Chair | energy committee"],
  },
  {
    id: "W2d-plural",
    day,
    text: "Dayton Mayor Nan Whaley, Climate Mayors' vice chair, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Vice Chair | Climate Mayors"],
  },
  {
    id: "W2d-new",
    day,
    text: "Dayton Mayor Nan Whaley, president of the New Mexico Municipal League, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: President | New Mexico Municipal League"],
  },
  {
    id: "W2d-of",
    day,
    text: "Mayor Nan Whaley, of Dayton, OH, serves as Chair of the Housing Committee.",
    mayors: [NAN],
    titles: ["Nan Whaley: Chair | Housing Committee"],
  },
  {
    id: "W2c",
    day,
    text: "Dayton (OH) Mayor Nan Whaley, Chair of the Latino Alliance of the U.S. Conference of Mayors, spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Chair | Latino Alliance"],
  },
  {
    id: "W2d",
    day,
    text: "Columbia Mayor Steve Benjamin, USCM president, and Dayton Mayor Nan Whaley, vice chair of its Cities and Schools Task Force, spoke.",
    mayors: [STEVE, NAN],
    titles: [`Steve Benjamin: President | ${USCM}`, "Nan Whaley: Vice Chair | Cities and Schools Task Force"],
  },
  {
    id: "W2e",
    day,
    text: "“We can win,” said Steve Benjamin, Mayor of Columbia, SC and president of the African American Mayors Association.",
    mayors: [STEVE],
    titles: ["Steve Benjamin: President | African American Mayors Association"],
  },
  {
    id: "W2f",
    day,
    text: "Dayton Mayor Nan Whaley was elected President of the Ohio Mayors Alliance.",
    mayors: [NAN],
    titles: ["Nan Whaley: President | Ohio Mayors Alliance"],
  },
  {
    id: "W2g",
    day,
    text: "Columbia Mayor Steve Benjamin was elected the 76th President of The United States Conference of Mayors (USCM).",
    mayors: [STEVE],
    titles: [`Steve Benjamin: President | ${USCM}`],
  },
  {
    id: "W2h",
    day,
    text: "Dayton Mayor Nan Whaley (Co-Chair, Mayors Water Council) spoke.",
    mayors: [NAN],
    titles: ["Nan Whaley: Co-Chair | Mayors Water Council"],
  },
  {
    id: "W2i",
    day,
    text: "Dayton Mayor Nan Whaley, a Trustee of the Conference and Chair of its Jobs Committee, spoke.",
    mayors: [NAN],
    titles: [`Nan Whaley: Trustee | ${USCM}`, "Nan Whaley: Chair | Jobs Committee"],
  },
  {
    id: "W2j",
    day,
    text: "Officers are President Steve Benjamin, Mayor of Columbia, SC; Vice President Bryan Barnett, Mayor of Rochester Hills, MI; and Second Vice President Greg Fischer, Mayor of Louisville, KY.",
    mayors: [STEVE, "Bryan Barnett | Rochester Hills, MI | incumbent", "Greg Fischer | Louisville, KY | incumbent"],
    titles: [
      "Steve Benjamin: President | *",
      "Bryan Barnett: Vice President | *",
      "Greg Fischer: Second Vice President | *",
    ],
  },
];

export const TITLE_REJECTS: readonly Case[] = [
  {
    id: "W3a",
    day,
    text: "Dayton Mayor Nan Whaley met President Trump and Vice President Pence.",
    mayors: [NAN],
    titles: [],
    officials: [
      "Donald Trump | President of the United States | incumbent",
      "Mike Pence | Vice President of the United States | incumbent",
    ],
  },
  {
    id: "W3b",
    day,
    text: "Dayton Mayor Nan Whaley thanked Chair Ellen Marsh of the Water Board.",
    mayors: [NAN],
    titles: [],
    people: ["Ellen Marsh"],
  },
  { id: "W3c", day, text: "Dayton Mayor Nan Whaley sat in a chair.", mayors: [NAN], titles: [] },
  { id: "W3d", day, text: "Host Dayton Mayor Nan Whaley welcomed them.", mayors: [NAN], titles: [] },
  {
    id: "W3e",
    day,
    text: "Dayton Mayor Nan Whaley joined Walmart Foundation President Ellen Marsh.",
    mayors: [NAN],
    titles: [],
    people: ["Ellen Marsh"],
  },
];

/** Longer texts, as releases run: several patterns at once, and the persons of one keep apart. */
export const RELEASES: readonly Case[] = [
  {
    id: "X1a",
    day: "2017-04-25",
    title: "Mayors, Police Chiefs Meet with Attorney General",
    text: "WASHINGTON, D.C. – New Orleans Mayor Mitch Landrieu, USCM Vice President, led a group to the Justice Department today. They met with Attorney General Jeff Sessions. “It was frank,” Landrieu said. Also there were Providence (RI) Mayor Jorge Elorza, Austin Mayor Steve Adler, and Montgomery County (MD) Police Chief J. Thomas Manger. USCM CEO and Executive Director Tom Cochran thanked Mayor Landrieu and Attorney General Sessions.",
    mayors: [
      "Mitch Landrieu | New Orleans, LA | incumbent",
      "Jorge Elorza | Providence, RI | incumbent",
      "Steve Adler | Austin, TX | incumbent",
    ],
    titles: [`Mitch Landrieu: Vice President | ${USCM}`],
    officials: ["Jeff Sessions | Attorney General | incumbent"],
    people: ["J. Thomas Manger", "Tom Cochran"],
  },
  {
    id: "X1b",
    day: "2016-05-10",
    text: "Pine Hollow, OH – Mayor Orla Teague today named Ellen Marsh to lead the Water Department. “Ellen is ready,” said Mayor Teague. Marsh, who was deputy director, starts Monday. City Council President Gordon Ashby backed the choice.",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent"],
    people: ["Ellen Marsh", "Gordon Ashby"],
  },
  {
    id: "X1c",
    day: "2018-06-08",
    text: "Mayor Nan Whaley (Dayton), Mayor Steve Adler (Austin), and former Mayor Annise Parker (Houston) wrote to Senate Majority Leader Mitch McConnell (KY) and Sen. Sherrod Brown.",
    mayors: [NAN, "Steve Adler | Austin, TX | incumbent", "Annise Parker | Houston, TX | former"],
    officials: ["Mitch McConnell | Senate Majority Leader | incumbent", "Sherrod Brown | U.S. Senator | incumbent"],
  },
  {
    id: "X1d",
    day: "2016-05-10",
    text: "Dear Mr. President:\n\nWe write as mayors.\n\nSincerely,\n\nGordon Ashby\nMayor, Tall Oaks, MN\n\nEllen Marsh\nMayor, Marrow Creek, AL\n\nVictor Amadi\nMayor, Larkspur Bend, PA",
    mayors: [
      "Gordon Ashby | Tall Oaks, MN | incumbent",
      "Ellen Marsh | Marrow Creek, AL | incumbent",
      "Victor Amadi | Larkspur Bend, PA | incumbent",
    ],
    officials: ["(Barack Obama) | President of the United States | incumbent"],
  },
  {
    id: "X1e",
    day: "2019-08-08",
    text: "Two Johnsons spoke: Dallas Mayor Eric Johnson and Chicago Alderman Ellen Johnson. Johnson said the city would pay.",
    mayors: ["Eric Johnson | Dallas, TX | incumbent"],
    people: ["Ellen Johnson"],
    either: ["Johnson"],
  },
  {
    id: "X1f",
    day: "2009-01-21",
    text: "Mayors greeted President Barack Obama and Vice President Joe Biden. Miami Mayor Manny Diaz, President of the Conference, said President Obama listens. President Diaz gave him a letter.",
    mayors: ["Manny Diaz | Miami, FL | incumbent"],
    titles: [`Manny Diaz: President | ${USCM}`],
    officials: [
      "Barack Obama | President of the United States | incumbent",
      "Joe Biden | Vice President of the United States | incumbent",
    ],
  },
  {
    id: "X1g",
    day: "2022-06-03",
    text: "Mayors attending: Kate Gallego (Phoenix), Tishaura Jones (St. Louis), Buddy Dyer (Orlando) and Van Johnson (Savannah).",
    mayors: [
      "Kate Gallego | Phoenix, AZ | incumbent",
      "Tishaura Jones | St. Louis, MO | incumbent",
      "Buddy Dyer | Orlando, FL | incumbent",
      "Van Johnson | Savannah, GA | incumbent",
    ],
  },
  {
    id: "X1h",
    day: "2018-06-08",
    text: "NEW YORK — A mayor may say what she may. Mayor May of Bend spoke, and Mayor Young of Hope will act. Mayors may mark the day.",
    mayors: ["May | Bend, * | incumbent", "Young | Hope, * | incumbent"],
  },
  {
    id: "X1i",
    text: "Pine Hollow (OH) Mayor Ruth Lund and Tall Oaks (MN) Mayor Gordon Ashby spoke.",
    mayors: ["Ruth Lund | Pine Hollow, OH | incumbent", "Gordon Ashby | Tall Oaks, MN | incumbent"],
  },
  {
    id: "X1j",
    text: "Mayor Landrieu met Attorney General Sessions. The president was told.",
    mayors: ["Mitch Landrieu | New Orleans, LA | *"],
    officials: ["Jeff Sessions | Attorney General | *"],
  },
  {
    id: "X1k",
    day: "2018-05-10",
    text: "New Orleans Mayor LaToya Cantrell thanked her predecessor, Mitch Landrieu. “Mitch was a friend,” Cantrell said.",
    mayors: ["LaToya Cantrell | New Orleans, LA | incumbent", "Mitch Landrieu | New Orleans, LA | former"],
  },
  {
    id: "X1l",
    day: "2018-06-08",
    text: "Mayor Adler’s office said the mayor, Sen. John Cornyn (R-Texas), U.S. Reps. Lloyd Doggett and Will Hurd, State Sen. Kirk Watson and County Judge Sarah Eckhardt would attend.",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
    officials: [
      "John Cornyn | U.S. Senator | incumbent",
      "Lloyd Doggett | U.S. Representative | incumbent",
      "Will Hurd | U.S. Representative | incumbent",
    ],
    people: ["Kirk Watson", "Sarah Eckhardt"],
  },
];
