import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";
import { breaches } from "./laws.js";
import { nearNews, RELEASES, SEED, spoiled } from "./releases.js";

const tagger = createTagger({ parsers: "off" });

describe("every record keeps the contract", () => {
  it.each(RELEASES.map((release) => [release.id, release] as const))("%s", (_, release) => {
    expect(breaches(tagger.tag(release))).toEqual([]);
  });

  it("for any string", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.option(fc.string({ unit: "binary", maxLength: 60 })),
        (text, title) => {
          expect(breaches(tagger.tag({ text, title }))).toEqual([]);
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("for strings of words that wake the rules", () => {
    fc.assert(
      fc.property(nearNews, fc.option(nearNews), fc.constantFrom(null, "2017-04-25"), (text, title, published) => {
        expect(breaches(tagger.tag({ text, title, published }))).toEqual([]);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  it("for releases cut, doubled, shuffled and spoiled", () => {
    fc.assert(
      fc.property(spoiled, (release) => {
        expect(breaches(tagger.tag(release))).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("for pages of such releases", () => {
    fc.assert(
      fc.property(fc.array(spoiled, { maxLength: 4 }), (page) => {
        const records = tagger.tagPage(page);
        expect(records.map((r) => r.id)).toEqual(page.map((r) => r.id));
        expect(records.flatMap(breaches)).toEqual([]);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it("and explain tells of the same record", () => {
    fc.assert(
      fc.property(spoiled, (release) => {
        const { release: record, lost } = tagger.explain(release);
        expect(record).toEqual(tagger.tag(release));
        for (const { mention, to } of lost) {
          expect(mention.text).toBe(record[mention.field]?.slice(mention.start, mention.end));
          expect(mention.field).toBe(to.field);
          expect(mention.start < to.end && to.start < mention.end).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
