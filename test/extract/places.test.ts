import { describe, expect, it } from "vitest";
import { readPlaceBackward, readPlaceForward } from "../../src/extract/places/phrase.js";
import { proposePlaces } from "../../src/extract/places.js";
import { gazetteer, read } from "./place-rows.js";

const ids = (rows: readonly number[]) => rows.map((r) => gazetteer.row("places", r).id);
const forward = (text: string) => {
  const reading = read(text);
  return readPlaceForward(reading, reading.document.text, 0);
};
/** The phrase before the text's last word. */
const backward = (text: string) => {
  const reading = read(text);
  const { text: field } = reading.document;
  const phrase = readPlaceBackward(reading, field, field.tokens.length - 1);
  return (
    phrase && {
      ...phrase,
      printed: field.text.slice(field.tokens[phrase.start]?.start, field.tokens[phrase.end - 1]?.end),
    }
  );
};
const places = (text: string, title?: string) =>
  proposePlaces(read(text, title)).map(({ start, end, field }) =>
    (field === "title" ? (title ?? "") : text).slice(start, end),
  );

describe("readPlaceForward", () => {
  it.each([
    ["Columbus (GA)", "us-ga-columbus", "GA"],
    ["Columbus(GA) and", "us-ga-columbus", "GA"],
    ["Charlotte, N.C., and", "us-nc-charlotte", "NC"],
    ["City of Normal, Ill.", "us-il-normal", "IL"],
    ["Kansas City, Kansas", "us-ks-kansas-city", "KS"],
    ["Calgary, Alberta, Canada", "ca-ab-calgary", "AB"],
    ["Calgary (AB)", "ca-ab-calgary", "AB"],
    ["Washington, D.C.", "us-dc-washington", "DC"],
    ["New York, New York and Dallas", "us-ny-new-york", "NY"],
  ])("reads %s", (text, id, state) => {
    const phrase = forward(text);
    expect(ids(phrase?.rows ?? [])).toEqual([id]);
    expect(phrase?.state).toBe(state);
  });

  it("takes a list of states for a list", () => {
    expect(forward("Nevada, Missouri and Ohio")?.printedState).toBeNull();
    expect(forward("Kansas, Missouri")?.printedState).toBeNull();
  });

  it("accepts a city that no table has only with its state", () => {
    expect(forward("Podunk (IL) and")).toMatchObject({ cityUnknown: true, state: "IL", rows: [] });
    expect(forward("Podunk and")).toBeNull();
  });
});

describe("readPlaceBackward", () => {
  it.each([
    ["President Charlotte Mayor", "Charlotte"],
    ["President Columbus (GA) Mayor", "Columbus (GA)"],
    ["former Charlotte, N.C., Mayor", "Charlotte, N.C."],
    ["by New York City Mayor", "New York City"],
    ["host Kansas City, Kansas Mayor", "Kansas City, Kansas"],
    ["President Podunk (IL) Mayor", "Podunk (IL)"],
    ["the City of Gary Mayor", "City of Gary"],
  ])("reads the end of %s", (text, printed) => {
    expect(backward(text)?.printed).toBe(printed);
  });
});

describe("proposePlaces", () => {
  it.each([
    ["Mayors met in Dallas and Houston, Texas.", ["Dallas", "Houston"]],
    [
      "WASHINGTON, DC – The mayors of Kansas City met.",
      ["Washington, DC", "Kansas City"].map((p) => p.replace(", DC", "").replace("Washington", "WASHINGTON")),
    ],
    ["Normal (IL) Mayor Chris Koos and Mobile Mayor Sandy Stimpson spoke.", ["Normal", "Mobile"]],
    ["Across Ohio and the United States, mayors agree.", ["Ohio", "United States"]],
  ])("finds the places of %s", (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    "Bryan Desloge was elected. Desloge spoke.",
    "Washington has failed the cities, and Washington’s answer is late.",
    "Gary Johnson and Charlotte Smith spoke to U.S. mayors.",
    "They walked down Pennsylvania Avenue with the Houston Astros.",
    "She reads the New York Times at the University of Texas.",
    "The U.S. Conference of Mayors knows United States history.",
    "Reading is fun, and Normal is dull.",
  ])("finds no place in %s", (text) => {
    expect(places(text)).toEqual([]);
  });
});
