import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, type Mention, type ReleaseInput } from "../../src/model/index.js";
import { createTagger } from "../../src/tagger.js";
import { gist } from "./laws.js";
import { RELEASES, SEED, spoiled } from "./releases.js";

const tagger = createTagger({ parsers: "off" });
const bytes = (release: ReleaseInput, by = tagger) => JSON.stringify(by.tag(release));

function frozen<T>(value: T): T {
  if (value !== null && typeof value === "object") Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe("the same input gives the same bytes", () => {
  it("twice, and whatever was tagged between", () => {
    const first = RELEASES.map((release) => bytes(release));
    const backwards = [...RELEASES].reverse().map((release) => bytes(release));
    expect(backwards.reverse()).toEqual(first);
  });

  it("by another tagger, also one that reports fewer kinds in between", () => {
    const narrow = createTagger({ only: ["dates"], parsers: "off" });
    const other = createTagger({ parsers: "off" });
    for (const release of RELEASES.slice(0, 20)) {
      const alone = bytes(release);
      narrow.tag(release);
      expect(bytes(release, other)).toBe(alone);
    }
  });

  it("for a release alone and for a page of it", () => {
    for (const release of RELEASES) expect(JSON.stringify(tagger.tagPage([release])[0])).toBe(bytes(release));
  });

  it("for a bare string and an object with that text", () => {
    for (const { text } of RELEASES.slice(0, 20)) expect(JSON.stringify(tagger.tag(text))).toBe(bytes({ text }));
  });

  it("whatever a global regular expression did before", () => {
    fc.assert(
      fc.property(spoiled, spoiled, (one, other) => {
        const alone = bytes(one);
        bytes(other);
        expect(bytes(one)).toBe(alone);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("input is left as it was", () => {
  it("frozen input is tagged", () => {
    for (const release of RELEASES.slice(0, 20)) {
      const input = frozen(structuredClone({ ...release, categories: ["Housing"] }));
      expect(tagger.tag(input).text).toBe(release.text);
    }
  });

  it("results are the caller's own: spoiling one spoils no other", () => {
    for (const release of RELEASES.slice(0, 20)) {
      const before = bytes(release);
      spoil(tagger.tag(release));
      expect(bytes(release)).toBe(before);
    }
  });

  it("no prototype gains a key", () => {
    const keys = () => [Object, Array, String, RegExp, Map, Set].map((type) => Reflect.ownKeys(type.prototype).length);
    const before = keys();
    for (const release of RELEASES.slice(0, 5)) tagger.tag(release);
    tagger.tag(JSON.parse('{"text":"Mayor __proto__ of constructor","__proto__":{"polluted":1},"constructor":1}'));
    expect(keys()).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

/** Empties every array and clears every string of a record, as far as it lets itself be changed. */
function spoil(value: unknown): void {
  if (value === null || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    if (!Object.isFrozen(value)) (value as Record<string, unknown>)[key] = "spoiled";
  }
}

describe("only", () => {
  it.each(KINDS)("%s alone is what it is among the others", (kind) => {
    const narrow = createTagger({ only: [kind], parsers: "off" });
    for (const release of RELEASES.slice(0, 15)) {
      const all = tagger.tag(release);
      const some = narrow.tag(release);
      expect(some[kind]).toEqual(all[kind]);
      for (const other of KINDS) if (other !== kind) expect(some[other]).toEqual([]);
      expect(some.published).toBe(all.published);
    }
  });

  it("refuses a kind that is none", () => {
    expect(() => createTagger({ only: ["mayor" as "mayors"] })).toThrow(/only: expected one of .*received mayor/);
  });
});

describe("what stands around a text does not change what it says", () => {
  const moved = (mention: Mention, by: number) => ({
    ...mention,
    ...(mention.field === "text" ? { start: mention.start + by, end: mention.end + by } : {}),
  });

  it.each(["\n\n", "   ", "\ufeff", "\r\n \r\n", "\u200b"])(
    "%j before it moves every mention, and no more",
    (prefix) => {
      for (const release of RELEASES) {
        const plain = tagger.tag(release);
        const pushed = tagger.tag({ ...release, text: prefix + release.text });
        expect(gist(pushed)).toEqual(gist(plain));
        const places = (record: typeof plain) => record.places.flatMap((p) => p.mentions);
        expect(places(pushed)).toEqual(places(plain).map((m) => moved(m, prefix.length)));
      }
    },
  );

  it.each(["\n", "\n\n\n", "  ", "\u00a0"])("%j behind it changes nothing", (suffix) => {
    for (const release of RELEASES)
      expect(gist(tagger.tag({ ...release, text: release.text + suffix }))).toEqual(gist(tagger.tag(release)));
  });

  it("line ends of any kind read alike", () => {
    for (const release of RELEASES) {
      const plain = tagger.tag({ ...release, text: release.text });
      for (const end of ["\r\n", "\r", "\u2028"]) {
        const other = tagger.tag({ ...release, text: release.text.replaceAll("\n", end) });
        const words = (record: typeof plain) =>
          JSON.stringify(gist(record)).replaceAll(/\\r\\n|\\r|\\n|\u2028/g, "\\n");
        expect(words(other)).toBe(words(plain));
      }
    }
  });

  it("accents composed or not give the same ids", () => {
    for (const release of RELEASES) {
      const ids = (form: string) => {
        const record = tagger.tag({ ...release, text: release.text.normalize(form) });
        return KINDS.map((kind) => (record[kind] as readonly { readonly id?: string }[]).map((e) => e.id ?? null));
      };
      expect(ids("NFD")).toEqual(ids("NFC"));
    }
  });
});
