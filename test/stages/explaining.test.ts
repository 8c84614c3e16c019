import { expect, test } from "vitest";
import { createTagger } from "../../src/tagger.js";

const tagger = createTagger();

test("rows that bear the name are listed with what spoke against them", () => {
  const { entities } = tagger.explain({
    text: "President Bush signed the bill.",
    published: "2007-05-01",
  });
  const president = entities.find(({ kind }) => kind === "officials");
  expect(president?.name).toBe("George W. Bush");
  expect(
    president?.rejected.some((row) => row.startsWith("george-h-w-bush_president: in office until 1993-01-20")),
  ).toBe(true);
});

test("an office whose holder no day decides is nobody, and is shown", () => {
  const { release, undecided } = tagger.explain({ text: "Mayors wrote to the President about the bill." });
  expect(release.officials).toEqual([]);
  expect(undecided.map(({ office, mention }) => [office, mention.text])).toEqual([
    ["President of the United States", "President"],
  ]);
});

test("an office that stands for its holder is not undecided", () => {
  const { release, undecided } = tagger.explain({
    text: "Mayors wrote to the President about the bill.",
    published: "2011-05-01",
  });
  expect(release.officials.map(({ name }) => name)).toEqual(["Barack Obama"]);
  expect(undecided).toEqual([]);
});

const DAYS: readonly (readonly [text: string, day: string | null])[] = [
  ["The Tax Cuts and Jobs Act that President Trump signed today keeps the bonds.", "2017-12-22"],
  ["More than 250 mayors came together this morning for a plenary session.", null],
  ["Cities study the Tax Cuts and Jobs Act today.", null],
];
test.each(DAYS)("a law signed today tells the day: %s", (text, day) => {
  expect(tagger.tag({ text }).published).toBe(day);
});
