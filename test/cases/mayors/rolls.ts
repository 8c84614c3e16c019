import type { Case } from "../../support/tagging.js";

const day = "2016-06-23";
const OSEI = "Ruth Osei | Edwardsville, PA | incumbent";
const LUND = "Paul Lund | Bellmead, TX | incumbent";
const BRANDT = "Heidi Brandt | Green River, WY | incumbent";

/** Mayors told by the order of a list, and cities set apart from theirs. */
export const ROLLS: readonly Case[] = [
  {
    id: "Z1a",
    day,
    text: "The following mayors signed the letter:\nPaul Lund, Bellmead\nHeidi Brandt, Green River",
    mayors: [LUND, BRANDT],
  },
  {
    id: "Z1b",
    day,
    text: "The mayors who signed:\nThe Honorable Ruth Osei, City of Edwardsville, PA\nThe Honorable Paul Lund, City of Bellmead, TX",
    mayors: [OSEI, LUND],
  },
  {
    id: "Z1c",
    day,
    text: "Speakers:\nRuth Osei – Mayor, Edwardsville, PA\nHeidi Brandt – Mayor, Green River, WY",
    mayors: [OSEI, BRANDT],
  },
  {
    id: "Z1d",
    day,
    text: "Members of the panel:\nRuth Osei, Edwardsville, PA\nPaul Lund, Bellmead, TX",
    people: ["Ruth Osei", "Paul Lund"],
  },
  {
    id: "Z2a",
    day,
    text: "Joining the call were mayors from Bellmead (Paul Lund) and Green River (Heidi Brandt).",
    mayors: [LUND, BRANDT],
  },
  {
    id: "Z2b",
    day,
    text: "Bellmead's Paul Lund and Green River's Heidi Brandt are the mayors behind it.",
    mayors: [LUND, BRANDT],
  },
  {
    id: "Z2c",
    day,
    text: "The mayors of Bellmead and Green River — Paul Lund and Heidi Brandt — wrote to Congress.",
    mayors: [LUND, BRANDT],
  },
  {
    id: "Z2d",
    day,
    text: "Ruth Osei and Paul Lund, the mayors of Edwardsville, PA and Bellmead, TX, spoke.",
    mayors: [OSEI, LUND],
  },
  {
    id: "Z2e",
    day,
    text: "The mayors of Bellmead, Green River and Reno met Paul Lund and Heidi Brandt.",
    people: ["Paul Lund", "Heidi Brandt"],
  },
  {
    id: "Z3a",
    day,
    text: "Edwardsville, PA (Mayor Ruth Osei); Bellmead, TX (Mayor Paul Lund)",
    mayors: [OSEI, LUND],
  },
  {
    id: "Z3b",
    day,
    text: "First place: Edwardsville, PA, Ruth Osei, Mayor. Second place: Green River, Wyoming – Heidi Brandt, Mayor",
    mayors: [OSEI, BRANDT],
  },
  {
    id: "Z4a",
    day,
    text: "Ruth Osei was sworn in Monday as the 40th mayor of Edwardsville, Pennsylvania. She is a nurse.",
    mayors: [OSEI],
  },
  {
    id: "Z4b",
    day,
    text: "New mayors include Ruth Osei in Edwardsville, Pennsylvania and Paul Lund in Bellmead, Texas.",
    mayors: [OSEI, LUND],
  },
  {
    id: "Z5a",
    day,
    text: "Sincerely,\n\nRuth Osei Paul Lund\nMayor of Edwardsville, PA Mayor of Bellmead, TX\nPresident Vice President",
    mayors: [OSEI, LUND],
  },
  {
    id: "Z6a",
    day,
    text: "Former Judge Ruth Osei and planner Paul Lund are the candidates for mayor of Bellmead, Texas in November.",
    mayors: ["Ruth Osei | Bellmead, TX | candidate", "Paul Lund | Bellmead, TX | candidate"],
  },
  {
    id: "Z6b",
    day,
    text: "Ruth Osei defeated Councilman Paul Lund in Tuesday's election to become mayor-elect of Bellmead, Texas.",
    mayors: ["Ruth Osei | Bellmead, TX | elect"],
    people: ["Paul Lund"],
  },
  {
    id: "Z6c",
    day,
    text: "Bellmead voters elected Ruth Osei mayor on Tuesday. She is a teacher.",
    mayors: ["Ruth Osei | Bellmead, TX | elect"],
  },
  {
    id: "Z6d",
    day,
    text: "Ruth Osei won the Bellmead mayoral race with 54 percent of the vote.",
    mayors: ["Ruth Osei | Bellmead, TX | elect"],
  },
  {
    id: "Z6e",
    day,
    text: "Ruth Osei won the Bellmead school prize that the mayor gives.",
    people: ["Ruth Osei"],
  },
  {
    id: "Z7a",
    day,
    text: "Ruth Osei, who was mayor of Bellmead, Texas from 1990 to 2002, died Sunday. She was 80.",
    mayors: ["Ruth Osei | Bellmead, TX | late"],
  },
  {
    id: "Z7b",
    day,
    text: "Ruth Osei, who was mayor of Bellmead, Texas from 1990 to 2002, spoke Sunday.",
    mayors: ["Ruth Osei | Bellmead, TX | former"],
  },
];
