import type { Case } from "../../support/tagging.js";

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
