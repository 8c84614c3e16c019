import type { Case } from "../../support/tagging.js";

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
