import type { Case } from "../../support/tagging.js";

/** Roles told by a verb or at the head of a sentence, lists that share a title, and what ends them. */
export const SHARED_ROLES: readonly Case[] = [
  {
    id: "W1a",
    day: "2002-09-09",
    text: "Mayors O'Malley and Griffin co-chair the Conference's Task Force on Local Drug Policy.",
    mayors: ["Martin O'Malley | Baltimore, MD", "Jeff Griffin | Reno, NV"],
    titles: [
      "Martin O'Malley: Co-Chair | Task Force on Local Drug Policy",
      "Jeff Griffin: Co-Chair | Task Force on Local Drug Policy",
    ],
  },
  {
    id: "W1b",
    day: "2018-03-02",
    text: "As Chair of the Energy Committee, Tulsa Mayor G.T. Bynum opened the talks.",
    mayors: ["G.T. Bynum | Tulsa, OK"],
    titles: ["G.T. Bynum: Chair | Energy Committee"],
  },
  {
    id: "W1c",
    day: "2018-03-02",
    text: "Tulsa Mayor G.T. Bynum took a chair in the last row.",
    mayors: ["G.T. Bynum | Tulsa, OK"],
    titles: [],
  },
  {
    id: "W2a",
    day: "2006-05-01",
    text: "Sens. Feinstein, Durbin and Specter agreed with Reps. Pelosi and Frank.",
    officials: [
      "Dianne Feinstein | U.S. Senator",
      "Dick Durbin | U.S. Senator",
      "Arlen Specter | U.S. Senator",
      "Nancy Pelosi | U.S. Representative",
      "Barney Frank | U.S. Representative",
    ],
  },
  {
    id: "W2b",
    day: "2022-09-14",
    text: "Guests were Steven Dettelbach, Director of the Bureau of Alcohol, Tobacco, Firearms and Explosives, and Orla Finch, the managing director of Harbor Trust.",
    officials: ["Steven Dettelbach | *"],
    people: ["Orla Finch"],
  },
  {
    id: "W2c",
    day: "2017-01-16",
    text: "With Oklahoma City Mayor Mick Cornett, Vice President-Elect Mike Pence will speak.",
    mayors: ["Mick Cornett | Oklahoma City, OK"],
    officials: ["Mike Pence | * | elect"],
    titles: [],
  },
  {
    id: "W3a",
    day: "1997-09-10",
    text: "It lies in the Dallas Enterprise Community, near the Marion Promise Zone.",
  },
  {
    id: "W3b",
    day: "2015-10-01",
    text: "Members of the City Police Chief Selection Advisory Committee have been named.",
  },
  {
    id: "W4a",
    day: "2010-01-22",
    text: "Ivo Marsh, U.S. Attorney for the Eastern District of Virginia, and Dana Whitcomb, Attorney General of Virginia, spoke.",
    officials: ["Ivo Marsh | U.S. Attorney"],
    people: ["Dana Whitcomb"],
  },
  {
    id: "W4b",
    day: "2016-06-23",
    text: "Assistant Attorney General Orla Finch of the Justice Department’s Criminal Division announced it.",
    officials: ["Orla Finch | Assistant Attorney General for the Criminal Division"],
  },
  {
    id: "W4c",
    day: "2016-06-23",
    text: "The Justice Departments Criminal Division and a clinic called Carver Medical Care settled.",
  },
  {
    id: "W5a",
    day: "2022-05-27",
    text: "Members of the Committee:\nFrancis X. Suarez\nHillary Schieve\nMayor of Miami, FL\nMayor of Reno, NV\nPresident\nSecond Vice President",
    mayors: ["Francis X. Suarez | Miami, FL | incumbent", "Hillary Schieve | Reno, NV | incumbent"],
    titles: [
      "Francis X. Suarez: President | U.S. Conference of Mayors",
      "Hillary Schieve: Second Vice President | U.S. Conference of Mayors",
    ],
  },
  {
    id: "W5b",
    day: "2022-05-27",
    text: "Greg Fischer\nT.M. Franklin Cownie\nMayor of Louisville, KY\nMayor of Des Moines, IA\nPast President",
    mayors: ["Greg Fischer | Louisville, KY | incumbent", "T.M. Franklin Cownie | Des Moines, IA | incumbent"],
    titles: [],
  },
  {
    id: "W6",
    day: "2026-02-01",
    text: "We are grateful to the Governor and Commissioner Dominguez.",
    people: ["Dominguez"],
  },
];
