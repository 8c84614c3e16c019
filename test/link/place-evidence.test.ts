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
    ["a county before its prosecutor", "Obion County District Attorney Ada Quill spoke.", ["Obion County, TN"]],
    [
      "a list of counties that bears its head once",
      "Aid goes to King, Kitsap, Lewis and Pierce counties in Washington state.",
      ["King County, WA", "Kitsap County, WA", "Lewis County, WA", "Pierce County, WA", "Washington, WA"],
    ],
    [
      "a list of parishes behind its head",
      "Aid goes to the parishes of Ascension, St. James and Iberia in Louisiana.",
      ["Ascension Parish, LA", "St. James Parish, LA", "Iberia Parish, LA", "Louisiana, LA"],
    ],
    [
      "counties behind a colon",
      "It names four Arkansas counties hit by storms: Benton, Lonoke, Calhoun and Lincoln.",
      ["Arkansas, AR", "Benton County, AR", "Lonoke County, AR", "Calhoun County, AR", "Lincoln County, AR"],
    ],
    ["cities behind a bare head", "Mayors and counties met in Dallas and Houston.", ["Dallas, TX", "Houston, TX"]],
    ["a borough", "She lives in Brooklyn and works in Manhattan.", ["Brooklyn, NY", "Manhattan, NY"]],
    ["where somebody came from", "She came from Washington and sat down.", ["Washington, DC"]],
    ["a common word where one goes", "On Friday I will go to Mobile, and stay.", ["Mobile, AL"]],
  ])("%s", (_, given, expected) => {
    expect(placesOf(given)).toEqual(expected);
  });

  test.each<readonly [what: string, given: Given | string]>([
    ["a common word of a headline", { title: "Nine Cities Share $745,000 in Grants From Fund", text: "Soon." }],
    ["a word from the government", "A letter from Washington said so."],
    ["those who served", "We honor Vietnam veterans today."],
    ["where two streets cross", "They rallied at Santa Monica and San Vicente Boulevards."],
    ["members of Congress by their states", "Reps. Gus Bilirakis (FL), John Rutherford (FL) and Neal Dunn (FL) wrote."],
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
