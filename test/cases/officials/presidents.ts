import type { Case } from "../../support/tagging.js";

const BIDEN = "Joe Biden | President of the United States | incumbent";
const OBAMA = "Barack Obama | President of the United States | incumbent";

/** Presidents, by name and by office alone. */
export const PRESIDENTS: readonly Case[] = [
  {
    id: "P0a",
    day: "2017-01-25",
    text: "Today the president signed an executive order. The council president signed the minutes.",
    officials: ["(Donald Trump) | President of the United States | incumbent"],
  },
  {
    id: "P0b",
    day: "2010-01-25",
    text: "We urge Congress and the president to act. The president and CEO of the chamber agreed.",
    officials: ["(Barack Obama) | President of the United States | incumbent"],
  },
  {
    id: "P0c",
    day: "2010-01-25",
    text: "The president of the club signed the order. The president left.",
    officials: [],
  },
  {
    id: "P1a",
    day: "2017-04-21",
    text: "President Donald J. Trump signed the order. President Trump's order is broad.",
    officials: ["Donald Trump | President of the United States | incumbent"],
  },
  {
    id: "P1b",
    day: "2017-03-21",
    text: "We urge the President to visit.",
    officials: ["(Donald Trump) | President of the United States | incumbent"],
  },
  {
    id: "P1c",
    day: "2013-06-24",
    text: "The Vice President of the United States will address the mayors.",
    officials: ["(Joe Biden) | Vice President of the United States | incumbent"],
  },
  {
    id: "P1d",
    day: "2013-06-24",
    text: "The mayors heard from the Vice President, who thanked them at the White House.",
    officials: ["(Joe Biden) | Vice President of the United States | incumbent"],
  },
  {
    id: "P1e",
    day: "2006-05-10",
    text: "Presidents Bush and Clinton raised funds together.",
    officials: [
      "George W. Bush | President of the United States | incumbent",
      "Bill Clinton | President of the United States | former",
    ],
  },
  {
    id: "P1f",
    day: "2016-05-10",
    text: "Former President Bill Clinton and First Lady Michelle Obama spoke.",
    officials: ["Bill Clinton | President of the United States | former"],
    people: ["Michelle Obama"],
  },
  {
    id: "P1g",
    day: "2016-12-10",
    text: "President-elect Donald Trump and Vice President-elect Mike Pence met mayors.",
    officials: [
      "Donald Trump | President of the United States | elect",
      "Mike Pence | Vice President of the United States | elect",
    ],
  },
  {
    id: "P1h",
    day: "2021-02-10",
    text: "President Joe Biden and Vice President Kamala Harris hosted them. Biden listened.",
    officials: [BIDEN, "Kamala Harris | Vice President of the United States | incumbent"],
  },
  { id: "P1i", day: "2016-05-10", text: "President Obama's plan and the Obama plan are one.", officials: [OBAMA] },
  {
    id: "P1j",
    day: "2016-05-10",
    text: "President Lyndon B. Johnson signed it in 1965.",
    officials: ["Lyndon B. Johnson | President of the United States | former"],
  },
  {
    id: "P1k",
    day: "2016-10-10",
    text: "Presidential candidates Hillary Clinton and Donald Trump sent letters.",
    officials: [
      "Hillary Clinton | President of the United States | candidate",
      "Donald Trump | President of the United States | candidate",
    ],
  },
  { id: "P1l", text: "The President met the Vice President." },
  { id: "P1m", day: "2016-05-10", text: "The next President must act." },
  {
    id: "P2a",
    day: "2023-01-18",
    text: "Miami Mayor Francis Suarez heads the Conference of Mayors. President Suarez greeted President Biden.",
    mayors: ["Francis Suarez | Miami, FL | incumbent"],
    officials: [BIDEN],
  },
  {
    id: "P2b",
    day: "2025-01-18",
    text: "Conference President Ginther, mayor of Columbus, met President Biden.",
    mayors: ["Andrew Ginther | Columbus, OH | incumbent"],
    officials: [BIDEN],
  },
  {
    id: "P2c",
    day: "2016-05-10",
    text: "Mexican President Enrique Peña Nieto and French President François Hollande spoke.",
    people: ["Enrique Peña Nieto", "François Hollande"],
  },
  {
    id: "P2d",
    day: "2016-05-10",
    text: "Tufts President Anthony Monaco, NEA President Lily Eskelsen García and Council President Ann Roe met.",
    people: ["Anthony Monaco", "Lily Eskelsen García", "Ann Roe"],
  },
  { id: "P2e", day: "2005-05-23", text: "NEA President Reg Weaver was there.", people: ["Reg Weaver"] },
  {
    id: "P2f",
    day: "2016-05-10",
    text: "Vice President of Sales Ellen Marsh and Comcast Senior Executive Vice President David Cohen gave a talk.",
    people: ["Ellen Marsh", "David Cohen"],
  },
];
