import { expect, test } from "vitest";
import { createTagger } from "../../src/tagger.js";

const tagger = createTagger();
const DAY = "2016-06-23";

/** Sentences, and the days of the happenings that they name, in order. */
const CASES: readonly (readonly [text: string, days: readonly (string | null)[]])[] = [
  ["The killing of Trayvon Martin shook the country.", ["2012-02-26"]],
  ["The Newtown massacre shook the country.", ["2012-12-14"]],
  [
    "The earthquake that struck Ecuador on April 16 and the flooding in West Virginia this week did harm.",
    ["2016-04-16", "2016-06-23"],
  ],
  [
    "The Mayors Innovation Project winter meeting; NLC's Congressional City Conference, March 5-9",
    [null, "2016-03-05/2016-03-09"],
  ],
  [
    "The Women's March, Small Business Saturday and Infrastructure Week are planned.",
    ["2017-01-21", "2016-11-26", "2017-05-15/2017-05-19"],
  ],
  ["A press conference will be held at 10 a.m. tomorrow at City Hall.", ["2016-06-24"]],
  ["On Tuesday, July 5, the Conference's Summer Leadership Meeting opens.", ["2016-07-05"]],
];

test.each(CASES)("each happening has its own day: %s", (text, days) => {
  expect(tagger.tag({ text, published: DAY }).events.map(({ when }) => when?.edtf ?? null)).toEqual(days);
});

test("a spelled ordinal before " + '"annual" belongs to the name', () => {
  const { events } = tagger.tag({ text: "The second annual Mayors Tech Summit opens Monday.", published: DAY });
  expect(events.map(({ name }) => name)).toEqual(["second annual Mayors Tech Summit"]);
});
