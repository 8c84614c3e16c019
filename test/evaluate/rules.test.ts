import { describe, expect, test } from "vitest";
import { happeningLikeness } from "../../src/evaluate/happenings.js";
import { isSameName } from "../../src/evaluate/names.js";
import { isSameOffice } from "../../src/evaluate/offices.js";
import { cityKey, placeLikeness } from "../../src/evaluate/places.js";
import { isSameTitle } from "../../src/evaluate/titles.js";

test.each([
  ["Michael Roe", "Mike Roe", true],
  ["Michael Roe", "Michael Roe Jr.", true],
  ["Roe", "Michael Roe", true],
  ["Michael Roe", "Roe", false],
  ['Walter "Skip" Roe', "Skip Roe", true],
  ["J. Michael Roe", "Mike Roe", true],
  ["Ana Díaz-Roe", "Ana Roe", true],
  ["Michael Roe", "Mary Roe", false],
  ["Michael Roe", "Michael Doe", false],
  ["", "Roe", false],
])("name %s = %s: %s", (gold, said, same) => expect(isSameName(gold, said)).toBe(same));

test.each([
  ["St. Paul", "Saint Paul"],
  ["City of Reno", "Reno"],
  ["New York City", "New York"],
  ["Washington, D.C.", "Washington"],
  ["Winston-Salem", "Winston Salem"],
])("city %s = %s", (one, other) => expect(cityKey(one)).toBe(cityKey(other)));

test("a place's state may be left open by the gold", () => {
  expect(placeLikeness({ name: "Reno", state: "NV" }, { name: "Reno", state: "NV" })).toBe(2);
  expect(placeLikeness({ name: "Reno", state: null }, { name: "Reno", state: "NV" })).toBe(1);
  expect(placeLikeness({ name: "Reno", state: "NV" }, { name: "Reno", state: "TX" })).toBe(0);
});

test.each([
  ["Secretary of Homeland Security", "Homeland Security Secretary", true],
  ["U.S. Representative", "Congresswoman", true],
  ["Secretary of Energy", "Secretary of State", false],
])("office %s = %s: %s", (office, title, same) =>
  expect(isSameOffice({ name: "A Roe", office }, { title })).toBe(same),
);

test.each([
  [["Chair", "Latino Alliance"], ["Chairwoman", "Latino Alliance of the U.S. Conference of Mayors"], true],
  [["Member", "Advisory Board"], ["Advisory Board Member", "U.S. Conference of Mayors"], true],
  [["President", "USCM"], ["President", "The Conference"], true],
  [["President", "U.S. Conference of Mayors"], ["Vice President", "U.S. Conference of Mayors"], false],
  [["Chair", "Energy Committee"], ["Chair", "Water Council"], false],
])("title %j = %j: %s", ([role, body], [role2, body2], same) =>
  expect(isSameTitle({ role, body }, { role: role2, body: body2 })).toBe(same),
);

describe("happenings", () => {
  test.each([
    ["85th Winter Meeting", "U.S. Conference of Mayors 85th Winter Meeting"],
    ["shooting in Springfield", "the mass shooting in Springfield"],
    ["Annual Meeting", "Annual Meeting in Boston"],
  ])("%s is %s", (one, other) => expect(happeningLikeness(one, other)).toBeGreaterThan(0));
  test.each([
    ["85th Winter Meeting", "86th Winter Meeting"],
    ["meeting", "Winter Meeting"],
    ["shooting in Springfield", "flood in Springfield County Hills"],
  ])("%s is not %s", (one, other) => expect(happeningLikeness(one, other)).toBe(0));
});
