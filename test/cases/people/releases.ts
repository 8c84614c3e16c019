import type { Case } from "../../support/tagging.js";

const NAN = "Nan Whaley | Dayton, OH | incumbent";

/** Short releases of each kind: federal, city, advisory, letter, teaser. The persons are invented, office holders apart. */
export const FEDERAL_RELEASES: readonly Case[] = [
  {
    id: "Y1a",
    day: "2016-05-10",
    text: "CLEVELAND – Ellen Marsh, U.S. Attorney for the Northern District of Ohio, and Special Agent in Charge Paul Hedges of the FBI announced the indictment of Victor Amadi, 42, of Toledo. Assistant U.S. Attorney Rita Gomez is prosecuting the case. Attorney General Loretta Lynch praised Toledo Mayor Paula Hicks-Hudson.",
    mayors: ["Paula Hicks-Hudson | Toledo, OH | incumbent"],
    officials: [
      "Ellen Marsh | U.S. Attorney | incumbent",
      "Paul Hedges | Special Agent in Charge | incumbent",
      "Rita Gomez | Assistant U.S. Attorney | incumbent",
      "Loretta Lynch | Attorney General | incumbent",
    ],
    people: ["Victor Amadi"],
  },
  {
    id: "Y1b",
    day: "2014-03-04",
    text: "WASHINGTON – The U.S. Department of Housing and Urban Development (HUD) gave Dayton $4 million. “This is a start,” said HUD Secretary Shaun Donovan. “We are grateful,” said Mayor Nan Whaley. HUD Regional Administrator Antonio Riley joined U.S. Senator Sherrod Brown at the event.",
    mayors: [NAN],
    officials: [
      "Shaun Donovan | Secretary of Housing and Urban Development | incumbent",
      "Antonio Riley | * | incumbent",
      "Sherrod Brown | U.S. Senator | incumbent",
    ],
  },
  {
    id: "Y1c",
    day: "2022-05-10",
    text: "U.S. Transportation Secretary Pete Buttigieg today joined Governor Gretchen Whitmer, Senators Debbie Stabenow and Gary Peters, and Flint Mayor Sheldon Neeley. FTA Administrator Nuria Fernandez also spoke.",
    mayors: ["Sheldon Neeley | Flint, MI | incumbent"],
    officials: [
      "Pete Buttigieg | Secretary of Transportation | incumbent",
      "Debbie Stabenow | U.S. Senator | incumbent",
      "Gary Peters | U.S. Senator | incumbent",
      "Nuria Fernandez | Administrator of the Federal Transit Administration | incumbent",
    ],
    people: ["Gretchen Whitmer"],
  },
  {
    id: "Y1d",
    day: "2017-07-10",
    text: "Principal Deputy Assistant Attorney General Ellen Marsh, FEMA Regional Administrator Gordon Ashby and Army Corps Col. Paul Lund toured the levee.",
    officials: ["Ellen Marsh | * | incumbent", "Gordon Ashby | * | incumbent"],
    either: ["Paul Lund"],
  },
  {
    id: "Y1e",
    day: "2016-05-10",
    text: "Ellen Marsh, the EPA's Region 5 administrator, and Deputy EPA Administrator Stan Meiburg replied.",
    officials: ["Ellen Marsh | * | incumbent", "Stan Meiburg | * | *"],
  },
];

export const CITY_RELEASES: readonly Case[] = [
  {
    id: "Y2a",
    day: "2018-06-08",
    text: "DAYTON, OH – Mayor Nan Whaley and City Manager Shelley Dickstein opened the park today. “Kids need grass,” Mayor Whaley said. Commissioner Ellen Marsh, Parks Director Gordon Ashby and neighbor Rita Gomez planted a tree.",
    mayors: [NAN],
    people: ["Shelley Dickstein", "Ellen Marsh", "Gordon Ashby", "Rita Gomez"],
  },
  {
    id: "Y2b",
    day: "2016-05-10",
    title: "Mayor Lund Names New Fire Chief",
    text: "TALL OAKS, Minn. — Mayor Heidi Lund has named Capt. Ivan Brandt fire chief. Brandt replaces Chief Carl Jensen, who retired in March. “Ivan knows us,” Lund said.",
    mayors: ["Heidi Lund | Tall Oaks, MN | incumbent"],
    people: ["Ivan Brandt", "Carl Jensen"],
  },
  {
    id: "Y2c",
    day: "2016-05-10",
    text: "The City of Marrow Creek, Alabama will get a grant. Mayor Ellen Marsh said so at Tuesday's council meeting. Councilman Gordon Ashby moved to accept it, and Councilwoman Ruth Osei seconded.",
    mayors: ["Ellen Marsh | Marrow Creek, AL | incumbent"],
    people: ["Gordon Ashby", "Ruth Osei"],
  },
  {
    id: "Y2d",
    day: "2018-06-08",
    text: "Mayor Steve Adler, Council Member Delia Garza, Police Chief Brian Manley and State Rep. Celia Israel will speak. Contact: Rita Gomez, Mayor’s Office, 512-555-0100",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
    people: ["Delia Garza", "Brian Manley", "Celia Israel", "Rita Gomez"],
  },
  {
    id: "Y2e",
    day: "2016-05-10",
    text: "Ruth Osei was sworn in as the 40th mayor of Cedar Gap, Montana, on Monday. She succeeds Paul Lund, who served two terms.",
    mayors: ["Ruth Osei | Cedar Gap, MT | incumbent", "Paul Lund | Cedar Gap, MT | former"],
  },
  {
    id: "Y2f",
    day: "2016-05-10",
    text: "Cedar Gap (MT) has a new mayor: Ruth Osei. The new mayor of Dry Fork, West Virginia is Amos Carver.",
    mayors: ["Ruth Osei | Cedar Gap, MT | incumbent", "Amos Carver | Dry Fork, WV | incumbent"],
  },
];

export const ADVISORY_TEXTS: readonly Case[] = [
  {
    id: "Y3a",
    day: "2018-01-23",
    title: "MEDIA ADVISORY: Mayors to Hold Call",
    text: "WHAT: Press call on the budget\n\nWHO: Columbia (SC) Mayor Steve Benjamin, USCM Vice President\nDayton (OH) Mayor Nan Whaley\nTom Cochran, CEO & Executive Director\n\nWHEN: Thursday, January 25, 2 p.m. ET\n\nWHERE: Capital Hilton, Washington, DC",
    mayors: ["Steve Benjamin | Columbia, SC | incumbent", NAN],
    titles: ["Steve Benjamin: Vice President | U.S. Conference of Mayors"],
    people: ["Tom Cochran"],
  },
  {
    id: "Y3b",
    day: "2016-05-10",
    text: "Speakers:\n• Ruth Osei, Mayor of Cedar Gap, MT\n• Amos Carver, Mayor of Dry Fork, WV\n• Ellen Marsh, CEO, Marlin Foundation\n• HUD Secretary Julián Castro",
    mayors: ["Ruth Osei | Cedar Gap, MT | incumbent", "Amos Carver | Dry Fork, WV | incumbent"],
    officials: ["Julián Castro | Secretary of Housing and Urban Development | incumbent"],
    people: ["Ellen Marsh"],
  },
  {
    id: "Y3c",
    day: "2016-05-10",
    text: "Cedar Gap Mayor Ruth Osei, Dry Fork Mayor Amos Carver and Tall Oaks Mayor Heidi Lund; Ellen Marsh of the Marlin Foundation; and Labor Secretary Tom Perez.",
    mayors: [
      "Ruth Osei | Cedar Gap, ? | incumbent",
      "Amos Carver | Dry Fork, ? | incumbent",
      "Heidi Lund | Tall Oaks, ? | incumbent",
    ],
    officials: ["Tom Perez | Secretary of Labor | incumbent"],
    people: ["Ellen Marsh"],
  },
];

export const LETTERS: readonly Case[] = [
  {
    id: "Y4a",
    day: "2017-03-07",
    text: "The Honorable Elaine Chao\nSecretary\nU.S. Department of Transportation\nWashington, DC 20590\n\nDear Secretary Chao:\n\nCities need rail.\n\nSincerely,\n\nMick Cornett\nMayor of Oklahoma City\nPresident",
    mayors: ["Mick Cornett | Oklahoma City, OK | incumbent"],
    titles: ["Mick Cornett: President | *"],
    officials: ["Elaine Chao | Secretary of Transportation | incumbent"],
  },
  {
    id: "Y4b",
    day: "2017-03-07",
    text: "The Honorable Mitch McConnell\nMajority Leader\nUnited States Senate\n\nThe Honorable Charles Schumer\nMinority Leader\nUnited States Senate\n\nDear Leader McConnell and Leader Schumer:\n\nPlease vote.",
    officials: [
      "Mitch McConnell | Senate Majority Leader | incumbent",
      "Charles Schumer | Senate Minority Leader | incumbent",
    ],
  },
  {
    id: "Y4c",
    day: "2016-05-10",
    text: "Dear Senator Marsh and Representative Gomez:\n\nCities need rail.\n\nRespectfully,\n\nRuth Osei, Mayor\nCedar Gap, Montana\n\nAmos Carver, Mayor\nDry Fork, West Virginia",
    mayors: ["Ruth Osei | Cedar Gap, MT | incumbent", "Amos Carver | Dry Fork, WV | incumbent"],
    officials: ["Marsh | U.S. Senator | incumbent", "Gomez | U.S. Representative | incumbent"],
  },
  {
    id: "Y4d",
    day: "2018-06-08",
    text: "Signed by:\nMayor Steve Adler, Austin, TX; Mayor Nan Whaley, Dayton, OH; Mayor Hillary Schieve, Reno, NV; Mayor Ruth Osei, Cedar Gap, MT",
    mayors: [
      "Steve Adler | Austin, TX | incumbent",
      NAN,
      "Hillary Schieve | Reno, NV | incumbent",
      "Ruth Osei | Cedar Gap, MT | incumbent",
    ],
  },
];

/** Headlines and the first lines of cut-off teasers. */
export const TEASERS: readonly Case[] = [
  {
    id: "Y5a",
    day: "2017-04-21",
    title: "Statement by U.S. Conference of Mayors CEO Tom Cochran on Attorney General’s Remarks",
    text: "Washington, D.C. – Below is a statement by Tom Cochran:",
    officials: ["(Jeff Sessions) | Attorney General | incumbent"],
    people: ["Tom Cochran"],
  },
  {
    id: "Y5b",
    day: "2018-06-11",
    title: "Columbia (SC) Mayor Steve Benjamin Becomes Conference President",
    text: "Boston, MA – Columbia (SC) Mayor Steve Benj…",
    mayors: ["Steve Benjamin | Columbia, SC | incumbent"],
  },
  {
    id: "Y5c",
    day: "2018-06-08",
    title: "Mayors Adler, Whaley Push Back",
    text: "The mayors said no.",
    mayors: ["Steve Adler | Austin, TX | incumbent", NAN],
  },
  {
    id: "Y5d",
    day: "2016-05-10",
    title: "Osei Wins Third Term As Mayor",
    text: "Cedar Gap (MT) Mayor Ruth Osei won again on Tuesday.",
    mayors: ["Ruth Osei | Cedar Gap, MT | incumbent"],
  },
  {
    id: "Y5g",
    day: "2017-08-07",
    text: "Chicago, IL – Chicago Mayor Rahm Emanuel sued Attorney General Jeff Sess…",
    mayors: ["Rahm Emanuel | Chicago, IL | incumbent"],
    officials: ["Jeff Sessions | Attorney General | incumbent"],
  },
  {
    id: "Y5h",
    text: "New York City Mayor Bill de Blas…",
    mayors: ["Bill de Blasio | New York, NY | *"],
  },
  {
    id: "Y5e",
    day: "2017-02-02",
    title: "Nation’s Mayors to President Trump: Work With Us",
    text: "USCM President Mick Cornett, mayor of Oklahoma City, wrote to President Donald Tru…",
    mayors: ["Mick Cornett | Oklahoma City, OK | incumbent"],
    officials: ["Donald Trump | President of the United States | incumbent"],
  },
  {
    id: "Y5f",
    day: "2020-06-05",
    title: "Bowser Renames Plaza",
    text: "Washington Mayor Muriel Bowser renamed the plaza near the White House.",
    mayors: ["Muriel Bowser | Washington, DC | incumbent"],
  },
];

/** Cases that once tripped others: the table of tricky cases, in our own words. */
export const TRICKY: readonly Case[] = [
  { id: "Z1", day: "2018-06-08", text: "Bristol, London Mayor Marvin Rees gave a talk.", mayors: ["Marvin Rees | *"] },
  {
    id: "Z2",
    day: "2000-06-08",
    text: "HUD Secretary Andrew Cuomo spoke; Secretary Cuomo listed grants.",
    officials: ["Andrew Cuomo | Secretary of Housing and Urban Development | incumbent"],
  },
  {
    id: "Z3",
    day: "2017-08-14",
    text: "Charlottesville Mayor Mike Signer grieved. “We are strong,” Mayor Michael Signer said.",
    mayors: ["Michael Signer | Charlottesville, VA | incumbent"],
  },
  {
    id: "Z4",
    day: "2018-06-08",
    text: "Hillary Schieve, Mayor of Reno, Nevada; Columbia, SC Mayor Stephen Benjamin; Mesa, Arizona Mayor John Giles.",
    mayors: [
      "Hillary Schieve | Reno, NV | incumbent",
      "Stephen Benjamin | Columbia, SC | incumbent",
      "John Giles | Mesa, AZ | incumbent",
    ],
  },
  {
    id: "Z5",
    day: "2015-05-10",
    text: "Mayor Denise Washington met staff in Washington, Washington.",
    mayors: ["Denise Washington | *"],
  },
  {
    id: "Z6",
    day: "2018-06-08",
    text: "St. Louis Park (MN) Mayor Jake Spano met St. Louis Mayor Lyda Krewson.",
    mayors: ["Jake Spano | St. Louis Park, MN | incumbent", "Lyda Krewson | St. Louis, MO | incumbent"],
  },
  {
    id: "Z7",
    day: "2017-08-14",
    text: "We grieve for Heather Hyer and two officers, Lt. H. Jay Cullen and Trooper Berke Bates.",
    people: ["Heather Hyer", "H. Jay Cullen", "Berke Bates"],
  },
  {
    id: "Z8",
    day: "2007-06-08",
    text: "‘Mayor’ Senator Dianne Feinstein and Governor (Mayor) Martin O’Malley were once mayors.",
    officials: ["Dianne Feinstein | U.S. Senator | incumbent"],
    people: ["Martin O’Malley"],
  },
  {
    id: "Z9",
    day: "2018-06-08",
    text: "Dayton Mayor Nan Whaley's mayor's ball raised money for mayors' causes.",
    mayors: [NAN],
  },
  {
    id: "Z10",
    day: "2019-12-04",
    text: "Presidential candidate and South Bend Mayor Pete Buttigieg met Senator Elizabeth Warren, who is running for president.",
    mayors: ["Pete Buttigieg | South Bend, IN | incumbent"],
    officials: [
      "Pete Buttigieg | President of the United States | candidate",
      "Elizabeth Warren | President of the United States | candidate",
    ],
  },
];
