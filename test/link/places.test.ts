import { describe, expect, it } from "vitest";
import { proposePlaces } from "../../src/extract/places.js";
import { statesOf } from "../../src/link/places/namesakes.js";
import { linkPlaces } from "../../src/link/places.js";
import { settle } from "../../src/mentions/settle.js";
import { gazetteer, read } from "../extract/place-rows.js";

const link = (text: string, anchors: readonly (readonly [string, string])[] = []) => {
  const reading = read(text);
  const timeline = { day: null, range: { start: null, end: null } };
  const settled = settle(proposePlaces(reading));
  return linkPlaces(settled, {
    gazetteer,
    timeline,
    document: reading.document,
    states: statesOf(settled.kept, gazetteer),
    home: null,
    anchors: new Map(anchors),
  });
};

describe("linkPlaces", () => {
  it.each([
    ["They met in Columbus.", "us-oh-columbus"],
    ["They met in Columbus (GA).", "us-ga-columbus"],
    ["They met in Kansas City.", "us-mo-kansas-city"],
    ["WASHINGTON – The mayors met.", "us-dc-washington"],
    ["The measure passed in Washington state.", "us-wa"],
    ["It was signed by Senator Charles Schumer of New York.", "us-ny"],
    ["They met in New York.", "us-ny-new-york"],
  ])("links %s", (text, id) => {
    expect(link(text).map((place) => place.id)).toEqual([id]);
  });

  it("follows the city that a mayor's link decided on", () => {
    expect(link("They met in Columbus.", [["columbus", "us-ga-columbus"]])[0]).toMatchObject({
      id: "us-ga-columbus",
      state: "GA",
    });
  });

  it("lets a printed state decide for bare mentions of the same name", () => {
    const [columbus, ...rest] = link("Columbus (GA) is growing. They met in Columbus.");
    expect(rest).toEqual([]);
    expect(columbus?.id).toBe("us-ga-columbus");
    expect(columbus?.mentions).toHaveLength(2);
  });

  it("leaves open what nothing decides", () => {
    const [springfield] = link("They met in Springfield.");
    expect(springfield).toMatchObject({ link: "ambiguous", state: null, geoid: null });
    expect(springfield?.candidates.map((c) => c.id)).toEqual([
      "us-mo-springfield",
      "us-ma-springfield",
      "us-il-springfield",
    ]);
    expect(link("Mayors of Illinois met in Springfield.").at(-1)).toMatchObject({
      id: "us-il-springfield",
      link: "linked",
    });
  });

  it("joins a town of no table with its later mentions", () => {
    const [columbus, ...rest] = link("COLUMBUS, Ill. – A storm struck the town at noon and left in Columbus no roof.");
    expect(rest).toEqual([]);
    expect(columbus).toMatchObject({ name: "Columbus", state: "IL", link: "unknown" });
    expect(columbus?.mentions).toHaveLength(2);
  });

  it("reads a city before its chief", () => {
    expect(link("Columbus Chief of Police Jane Roe spoke.").map((place) => place.id)).toEqual(["us-oh-columbus"]);
  });

  it.each(["They saw the Golden Gate.", "The Ohio and Mississippi rivers rose.", "The State Fair of Texas is open."])(
    "finds no place: %s",
    (text) => {
      expect(link(text)).toEqual([]);
    },
  );

  it("says that a city of no table is unknown", () => {
    expect(link("Podunk (IL) Mayor Ann Roe spoke.")).toMatchObject([
      { id: "podunk-il", name: "Podunk", state: "IL", link: "unknown" },
    ]);
  });
});
