import { describe, expect, test } from "vitest";
import { createTagger } from "../../src/index.js";

const tagger = createTagger();

interface Given {
  readonly title?: string;
  readonly text: string;
}

const placesOf = (given: Given | string): string[] =>
  tagger.tag(given).places.map(({ name, state }) => (state && name !== state ? `${name}, ${state}` : name));

describe("what is a place", () => {
  test.each<readonly [what: string, given: Given | string, expected: readonly string[]]>([
    ["a county before its executive", "Baltimore County Executive Ada Quill spoke.", ["Baltimore County, MD"]],
    ["a city behind its mayor's name", "Mayor Ada Quill of Cordova, Alabama, came.", ["Cordova, AL"]],
    ["a city that a noun wears", "She runs a Dayton nonprofit.", ["Dayton, OH"]],
    ["a city with a code behind a given name", "Melvin Carter Saint Paul MN", ["St. Paul, MN"]],
    ["a name that one town alone bears", "Ten days after fire took Lahaina, they met.", ["Lahaina, HI"]],
    ["a country that is a surname", "Canada and Mexico are there too.", ["Canada", "Mexico"]],
    ["a common word where one goes", "On Friday I will go to Mobile, and stay.", ["Mobile, AL"]],
  ])("%s", (_, given, expected) => {
    expect(placesOf(given)).toEqual(expected);
  });

  test.each<readonly [what: string, given: Given | string]>([
    ["a river", "Divers went back into the Mississippi as soon as there was light."],
    ["a neighborhood", "They met in the Woodlawn neighborhood today."],
    ["a surname with a hyphen", "Dr. Elizabeth Mayor-Lindqvist had no comment."],
    ["a month in a dateline's bracket", "It asks them to end the August recess."],
    ["a verb before mayors", { title: "O'Neill and Guido Lead Mayors to Talks", text: "Soon." }],
    ["what happened somewhere", "Columbine is on everybody's mind."],
    ["an office behind a semicolon", { title: "Barrett Leaves; Council President Johnson Acts", text: "Soon." }],
  ])("not %s", (_, given) => {
    expect(placesOf(given)).toEqual([]);
  });
});

describe("which place is meant", () => {
  test.each<readonly [what: string, given: Given | string, expected: string]>([
    ["the city everybody knows", "Texas grieves. Eleven days ago it was Buffalo, where ten died.", "Buffalo, NY"],
    [
      "the namesake in the state of the release's mayor, not abroad",
      "Tampa Mayor Jane Castor won. In St. Petersburg, turnout was low.",
      "St. Petersburg, FL",
    ],
  ])("%s", (_, given, expected) => {
    expect(placesOf(given)).toContain(expected);
  });

  test("a mayor's city is a place, also in a headline in capitals", () => {
    const title = "SAVANNAH'S OTIS JOHNSON, CINCINNATI'S MARK MALLORY HEAD POVERTY TALKS";
    const { places } = tagger.tag({ title, text: "Soon.", published: "2010-06-11" });
    expect(places.map(({ name }) => name)).toEqual(["Savannah", "Cincinnati"]);
  });
});
