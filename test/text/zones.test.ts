import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readField } from "../../src/text/index.js";
import { nearNews, SEED } from "../invariants/releases.js";
import { cut } from "./cut.js";

/** Text, and its zones. */
const ZONES: readonly (readonly [text: string, ...zones: string[]])[] = [
  ["WASHINGTON, D.C. – The mayors met.", "dateline: WASHINGTON, D.C. –"],
  ["WASHINGTON, DC—The mayors met.", "dateline: WASHINGTON, DC—"],
  ["Washington, D.C., April 25, 2017 – The mayors met.", "dateline: Washington, D.C., April 25, 2017 –"],
  ["(Columbus, OH) — The mayors met.", "dateline: (Columbus, OH) —"],
  ["RENO, June 6, 2014 /PRNewswire/ -- The mayors met.", "dateline: RENO, June 6, 2014 /PRNewswire/ --"],
  ["Winston-Salem, NC - The mayors met.", "dateline: Winston-Salem, NC -"],
  ["Mayors Meet\n\nRENO – The mayors met.", "dateline: RENO –"],
  ["(Columbus, OH) – April 25, 2017 – The mayors met.", "dateline: (Columbus, OH) – April 25, 2017 –"],
  ["RENO -- Tuesday, April 25, 2017 -- The mayors met.", "dateline: RENO -- Tuesday, April 25, 2017 --"],
  ["RENO – Mayor Fox – a Democrat – met.", "dateline: RENO –"],
  ["KANSAS CITY, Mo. and KANSAS CITY, Kan. – The mayors met.", "dateline: KANSAS CITY, Mo. and KANSAS CITY, Kan. –"],
  ["ST. LOUIS (Aug. 2, 2007) – The mayors met.", "dateline: ST. LOUIS (Aug. 2, 2007) –"],
  ["(Reno, NV – May 4, 2011) The mayors met.", "dateline: (Reno, NV – May 4, 2011)"],
  ["RENO, NEV. [May 4, 2011] – The mayors met.", "dateline: RENO, NEV. [May 4, 2011] –"],
  ["RENO, NV – May 4, 2011: The mayors met.", "dateline: RENO, NV – May 4, 2011:"],
  ["May 4, 2011, Reno, Nev.: The mayors met.", "dateline: May 4, 2011, Reno, Nev.:"],
  ["MEDIA ADVISORY FOR JAN. 21-23, 2015"],
  ["Mayors Fox and Lee – both of Ohio – met."],
  ["The mayors met – and left."],
  ["Mayor Fox, D-Ohio, met them."],
  ["Winston-Salem met."],
  ["RENO. The mayors – all – met."],
  [
    "By |2017-02-22T09:32:43-05:00January 19, 2017|Housing|\n\nText.",
    "byline: By |2017-02-22T09:32:43-05:00January 19, 2017|Housing|",
  ],
  ["By Ann Lee\n\nText."],
  ["WHO: Mayor Fox\nWHAT: A call\n\nMore text.", "roster: WHO: Mayor Fox", "roster: WHAT: A call"],
  ["who: nobody"],
  ["Contact: Ann Lee\nMore", "contact: Contact: Ann Lee"],
  ["Media Contacts: Ann Lee", "contact: Media Contacts: Ann Lee"],
  ["Text.\n\n###\n\nAfter it.\n\nAnd more.", "boilerplate: ###", "boilerplate: After it.", "boilerplate: And more."],
  ["Text.\n\n# # #\nAfter it.", "boilerplate: # # #\nAfter it."],
  [
    "About Reno\nIt is a city.\nFollow us on the web\nNow.",
    "boilerplate: About Reno\nIt is a city.\nFollow us on the web\nNow.",
  ],
  ["Text.\n\n-30-\n\nAfter it.", "boilerplate: -30-", "boilerplate: After it."],
  ["Text.\n\nAbout the League\nIt is a body.\n\nMore.", "boilerplate: About the League\nIt is a body."],
  ["Text.\n\nAbout Reno\n\nMore.", "boilerplate: About Reno"],
  ["Text.\n\nAbout forty people came to the great hall of the city to hear what the mayor said then."],
  ["Text.\n\nSOURCE League of Cities", "boilerplate: SOURCE League of Cities"],
  ["Text.\n\nFollow us on the web", "boilerplate: Follow us on the web"],
  ["View original content here", "boilerplate: View original content here"],
  [""],
];

it.each(ZONES)("%j", (text, ...zones) => {
  expect(cut(text).zones).toEqual(zones);
});

it("keeps zones of one kind apart and in order", () => {
  fc.assert(
    fc.property(nearNews, (text) => {
      const last = new Map<string, number>();
      for (const { kind, start, end } of cut(text).field.zones) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(last.get(kind) ?? 0);
        last.set(kind, end);
      }
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

it("finds none in a title", () => {
  for (const [text] of ZONES) expect(readField("title", text).zones).toEqual([]);
});
