import type { Case } from "./tagging.js";

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
];
