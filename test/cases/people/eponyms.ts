import type { Case } from "../../support/tagging.js";

const day = "2016-05-10";

/** Things named after people, and bodies named after an office. */
export const EPONYMS: readonly Case[] = [
  { id: "V20", day, text: "The Kenneth Gallagher Creek Trail and the Lakisha Zimmerman Auditorium opened." },
  { id: "V21", day, text: "The Jeff Palmieri Water District serves Tyre Dean Field." },
  { id: "V22", day, text: "Meet us at Martha Adams Library, across from Homer Murphy High School." },
  { id: "V23", day, text: "The President's Advisory Commission on Elections and the President's Council met." },
  { id: "V24", day, text: "They recalled the impeachment of Donald Trump.", officials: ["Donald Trump | *"] },
  {
    id: "V25",
    day,
    text: "Founder April Lindqvist, his wife, Summer Marchetti, and Yvonne Still agreed.",
    people: ["April Lindqvist", "Summer Marchetti", "Yvonne Still"],
  },
  { id: "V26", day, text: "The board has appointed Deepak Hall as the new chief of police.", people: ["Deepak Hall"] },
];

/** Federal titles whose holder no row knows: the title alone makes the official. */
export const UNKNOWN_HOLDERS: readonly Case[] = [
  {
    id: "O20a",
    day,
    text: "Deputy Census Director Ellen Marsh and Commissioner of Reclamation Ruth Osei met mayors.",
    officials: ["Ellen Marsh | *", "Ruth Osei | *"],
  },
  {
    id: "O20b",
    day,
    text: "Assistant Secretary for Public and Indian Housing Ellen Marsh met mayors.",
    officials: ["Ellen Marsh | *"],
  },
  {
    id: "O20c",
    day,
    text: "Librarian of Congress Ellen Marsh and Navy Secretary Ruth Osei met mayors.",
    officials: ["Ellen Marsh | *", "Ruth Osei | *"],
  },
  {
    id: "O20d",
    day,
    text: "Deputy Administrator of the Small Business Administration Ellen Marsh met mayors.",
    officials: ["Ellen Marsh | *"],
  },
  {
    id: "O20e",
    day,
    text: "White House Senior Advisor Ellen Marsh and Deputy Assistant to the President Ruth Osei met mayors.",
    officials: ["Ellen Marsh | *", "Ruth Osei | *"],
  },
  {
    id: "O20f",
    day: "2024-09-16",
    text: "U.S. Congresswoman Summer Lee met mayors.",
    officials: ["Summer Lee | U.S. Representative | incumbent"],
  },
  {
    id: "O20g",
    day: "2015-09-17",
    text: "The Honorable Al Green\nUnited States House of Representatives\n\nDear Sir:",
    officials: ["Al Green | U.S. Representative | incumbent"],
  },
];
