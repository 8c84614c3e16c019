import { expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";

const idsIn = (text: string): string[] =>
  createTagger({ only: ["places"], parsers: "off" })
    .tag({ text, published: "2015-08-24" })
    .places.map((place) => place.id);

it("reads a list of counties as counties of the state that has them all", () => {
  expect(idsIn("Crews went to towns in Montgomery, Otsego and Fulton counties.")).toEqual([
    "us-ny-montgomery-county",
    "us-ny-otsego-county",
    "us-ny-fulton-county",
  ]);
});

it("leaves the cities of a list alone that ends with no counties", () => {
  expect(idsIn("Crews went to Dallas, Houston and Austin.")).toEqual(["us-tx-dallas", "us-tx-houston", "us-tx-austin"]);
});
