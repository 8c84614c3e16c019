import { expect, test } from "vitest";
import { createTagger } from "../../src/index.js";

const tagger = createTagger();

test.each([
  [
    "the mayor of a city",
    "Savannah Mayor Van R. Johnson met Macon Mayor Lester Miller. “We mended every roof,” said the mayor of Savannah.",
    "Van R. Johnson",
  ],
  [
    "a title shared by one of two namesakes",
    "Julián Castro is the Secretary of Housing and Urban Development. Congressman Joaquin Castro was there. “We mended every roof,” Secretary Castro said.",
    "Julián Castro",
  ],
  [
    "a bare surname of somebody named by office and surname",
    "Vice President Biden rose at noon. “If you see money misspent, you call me,” Biden said.",
    "Joe Biden",
  ],
])("%s", (_, text, speaker) => {
  const { quotes } = tagger.tag({ text, published: "2016-05-03" });
  expect(quotes.map((quote) => quote.speaker?.name)).toEqual([speaker]);
});

test.each([
  [
    "the headline's own, where the paragraph names none",
    "They met in Reno.\n\n“We mended every roof,” the Mayor said.",
    "Lester Miller",
  ],
  [
    "the one the paragraph has named",
    "Savannah Mayor Van R. Johnson spoke. “We mended every roof,” the Mayor said.",
    "Van Johnson",
  ],
])("the Mayor: %s", (_, end, speaker) => {
  const text = `Macon Mayor Lester Miller goes to Washington with Savannah Mayor Van R. Johnson.\n\n${end}`;
  const { quotes } = tagger.tag({ title: "Mayor Miller to Testify", text, published: "2022-05-03" });
  expect(quotes.map((quote) => quote.speaker?.name)).toEqual([speaker]);
});
