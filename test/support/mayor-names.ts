import type { Case } from "./tagging.js";

/** Misprints, which the link survives: section G. The name may be printed or the dictionary's. */
export const MISPRINTS: readonly Case[] = [
  {
    id: "G1a",
    day: "2019-08-08",
    text: "Louisville (KY) Mayor Greg Fisher spoke of compassion.",
    mayors: ["Greg Fischer | Louisville, KY | incumbent"],
  },
  {
    id: "G1b",
    day: "2018-06-08",
    text: "Memphis Mayor Jim Strickand joined the panel.",
    mayors: ["Jim Strickland | Memphis, TN | incumbent"],
  },
  {
    id: "G1c",
    day: "2012-06-08",
    text: "Dayton (OH) Mayor Gary Leitzel praised the plan.",
    mayors: ["Gary Leitzell | Dayton, OH | incumbent"],
  },
  {
    id: "G1d",
    day: "2007-06-08",
    text: "Boston Mayor Thomas Mernino presented the report.",
    mayors: ["Thomas Menino | Boston, MA | incumbent"],
  },
  {
    id: "G1e",
    day: "2008-06-08",
    text: "Minneapolis Mayor R.T. Ryback biked to work.",
    mayors: ["R.T. Rybak | Minneapolis, MN | incumbent"],
  },
  {
    id: "G1f",
    day: "2005-06-08",
    text: "Providence Mayor David Ciccilline and Honolulu Mayor Mufi Hannenmann met.",
    mayors: ["David Cicilline | Providence, RI | incumbent", "Mufi Hannemann | Honolulu, HI | incumbent"],
  },
  {
    id: "G1g",
    day: "2021-12-20",
    text: "St. Louis Mayor Tishuara Jones signed on.",
    mayors: ["Tishaura Jones | St. Louis, MO | incumbent"],
  },
  {
    id: "G1h",
    day: "2016-06-08",
    text: "Fontana (CA) Mayor Aqcuanetta Warren chairs the caucus.",
    mayors: ["Acquanetta Warren | Fontana, CA | incumbent"],
  },
  {
    id: "G2a",
    day: "2017-06-08",
    text: "Augusta (GA) Mayor Hardie Harris hosted.",
    mayors: ["Hardie Davis | Augusta, GA | incumbent"],
  },
  {
    id: "G2b",
    day: "2018-06-08",
    text: "Mesa (AZ) Mayor Eric Giles hosted.",
    mayors: ["John Giles | Mesa, AZ | incumbent"],
  },
  {
    id: "G2c",
    day: "2023-06-02",
    text: "Columbus (OH) Mayor Andrew Mayor hosted.",
    mayors: ["Andrew Ginther | Columbus, OH | incumbent"],
  },
  {
    id: "G3a",
    day: "2010-06-08",
    text: "Richard Moccia, Mayor of Norwalk (OH), spoke.",
    mayors: ["Richard Moccia | Norwalk, * | incumbent"],
  },
  {
    id: "G4a",
    day: "2006-06-08",
    text: "Stamford Mayor Daniel P. Malloy endorsed the plan.",
    mayors: ["Daniel P. Malloy | Stamford, CT | incumbent"],
  },
  {
    id: "G4b",
    day: "2018-06-08",
    text: "Columbia (SC) Mayor Stephen K. Benjamin gave the keynote. Mayor Steve Benjamin thanked them.",
    mayors: ["Stephen K. Benjamin | Columbia, SC | incumbent"],
  },
  {
    id: "G5a",
    day: "2017-06-08",
    text: "Mayor Mitchell J. Landrieu, New Orleans, LA, Oklahoma City, OK, President",
    mayors: ["Mitchell J. Landrieu | New Orleans, LA | incumbent"],
  },
  {
    id: "G6a",
    day: "2006-05-01",
    text: "Long Beach Mayor Beverly O' Neill and Baltimore Mayor Martin O-Malley spoke.",
    mayors: ["Beverly O'Neill | Long Beach, CA | incumbent", "Martin O'Malley | Baltimore, MD | incumbent"],
  },
  {
    id: "G6b",
    day: "2018-06-08",
    text: "Austin\u00a0Mayor Steve\u00a0Adler and Dayton Mayor \u200bNan Whaley spoke.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "G7a",
    day: "2018-06-08",
    text: "AUSTIN MAYOR STEVE ADLER SPOKE. DAYTON MAYOR NAN WHALEY LISTENED.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "G7b",
    day: "2018-06-08",
    text: "austin mayor steve adler and reno mayor hillary schieve spoke.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Hillary Schieve | Reno, NV | incumbent"],
  },
];

/** Shapes of names: section H. */
export const NAME_SHAPES: readonly Case[] = [
  {
    id: "H1a",
    day: "2003-06-08",
    text: "Boston Mayor Thomas M. Menino and New Orleans Mayor C. Ray Nagin met.",
    mayors: ["Thomas M. Menino | Boston, MA | incumbent", "C. Ray Nagin | New Orleans, LA | incumbent"],
  },
  {
    id: "H1b",
    day: "2006-06-08",
    text: "Des Moines (IA) Mayor T.M. Franklin Cownie and Cedar Gap (MT) Mayor B.H. Henderson agreed.",
    mayors: ["T.M. Franklin Cownie | Des Moines, IA | incumbent", "B.H. Henderson | Cedar Gap, MT | incumbent"],
  },
  {
    id: "H2b",
    day: "2012-06-08",
    text: "Memphis Mayor A C Wharton and Minneapolis Mayor R. T. Rybak met.",
    mayors: ["A C Wharton | Memphis, TN | incumbent", "R. T. Rybak | Minneapolis, MN | incumbent"],
  },
  {
    id: "H3a",
    day: "2010-06-08",
    text: "Alexandria (VA) Mayor William D. “Bill” Euille hosted them.",
    mayors: ["William D. “Bill” Euille | Alexandria, VA | incumbent"],
  },
  {
    id: "H3b",
    day: "2016-05-10",
    text: "Cedar Gap (MT) Mayor Sharon (Sherrie) Hedges and Tall Oaks (MN) Mayor Norbert 'Pete' Lund III spoke.",
    mayors: [
      "Sharon (Sherrie) Hedges | Cedar Gap, MT | incumbent",
      "Norbert 'Pete' Lund III | Tall Oaks, MN | incumbent",
    ],
  },
  {
    id: "H3c",
    day: "2020-01-10",
    text: 'Baltimore Mayor Bernard C. "Jack" Young spoke.',
    mayors: ['Bernard C. "Jack" Young | Baltimore, MD | incumbent'],
  },
  {
    id: "H4a",
    day: "2005-06-08",
    text: "Mayor Joseph P. Riley, Jr., the Institute's founder, and Mayor Oscar Goodman toured the site.",
    mayors: ["Joseph P. Riley, Jr. | Charleston, SC | incumbent", "Oscar Goodman | Las Vegas, NV | incumbent"],
  },
  {
    id: "H4b",
    day: "2016-05-10",
    text: "Marrow Creek (AL) Mayor Walter Jennings Jr. and Cedar Gap (MT) Mayor Ruth Osei, M.D., met.",
    mayors: ["Walter Jennings Jr. | Marrow Creek, AL | incumbent", "Ruth Osei, M.D. | Cedar Gap, MT | incumbent"],
  },
  {
    id: "H5a",
    day: "2016-06-08",
    text: "New York Mayor Bill de Blasio and Irving Mayor Beth Van Duyne differ.",
    mayors: ["Bill de Blasio | New York, NY | incumbent", "Beth Van Duyne | Irving, TX | incumbent"],
  },
  {
    id: "H5b",
    day: "2019-06-08",
    text: "Atlanta Mayor Keisha Lance Bottoms spoke first. Mayor Bottoms then took questions.",
    mayors: ["Keisha Lance Bottoms | Atlanta, GA | incumbent"],
  },
  {
    id: "H5c",
    day: "2016-05-10",
    text: "Topeka Mayor Michelle De La Isla met Cedar Gap (MT) Mayor Ana de la Fuente.",
    mayors: ["Michelle De La Isla | Topeka, KS | *", "Ana de la Fuente | Cedar Gap, MT | incumbent"],
  },
  {
    id: "H6a",
    day: "2013-06-08",
    text: "Baltimore Mayor Stephanie Rawlings-Blake chaired. Rawlings-Blake thanked the team.",
    mayors: ["Stephanie Rawlings-Blake | Baltimore, MD | incumbent"],
  },
  {
    id: "H6b",
    day: "2016-05-10",
    text: "Cedar Gap (MT) Mayor Mary-Ann Brindley-Cole chaired.",
    mayors: ["Mary-Ann Brindley-Cole | Cedar Gap, MT | incumbent"],
  },
  {
    id: "H7a",
    day: "2005-06-08",
    text: "Albuquerque Mayor Martin Chávez and Miami Mayor Manny Díaz met.",
    mayors: ["Martin Chávez | Albuquerque, NM | incumbent", "Manny Díaz | Miami, FL | incumbent"],
  },
  {
    id: "H7b",
    day: "2013-06-08",
    text: "San Antonio Mayor Julian Castro and Miami Mayor Tomas Regalado met.",
    mayors: ["Julián Castro | San Antonio, TX | incumbent", "Tomás Regalado | Miami, FL | incumbent"],
  },
  {
    id: "H8a",
    day: "2019-06-08",
    text: "Caguas (PR) Mayor William Miranda Torres thanked the mayors. Mayor Miranda Torres then left.",
    mayors: ["William Miranda Torres | Caguas, PR | incumbent"],
  },
  {
    id: "H8b",
    day: "2017-10-08",
    text: "San Juan Mayor Carmen Yulín Cruz pleaded for water.",
    mayors: ["Carmen Yulín Cruz | San Juan, PR | incumbent"],
  },
];

/** Places that look like names, and the other way round: section I. */
export const PLACE_TRAPS: readonly Case[] = [
  {
    id: "I1a",
    day: "2002-09-09",
    text: "Gary Mayor Scott King hosted the mayors.",
    mayors: ["Scott King | Gary, IN | incumbent"],
  },
  {
    id: "I1b",
    day: "2012-03-08",
    text: "Mayor Gary Leitzell welcomed Mayor Dennis Tyler of Muncie.",
    mayors: ["Gary Leitzell | Dayton, OH | incumbent", "Dennis Tyler | Muncie, IN | incumbent"],
  },
  {
    id: "I1c",
    day: "2024-03-08",
    text: "Houston Mayor John Whitmire met Austin Mayor Kirk Watson.",
    mayors: ["John Whitmire | Houston, TX | incumbent", "Kirk Watson | Austin, TX | incumbent"],
  },
  {
    id: "I1d",
    day: "2013-08-08",
    text: "Springfield Mayor Mike Houston spoke. Mayor Houston has served since 2011.",
    mayors: ["Mike Houston | Springfield, IL | incumbent"],
  },
  {
    id: "I1e",
    day: "2022-03-08",
    text: "Stockton Mayor Kevin Lincoln spoke, and Mayor Lincoln thanked Madison Mayor Satya Rhodes-Conway.",
    mayors: ["Kevin Lincoln | Stockton, CA | incumbent", "Satya Rhodes-Conway | Madison, WI | incumbent"],
  },
  {
    id: "I1f",
    day: "2018-03-08",
    text: "Cleveland Mayor Frank Jackson met Jackson Mayor Chokwe Antar Lumumba.",
    mayors: ["Frank Jackson | Cleveland, OH | incumbent", "Chokwe Antar Lumumba | Jackson, MS | incumbent"],
  },
  {
    id: "I1g",
    day: "2016-05-10",
    text: "Mayor Dwight Jackson of Jackson, Mississippi, said Jackson is ready. Jackson added that help is near.",
    mayors: ["Dwight Jackson | Jackson, MS | incumbent"],
  },
  {
    id: "I1h",
    day: "2010-05-10",
    text: "Mobile Mayor Sam Jones and Reading Mayor Tom McMahon met.",
    mayors: ["Sam Jones | Mobile, AL | incumbent", "Tom McMahon | Reading, PA | incumbent"],
  },
  {
    id: "I1i",
    day: "2012-05-10",
    text: "Surprise (AZ) Mayor Sharon Wolcott and Normal (IL) Mayor Chris Koos met in Industry.",
    mayors: ["Sharon Wolcott | Surprise, AZ | incumbent", "Chris Koos | Normal, IL | incumbent"],
  },
  {
    id: "I1j",
    day: "2018-05-10",
    text: "Tyler Mayor Martin Heines and Eugene Mayor Lucy Vinis met Lincoln Mayor Chris Beutler.",
    mayors: [
      "Martin Heines | Tyler, TX | incumbent",
      "Lucy Vinis | Eugene, OR | incumbent",
      "Chris Beutler | Lincoln, NE | incumbent",
    ],
  },
  {
    id: "I1k",
    day: "2018-05-10",
    text: "Goodyear (AZ) Mayor Georgia Lord and Yazoo City Mayor Diane Delaware wrote.",
    mayors: ["Georgia Lord | Goodyear, AZ | incumbent", "Diane Delaware | Yazoo City, MS | incumbent"],
  },
  {
    id: "I2a",
    day: "2001-09-24",
    text: "Washington Mayor Anthony Williams urged Washington to act.",
    mayors: ["Anthony Williams | Washington, DC | incumbent"],
  },
  {
    id: "I2b",
    day: "2019-03-08",
    text: "D.C. Mayor Muriel Bowser hosted. District of Columbia (DC) Mayor Bowser is in her second term.",
    mayors: ["Muriel Bowser | Washington, DC | incumbent"],
  },
  {
    id: "I2c",
    day: "2019-03-08",
    text: "WASHINGTON, D.C. – Dayton Mayor Nan Whaley testified.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "I2d",
    day: "2016-05-10",
    text: "Mayor Denise Washington of Washington, Georgia, flew to Washington.",
    mayors: ["Denise Washington | Washington, GA | incumbent"],
  },
  {
    id: "I3a",
    day: "2020-08-10",
    text: "West New York (NJ) Mayor Gabriel Rodriguez, Delaware (OH) Mayor Carolyn Kay Riggle and Missouri City (TX) Mayor Yolanda Ford signed.",
    mayors: [
      "Gabriel Rodriguez | West New York, NJ | incumbent",
      "Carolyn Kay Riggle | Delaware, OH | incumbent",
      "Yolanda Ford | Missouri City, TX | incumbent",
    ],
  },
  {
    id: "I3b",
    day: "2016-05-10",
    text: "Kansas City, Kansas Mayor Mark Holland met Kansas City, Missouri Mayor Sly James.",
    mayors: ["Mark Holland | Kansas City, KS | incumbent", "Sly James | Kansas City, MO | incumbent"],
  },
  {
    id: "I4a",
    day: "2020-08-10",
    text: "Portland Mayor Kate Snyder and Salem Mayor Kim Driscoll agreed.",
    mayors: ["Kate Snyder | Portland, ME | incumbent", "Kim Driscoll | Salem, MA | incumbent"],
  },
  {
    id: "I4b",
    day: "2020-08-10",
    text: "Richmond Mayor Tom Butt, Cleveland Mayor Kevin Brooks and Aurora Mayor Richard Irvin agreed.",
    mayors: [
      "Tom Butt | Richmond, CA | incumbent",
      "Kevin Brooks | Cleveland, TN | incumbent",
      "Richard Irvin | Aurora, IL | incumbent",
    ],
  },
  {
    id: "I4c",
    day: "2016-05-10",
    text: "Springfield (OR) Mayor Ellen Marsh welcomed Springfield (MO) Mayor Ken McClure.",
    mayors: ["Ellen Marsh | Springfield, OR | incumbent", "Ken McClure | Springfield, MO | *"],
  },
  {
    id: "I4d",
    day: "2016-05-10",
    text: "Springfield Mayor Ellen Marsh spoke to reporters.",
    mayors: ["Ellen Marsh | Springfield, ? | incumbent"],
  },
  {
    id: "I5a",
    day: "2009-03-08",
    text: "Louisville Metro Mayor Jerry Abramson and St. Paul Mayor Chris Coleman met Saint Louis Mayor Francis Slay.",
    mayors: [
      "Jerry Abramson | Louisville, KY | incumbent",
      "Chris Coleman | Saint Paul, MN | incumbent",
      "Francis Slay | St. Louis, MO | incumbent",
    ],
  },
  {
    id: "I6a",
    day: "2018-06-08",
    text: "DENVER, June 8 – Dayton Mayor Nan Whaley spoke. BOSTON, June 8, 2018 /PRNewswire/ -- Reno Mayor Hillary Schieve listened.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent", "Hillary Schieve | Reno, NV | incumbent"],
  },
  {
    id: "I7a",
    day: "2016-05-10",
    text: "At the 84th Annual Meeting in Indianapolis, Mayor Orla Teague of Pine Hollow (OH) spoke at the Mesa Room.",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent"],
  },
];

/** The day decides who is meant: section J. */
export const TIME_TRAPS: readonly Case[] = [
  {
    id: "J1a",
    day: "2006-06-19",
    text: "Las Vegas Mayor Goodman hosted.",
    mayors: ["Oscar Goodman | Las Vegas, NV | incumbent"],
  },
  {
    id: "J1b",
    day: "2016-06-19",
    text: "Las Vegas Mayor Goodman hosted.",
    mayors: ["Carolyn Goodman | Las Vegas, NV | incumbent"],
  },
  {
    id: "J1c",
    day: "2013-09-01",
    text: "Jackson Mayor Lumumba spoke.",
    mayors: ["Chokwe Lumumba | Jackson, MS | incumbent"],
  },
  {
    id: "J1d",
    day: "2019-09-01",
    text: "Jackson Mayor Lumumba spoke.",
    mayors: ["Chokwe Antar Lumumba | Jackson, MS | incumbent"],
  },
  {
    id: "J1e",
    day: "2009-03-08",
    text: "Mayor Tauer of Aurora met Mayor Abramson.",
    mayors: ["Ed Tauer | Aurora, CO | incumbent", "Jerry Abramson | Louisville, KY | incumbent"],
  },
  {
    id: "J2a",
    day: "2009-03-08",
    text: "Mayors Chris Coleman and Michael Coleman are not related. Mayor Coleman of Columbus smiled.",
    mayors: ["Chris Coleman | Saint Paul, MN | incumbent", "Michael Coleman | Columbus, OH | incumbent"],
  },
  {
    id: "J2b",
    day: "2013-06-08",
    text: "Durham Mayor Bill Bell and Birmingham Mayor William Bell sat side by side.",
    mayors: ["Bill Bell | Durham, NC | incumbent", "William Bell | Birmingham, AL | incumbent"],
  },
  {
    id: "J2c",
    day: "2017-03-08",
    text: "“Cities work,” said Mayor Garcetti. Mayor Landrieu agreed.",
    mayors: ["Eric Garcetti | Los Angeles, CA | incumbent", "Mitch Landrieu | New Orleans, LA | incumbent"],
  },
  {
    id: "J3a",
    day: "2000-06-08",
    text: "Louisville Mayor Jerry Abramson, who left office last year, returned.",
    mayors: ["Jerry Abramson | Louisville, KY | *"],
  },
];

/** Titles before names, bylines, captions and headlines: sections K and L. */
export const DRESS: readonly Case[] = [
  {
    id: "K1a",
    day: "2018-06-08",
    text: "The Honorable Nan Whaley, Mayor of Dayton, and Hon. Steve Adler, Mayor of Austin, testified.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent", "Steve Adler | Austin, TX | incumbent"],
  },
  {
    id: "K1b",
    day: "2016-05-10",
    text: "Mayor Dr. Ruth Osei and Rev. Amos Carver, Mayor of Dry Fork (WV), prayed.",
    mayors: ["Ruth Osei | -", "Amos Carver | Dry Fork, WV | incumbent"],
  },
  {
    id: "K1c",
    day: "2017-03-08",
    text: "The Honorable Paul Ryan\nSpeaker of the House\n\nThe Honorable Nan Whaley\nMayor of Dayton",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
    officials: ["Paul Ryan | Speaker of the House | incumbent"],
  },
  {
    id: "K1d",
    day: "2018-06-08",
    text: "His Honor the Mayor, Steve Adler, of Austin, opened the doors.",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
  },
  {
    id: "L1a",
    day: "2008-06-08",
    text: "By Kevin McCarty\n\nSeattle Mayor Greg Nickels presented the survey.",
    mayors: ["Greg Nickels | Seattle, WA | incumbent"],
    either: ["Kevin McCarty"],
  },
  {
    id: "L2a",
    day: "2018-06-08",
    text: "Dayton (OH) Mayor Nan Whaley , left, discusses the plan with Reno (NV) Mayor Hillary Schieve , right.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent", "Hillary Schieve | Reno, NV | incumbent"],
  },
  {
    id: "L3a",
    day: "2018-06-08",
    title: "DAYTON MAYOR NAN WHALEY NAMED CHAIR",
    text: "She will serve one year.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "L3b",
    day: "2016-05-10",
    title: "Pine Hollow Mayor Teague to Lead Panel",
    text: "Mayor Orla Teague of Pine Hollow, Ohio was picked.",
    mayors: ["Orla Teague | Pine Hollow, OH | incumbent"],
  },
  {
    id: "L3c",
    day: "2018-06-08",
    title: "Mayor Adler Signs Housing Order; Mayor Whaley to Follow",
    text: "The orders take effect soon.",
    mayors: ["Steve Adler | Austin, TX | incumbent", "Nan Whaley | Dayton, OH | incumbent"],
  },
  {
    id: "L3d",
    day: "2016-05-10",
    title: "CEDAR GAP MAYOR LOUISE TRAN WINS AWARD",
    text: "The award was given in May.",
    mayors: ["Louise Tran | Cedar Gap, ? | incumbent"],
  },
  {
    id: "L4a",
    day: "2018-06-08",
    text: "Mayor’s Office of Dayton: “This is good news,” Mayor Whaley's spokesman Fred Stovall said.",
    mayors: ["Nan Whaley | Dayton, OH | incumbent"],
    people: ["Fred Stovall"],
  },
  {
    id: "L5a",
    day: "2018-06-08",
    text: "Contact: Sara Durr, 202-555-0100\n\nAustin Mayor Steve Adler spoke.",
    mayors: ["Steve Adler | Austin, TX | incumbent"],
    either: ["Sara Durr"],
  },
];

/** Nothing here is a mayor. */
export const MAYOR_REJECTS: readonly Case[] = [
  { id: "N1", text: "More than 250 mayors signed; the Mayor of every large city was asked." },
  { id: "N2", text: "The mayor said the mayors' plan needs a mayor." },
  { id: "N3", text: "Mayor Mayor Mayor Mayor Mayor spoke to Mayor Mayor." },
  { id: "N4", text: "The Mayor's Office of Housing and the Mayors Climate Protection Agreement are well known." },
  { id: "N5", text: "Mayor Says Council Must Act", title: "Mayor Signs Order, Mayors Urge Vote" },
  { id: "N6", text: "Oscar Mayer sells sausage near the Mayo Clinic." },
  { id: "N7", text: "Mayors and Police Chiefs Task Force members toured Mayor Avenue." },
  { id: "N8", text: "Mayor Of The Year, a film, opens Friday. Mayor Monday is a radio show." },
];
