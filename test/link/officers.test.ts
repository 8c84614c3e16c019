import { describe, expect, it } from "vitest";
import { OFFICERS } from "../support/officers.js";
import { tagCase } from "../support/tagging.js";

describe("officers of bodies of mayors", () => {
  for (const [section, cases] of Object.entries(OFFICERS))
    describe(section, () => {
      for (const { day, text, titles } of cases)
        it(text, () => {
          const { mayors } = tagCase({ id: section, text, day });
          const said = mayors.flatMap((m) => m.titles.map(({ role, body }) => `${m.name}: ${role} | ${body}`));
          expect(said).toEqual(titles);
        });
    });
});
