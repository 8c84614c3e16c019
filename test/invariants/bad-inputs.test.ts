import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadDictionary } from "../../src/dictionary/index.js";
import { splitArchive } from "../../src/read/archive/split.js";
import { createTagger } from "../../src/tagger.js";
import { breaches, gist } from "./laws.js";

/**
 * The bad inputs that a tagger must bear, by their numbers in the list this project was given; each is tested
 * here, or by the test that is named. Left out: zip, docx and PDF (35 but for gzip) and patterns in dictionaries
 * (39), which are not read; times of day and zones (28), which are not part of a record.
 */
const tagger = createTagger({ parsers: "off" });
const tag = (text: string, published?: string) => {
  const record = tagger.tag({ text, ...(published && { published }) });
  expect(breaches(record)).toEqual([]);
  return record;
};
const mayors = (text: string, published = "2018-01-24") =>
  tag(text, published).mayors.map(({ name, city, status, link }) => [
    name,
    city?.name ?? null,
    city?.state ?? null,
    status,
    link,
  ]);

/** What a test hands on to `npm run hostile`: where else its line of the list is proved. */
interface Proving {
  readonly meta: { proofs?: { readonly file: string; readonly titles: readonly string[] }[] };
}

const elsewhere =
  (file: string, ...titles: readonly string[]) =>
  (task?: Proving) => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
    for (const title of titles) expect(text, `${file}: ${title}`).toContain(title);
    if (task) (task.meta.proofs ??= []).push({ file, titles });
  };

const BAD_INPUTS: readonly [number, string, (task?: Proving) => void][] = [
  [1, "nothing, spaces, line ends", elsewhere("invariants/hostile.test.ts", "nothing in, nothing out")],
  [2, "what is no release", elsewhere("invariants/hostile.test.ts", "what is no release is refused")],
  [3, "half pairs, NUL, non-characters", elsewhere("invariants/hostile.test.ts", "stands in the way of nothing")],
  [4, "marks of byte order", elsewhere("invariants/hostile.test.ts", "a mark of byte order in mid-file")],
  [5, "line ends of all kinds", elsewhere("invariants/stability.test.ts", "line ends of any kind read alike")],
  [6, "spaces and hyphens that hide", elsewhere("invariants/hostile.test.ts", "a soft hyphen in the name")],
  [7, "dashes between days", elsewhere("invariants/hostile.test.ts", "between days is one range")],
  [
    8,
    "accents composed or not",
    elsewhere("invariants/stability.test.ts", "accents composed or not give the same ids"),
  ],
  [9, "emoji", elsewhere("write/writers.test.ts", "count emoji as one, as UTF-16 does not")],
  [10, "turned directions", elsewhere("write/highlight.test.ts", "no direction run on")],
  [11, "letters of another script", elsewhere("invariants/hostile.test.ts", "letters of another script are no match")],
  [12, "wrong decoding", elsewhere("invariants/hostile.test.ts", "wrong decoding is said")],
  [13, "capitals throughout", elsewhere("invariants/hostile.test.ts", "has its places and no giant name")],
  [14, "no capitals", elsewhere("invariants/hostile.test.ts", "names no one by grammar alone")],
  [15, "runs of marks", elsewhere("invariants/hostile.test.ts", "32 KB of %j keep the contract")],
  [
    16,
    "a megabyte without a space; ten in one line; far too much",
    (task) => {
      elsewhere(
        "invariants/hostile.test.ts",
        "a megabyte without a space",
        "a text over the limit is refused whole",
      )(task);
      elsewhere("commands/inputs.test.ts", "a file that is far too long")(task);
      const line = "The mayor spoke about the budget of the city on Monday. ".repeat(35_000);
      expect(tag(line).text).toBe(line);
    },
  ],
  [
    17,
    "thousands of teasers on one page",
    () => {
      const page = Array.from(
        { length: 5000 },
        (_, i) =>
          `Council Votes for Sidewalk Number ${i}\n\nThe council voted for it, as residents had asked. Work begins in the\n\nRead more\n`,
      ).join("\n");
      const releases = splitArchive(page);
      expect(releases).toHaveLength(5000);
      for (const { title, source } of releases) expect(page.slice(source?.start).startsWith(title ?? "-")).toBe(true);
    },
  ],
  [18, "one word over and over", elsewhere("invariants/hostile.test.ts", "five thousand times is no crowd")],
  [
    19,
    "persons and places of one name",
    () => {
      expect(mayors("Houston Mayor Sylvester Turner spoke.")).toEqual([
        ["Sylvester Turner", "Houston", "TX", "incumbent", "linked"],
      ]);
      const [jackson] = mayors("Mayor Jackson of Jackson, Mississippi, spoke.");
      expect(jackson?.slice(1, 3)).toEqual(["Jackson", "MS"]);
    },
  ],
  [
    20,
    "cities of one name in many states",
    () => {
      const { places } = tag("They met in Springfield.");
      const springfield = places.find(({ name }) => name === "Springfield");
      expect(springfield?.link ?? "left out").toMatch(/ambiguous|left out/);
      if (springfield) expect(springfield.candidates.length).toBeGreaterThan(1);
      expect(tag("They met in Springfield, Illinois.").places.map(({ id }) => id)).toContain("us-il-springfield");
    },
  ],
  [
    21,
    "former, elect, acting, vice, deputy, pro tem",
    () => {
      const status = (title: string) => mayors(`${title} Jane Roe of Dayton, Ohio, spoke.`).map(([, , , said]) => said);
      expect(status("Former Mayor")).toEqual(["former"]);
      expect(status("Mayor-elect")).toEqual(["elect"]);
      expect(status("Acting Mayor")).toEqual(["acting"]);
      for (const title of ["Vice Mayor", "Deputy Mayor", "Mayor Pro Tem"]) expect(status(title)).toEqual([]);
    },
  ],
  [
    22,
    "two persons of one surname",
    () => {
      const { people, mayors: found } = tag(
        "Mayor Jane Johnson of Dayton, Ohio, met Pastor Bill Johnson. Johnson said it was good.",
      );
      expect([...found, ...people].filter(({ name }) => name.endsWith("Johnson")).map(({ name }) => name)).toHaveLength(
        2,
      );
    },
  ],
  [
    23,
    "a list of mayors with their cities",
    () => {
      const text =
        "Mayors Eric Garcetti (Los Angeles), Bill de Blasio (New York City), and Rahm Emanuel (Chicago) wrote to Congress.";
      expect(mayors(text).map(([name, city]) => [name, city])).toEqual([
        ["Eric Garcetti", "Los Angeles"],
        ["Bill de Blasio", "New York"],
        ["Rahm Emanuel", "Chicago"],
      ]);
    },
  ],
  [
    24,
    "names that are words and months",
    () => {
      expect(mayors("Mayor Theresa May of Dayton, Ohio, spoke.").map(([name]) => name)).toEqual(["Theresa May"]);
      expect(tag("Mayor May of Dayton, Ohio, spoke.", "2018-01-24").dates).toEqual([]);
      expect(tag("Mayor Will Young may mark the day.", "2018-01-24").dates).toEqual([]);
    },
  ],
  [
    25,
    "a day outside the holder's term",
    elsewhere("chronology/timeline.test.ts", "one who was not in office on the stated day is reported"),
  ],
  [26, "no day of publication", elsewhere("chronology/timeline.test.ts", "stay null without a day")],
  [
    27,
    "what looks like a day and is none",
    () => {
      for (const text of ["Feb. 30, 2026", "13/45/2026", "open 24/7", "Title 42", "H.R. 1", "the 119th Congress"])
        expect(
          tag(`It was ${text} again.`, "2026-01-28").dates.filter(({ when }) => when?.precision === "day"),
          text,
        ).toEqual([]);
      expect(
        tag("the attacks of 9/11", "2026-01-28").dates.filter(({ when }) => when?.start?.startsWith("2026")),
      ).toEqual([]);
    },
  ],
  [29, "quotes that do not close", elsewhere("extract/quotes.test.ts", "an open one ends with its paragraph")],
  [
    30,
    "what stands under every release",
    () => {
      const body = "The council met on Monday and voted for more sidewalks in every part of the town.";
      const about =
        "\n\n###\n\nAbout the Society: The society works for clean water, against homelessness, and for public transit in all cities.";
      expect(tag(body + about, "2018-01-24").topics.map(({ id }) => id)).toEqual(
        tag(body, "2018-01-24").topics.map(({ id }) => id),
      );
    },
  ],
  [
    31,
    "another language",
    () => {
      const { warnings } = tag(
        "El alcalde de la ciudad dijo que los vecinos de los barrios del norte y del sur se reunieron con el concejo para hablar de las escuelas, las calles y el agua, y que una nueva ley es necesaria para todos.",
      );
      expect(warnings.map(({ code }) => code)).toEqual(["not-english"]);
      const english =
        "The mayor of Los Angeles and the mayor of El Paso met in Las Vegas with the mayor of San Luis de la Paz for talks about water.";
      expect(tag(english).warnings).toEqual([]);
    },
  ],
  [32, "markup in a text", elsewhere("invariants/hostile.test.ts", "markup and orders are text")],
  [
    32,
    "markup in what is written",
    elsewhere("write/highlight.test.ts", "lets nothing of a release become markup, script or link"),
  ],
  [
    33,
    "pages without end",
    elsewhere("read/html.test.ts", "refuses what nests deeper than any page", "comments that nothing closes"),
  ],
  [
    34,
    "XML that means harm",
    elsewhere("read/feeds.test.ts", "entities of its own", "fetches no entity of another file", "a text without end"),
  ],
  [35, "gzip that grows and grows", elsewhere("commands/inputs.test.ts", "gzip that grows and grows")],
  [36, "tables: formulas", elsewhere("write/writers.test.ts", "lets no cell begin a formula")],
  [
    36,
    "tables: quotes, ragged rows, a million columns",
    elsewhere("read/csv.test.ts", "a quote that nothing closes", "too many cells"),
  ],
  [
    37,
    "NDJSON cut short, NaN, __proto__",
    elsewhere("read/readers.test.ts", "refuses broken lines of NDJSON one by one"),
  ],
  [37, "a line without end", elsewhere("read/lines.test.ts", "holds no more of an endless line")],
  [
    38,
    "dictionaries: keys of a prototype",
    elsewhere("dictionary/load.test.ts", "refuses keys that would reach the prototype"),
  ],
  [
    38,
    "dictionaries: names that are everywhere",
    elsewhere("dictionary/load.test.ts", "refuses names that would be found everywhere"),
  ],
  [
    38,
    "dictionaries: ids twice, terms that overlap",
    elsewhere("dictionary/load.test.ts", "refuses ids given twice, terms that overlap"),
  ],
  [
    40,
    "two taggers with dictionaries that contradict each other",
    () => {
      const text = "The Elk Grove Chamber met on Monday.";
      const typed = (type: string) =>
        createTagger({
          parsers: "off",
          dictionaries: [loadDictionary(JSON.stringify({ organizations: [{ name: "Elk Grove Chamber", type }] }))],
        });
      const [one, other] = [typed("association"), typed("company")];
      const types = [one, other, tagger, one, other].map((each) =>
        each.tag(text).organizations.map(({ type }) => type),
      );
      expect(types).toEqual([
        ["association"],
        ["company"],
        tagger.tag(text).organizations.map(({ type }) => type),
        ["association"],
        ["company"],
      ]);
    },
  ],
  [41, "kill -9", elsewhere("batch/tag-command.test.ts", "gives the same bytes after every kill")],
  [41, "a full disk", elsewhere("batch/tag-command.test.ts", "stops with 3 at an output that is full")],
  [41, "a closed pipe", elsewhere("package/command.test.ts", "ends quietly when its reader has enough")],
  [42, "orders to a machine", elsewhere("invariants/hostile.test.ts", "Ignore previous instructions")],
  [
    43,
    "a worker that hangs or runs out of memory",
    elsewhere("batch/pool.test.ts", "sets aside the one unit that hangs", "goes on where a worker runs out of memory"),
  ],
  [
    44,
    "frozen input, getters that throw, proxies",
    elsewhere("invariants/stability.test.ts", "frozen input is tagged"),
  ],
];

it.for(BAD_INPUTS)("%d: %s", ([, , check], { task }) => check(task as Proving));

it("misses none", () => {
  const numbers = new Set(BAD_INPUTS.map(([number]) => number));
  expect(Array.from({ length: 44 }, (_, i) => i + 1).filter((n) => !numbers.has(n))).toEqual([28, 39]);
  expect(gist(tag(""))).toBeTruthy();
});
