import type { Case } from "../../support/tagging.js";

const day = "2016-05-10";
const THREE = [
  "Ruth Osei | Edwardsville, PA | incumbent",
  "Paul Lund | Bellmead, TX | incumbent",
  "Heidi Brandt | Green River, WY | incumbent",
];

/** Real small towns with invented mayors, one a line: what no dictionary helps with. */
export const ROSTERS: readonly Case[] = [
  {
    id: "M1a",
    day,
    text: "Delegation:\nMayor Ruth Osei, Edwardsville (PA)\nMayor Paul Lund, Bellmead (TX)\nMayor Heidi Brandt, Green River (WY)",
    mayors: THREE,
  },
  {
    id: "M1b",
    day,
    text: "Mayors on the board:\nRuth Osei, Edwardsville, PA\nPaul Lund, Bellmead, TX\nHeidi Brandt, Green River, WY",
    mayors: THREE,
  },
  {
    id: "M1c",
    day,
    text: "Mayors attending:\nRuth Osei – Edwardsville, PA\nPaul Lund – Bellmead, TX\nHeidi Brandt – Green River, WY",
    mayors: THREE,
  },
  {
    id: "M1d",
    day,
    text: "Participating mayors included Ruth Osei, Edwardsville (PA); Paul Lund, Bellmead (TX); and Heidi Brandt, Green River (WY).",
    mayors: THREE,
  },
  {
    id: "M1e",
    day,
    text: "Attending mayors:\n• Edwardsville (PA) Mayor Ruth Osei\n• Bellmead (TX) Mayor Paul Lund\n• Green River (WY) Mayor Heidi Brandt",
    mayors: THREE,
  },
  {
    id: "M2a",
    day,
    text: "Sincerely,\n\nMayor Ruth Osei\nEdwardsville, PA\n\nMayor Paul Lund\nBellmead, TX\n\nMayor Heidi Brandt\nGreen River, WY",
    mayors: THREE,
  },
  {
    id: "M2b",
    day,
    text: "Sincerely,\n\nRuth Osei\nMayor\nEdwardsville, Pennsylvania\n\nPaul Lund\nMayor\nBellmead, Texas\n\nHeidi Brandt\nMayor\nGreen River, Wyoming",
    mayors: THREE,
  },
  {
    id: "M2c",
    day,
    text: "The Honorable Ruth Osei\nMayor\nCity of Bellmead\n100 Main Street\nBellmead, TX 76705\n\nDear Mayor Osei:",
    mayors: ["Ruth Osei | Bellmead, TX | incumbent"],
  },
  {
    id: "M3a",
    day,
    text: "Tampa, FL Mayor Ruth Osei and Reno Mayor Paul Lund spoke.",
    mayors: ["Ruth Osei | Tampa, FL | incumbent", "Paul Lund | Reno, NV | incumbent"],
  },
  {
    id: "M3b",
    day: "2026-03-18",
    text: "St. Paul Mayor Kaohly Her praised the plan.",
    mayors: ["Kaohly Her | St. Paul, MN | incumbent"],
  },
  {
    id: "M3c",
    day,
    text: "Mayor Lisa May of Palmetto, FL, Bellmead (TX) Mayor April Hood and Green River (WY) Mayor Lola West voted.",
    mayors: [
      "Lisa May | Palmetto, FL | incumbent",
      "April Hood | Bellmead, TX | incumbent",
      "Lola West | Green River, WY | incumbent",
    ],
  },
  {
    id: "M3d",
    day,
    text: "Ruth Osei, the city's mayor, spoke for Bellmead, Texas.",
    mayors: ["Ruth Osei | Bellmead, TX | incumbent"],
  },
  {
    id: "M4a",
    day,
    title: "Bellmead (TX) Mayor Ruth Osei Announces Grant Program",
    text: "It is a good plan.",
    mayors: ["Ruth Osei | Bellmead, TX | incumbent"],
  },
  { id: "M4b", day, title: "Governor Ruth Osei Signs Park Bill", text: "It is a good plan.", people: ["Ruth Osei"] },
  {
    id: "M4c",
    day,
    title: "Mayor Lund Opens Park",
    text: "Bellmead (TX) Mayor Paul Lund cut the ribbon.",
    mayors: ["Paul Lund | Bellmead, TX | incumbent"],
  },
  {
    id: "M4d",
    day,
    title: "Bellmead (TX) Mayor Ruth Osei Marks Transit Day",
    text: "It is a good plan.",
    mayors: ["Ruth Osei | Bellmead, TX | incumbent"],
  },
  {
    id: "M4e",
    day,
    title: "BELLMEAD (TX) MAYOR RUTH OSEI OPENS PARK TODAY AFTER LONG WAIT",
    text: "It is a good plan.",
    mayors: ["Ruth Osei | Bellmead, TX | incumbent"],
  },
];
