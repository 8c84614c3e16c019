import { describe, expect, it } from "vitest";
import { tagCase } from "../support/tagging.js";

/** Sentences of a release of June 2023, with "Name | City | status" of each mayor. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ["Ruth Osei, who left the mayor's office in Boise two weeks ago, spoke.", ["Ruth Osei | Boise | former"]],
  ["Ruth Osei served as mayor of Boise from 1998 to 2006.", ["Ruth Osei | Boise | former"]],
  ["Ruth Osei, mayor of Boise since 2016, spoke.", ["Ruth Osei | Boise | incumbent"]],
  ["Ruth Osei will be sworn in as mayor of Boise on Monday.", ["Ruth Osei | Boise | elect"]],
  ["Ruth Osei, Boise's mayor-elect, spoke.", ["Ruth Osei | Boise | elect"]],
  ["The late Ruth Osei, mayor of Boise for 12 years, was honored.", ["Ruth Osei | Boise | late"]],
  [
    "Mayor Ruth Osei of Boise succeeded Sam Orlin, who had led the city since 1999.",
    ["Ruth Osei | Boise | incumbent", "Sam Orlin | Boise | former"],
  ],
  [
    "Six former mayors of Boise, among them Ruth Osei and Sam Orlin, signed.",
    ["Ruth Osei | Boise | former", "Sam Orlin | Boise | former"],
  ],
  ["Mayor Mitch Twill of Huron-Kinloss, Ontario, spoke.", ["Mitch Twill | Huron-Kinloss | incumbent"]],
  ["Talks went on at the Grand Quist, the Mayor said.", []],
];

describe("mayors by what is told of their term", () => {
  for (const [text, mayors] of TOLD)
    it(text, () => {
      const said = tagCase({ id: text, text, day: "2023-06-05" }).mayors;
      expect(said.map(({ name, city, status }) => `${name} | ${city?.name} | ${status}`)).toEqual(mayors);
    });
});
