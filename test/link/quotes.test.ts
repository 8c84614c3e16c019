import { expect, test } from "vitest";
import { createTagger } from "../../src/index.js";

const tagger = createTagger();

test.each([
  ["a verb before its name", "In Reno, said Mayor Hillary Schieve, “no street is closed today.”", "Hillary Schieve"],
  [
    "a verb behind an aside",
    "Mayor Hillary Schieve, whose city was dark when Governor Brian Sandoval came, told Ann Lee that she had “two things in plenty.”",
    "Hillary Schieve",
  ],
  ["who answers", "Mayor Hillary Schieve wrote a letter to Ann Lee, who answered: “No street is closed.”", "Ann Lee"],
  ["a city's mayor", "Mayor Hillary Schieve spoke. “No street is closed,” said Reno's mayor.", "Hillary Schieve"],
  [
    "the author of what is read",
    "“No street is closed,” reads a letter from Mayor Hillary Schieve.",
    "Hillary Schieve",
  ],
  ["a heading", "STATEMENT BY MAYOR HILLARY SCHIEVE\n\n“No street is closed today.”", "Hillary Schieve"],
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

test.each([
  [
    "as … used to say",
    "“No line divides a river,” as our late friend Savannah Mayor Jane Roe used to say.",
    ["Jane Roe"],
  ],
  ["in the words of", "“No line divides a river,” in the words of Savannah Mayor Jane Roe.", ["Jane Roe"]],
  ["was how … put it", "“No line divides a river,” was how Savannah Mayor Jane Roe put it.", ["Jane Roe"]],
  ["was the message of", "“No line divides a river,” was the message of Savannah Mayor Jane Roe.", ["Jane Roe"]],
  ["spoke of", "Savannah Mayor Jane Roe spoke of “a school for every child in town.”", ["Jane Roe"]],
  ["thanked … for", "Savannah Mayor Jane Roe thanked the Senate for “a vote that saves our streets.”", ["Jane Roe"]],
  [
    "and called it",
    "Savannah Mayor Jane Roe said the bill “would empty the purse of every town” and called it “a step back for us all.”",
    ["Jane Roe", "Jane Roe"],
  ],
  [
    "a title, which nobody says",
    "The theme of the year is “Cities at Work for a Century.” Mayor Jane Roe was there.",
    [],
  ],
])("turned around: %s", (_, text, speakers) => {
  const { quotes } = tagger.tag({ text, published: "2016-05-03" });
  expect(quotes.map((quote) => quote.speaker?.name)).toEqual(speakers);
});
