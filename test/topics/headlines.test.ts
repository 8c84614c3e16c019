import { expect, test } from "vitest";
import { HEADLINES } from "./headlines.js";
import { matcher, topicsOf } from "./matcher.js";

const cases = Object.entries(HEADLINES).flatMap(([topic, headlines]) => headlines.map((headline) => [topic, headline]));

test.each(cases)("%s: %s", (topic, headline) => {
  expect(topicsOf(headline, "").map(({ id }) => id)).toContain(topic);
});

test("every topic has two headlines or more", () => {
  for (const { id } of matcher.topics) expect(HEADLINES[id]?.length ?? 0, id).toBeGreaterThanOrEqual(2);
});
