import type { Case } from "../../support/tagging.js";

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
