import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Import, importsOf, literalsOf, ROOT, roomOf, sourceFiles } from "./invariants/source-files.js";

const FILES = sourceFiles();
const IMPORTS = FILES.flatMap(importsOf);

interface Room {
  /** Rooms it may import, types and values. */
  readonly rooms: string;
  /** Rooms of which it may import types only. */
  readonly types?: string;
  /** Packages that it may import; "node:*" for any of Node. */
  readonly packages?: string;
}

/** Which room may know which. Left to right is the direction of a release; nothing may look ahead. */
const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: "" },
  version: { rooms: "package.json" },
  text: { rooms: "model" },
  calendar: { rooms: "model text" },
  gazetteer: { rooms: "model text" },
  parsers: {
    rooms: "model",
    packages: "natural/lib/natural/stemmers/porter_stemmer.js natural/lib/natural/distance/jaro-winkler_distance.js",
  },
  extract: { rooms: "model text calendar gazetteer" },
  mentions: { rooms: "model text gazetteer", types: "extract" },
  chronology: { rooms: "model text calendar gazetteer mentions", types: "extract" },
  link: { rooms: "model text calendar gazetteer extract mentions chronology" },
  // The stemmer is bundled, a function of the word alone; it is the one parser that need not be handed in.
  topics: { rooms: "model text gazetteer parsers/natural" },
  input: { rooms: "model" },
  dictionaries: { rooms: "gazetteer topics" },
  stages: { rooms: "model text calendar gazetteer extract mentions chronology link topics", types: "input" },
  tagger: { rooms: "model input dictionaries stages parsers gazetteer topics" },
  index: { rooms: "model tagger read" },
  read: { rooms: "model calendar", packages: "csv-parse feedsmith htmlparser2 saxes" },
  facets: { rooms: "model" },
  search: { rooms: "model facets" },
  write: { rooms: "model facets search", packages: "node:fs/promises sql.js csv-stringify/sync" },
  suggest: { rooms: "model" },
  coverage: { rooms: "model gazetteer" },
  schema: { rooms: "model", packages: "zod" },
  dictionary: { rooms: "model text gazetteer", packages: "zod csv-parse/sync" },
  evaluate: { rooms: "model" },
  batch: { rooms: "model tagger write", packages: "node:* tinypool cli-progress" },
  report: {
    rooms: "model facets write",
    packages:
      "node:* preact preact/hooks @observablehq/plot topojson-client topojson-specification us-atlas/states-10m.json world-atlas/land-110m.json",
  },
  queue: { rooms: "model batch", packages: "node:* bullmq ioredis" },
  commands: {
    rooms:
      "model tagger dictionaries gazetteer parsers/natural read write facets search schema dictionary suggest coverage evaluate batch report queue version",
    packages: "node:* tinyglobby commander",
  },
  cli: { rooms: "commands version", packages: "commander" },
};

/** Rooms that touch disk, streams or processes; all others run anywhere. */
const OUTSIDE = new Set(["batch", "report", "queue", "commands", "cli"]);

const words = (list = ""): string[] => list.split(" ").filter(Boolean);
const say = ({ from, to, how }: Import): string => `${from} → ${to}${how === "type" ? " (types)" : ""}`;

describe("rooms", () => {
  it("has a line for every room", () => {
    expect([...new Set(FILES.map((file) => roomOf(file.path)))].filter((room) => !ROOMS[room])).toEqual([]);
  });

  it("lets a room know only those before it", () => {
    const wrong = IMPORTS.filter(({ from, to, own, how }) => {
      const room = roomOf(from);
      if (!own || roomOf(to) === room) return false;
      const { rooms, types } = ROOMS[room] ?? { rooms: "" };
      const fits = (name: string) => to === `${name}.ts` || to === `../${name}` || to.startsWith(`${name}/`);
      return !words(rooms).some(fits) && !(how === "type" && words(types).some(fits));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets a room import only the packages of its line", () => {
    const wrong = IMPORTS.filter(({ from, to, own }) => {
      if (own) return false;
      const allowed = words(ROOMS[roomOf(from)]?.packages);
      return !allowed.includes(to) && !(to.startsWith("node:") && allowed.includes("node:*"));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("names the statistical parsers in one room only", () => {
    const named = FILES.filter((file) => roomOf(file.path) !== "parsers" && !OUTSIDE.has(roomOf(file.path))).flatMap(
      (file) =>
        literalsOf(file)
          .filter(({ text }) => /^(?:compromise|wink-|natural$|natural\/)/.test(text))
          .map(({ text, line }) => `${file.path}:${line} "${text}"`),
    );
    expect(named).toEqual([]);
  });

  it("has no circle of files", () => {
    const values = new Map<string, string[]>();
    for (const { from, to, own, how } of IMPORTS)
      if (own && how === "value") values.set(from, [...(values.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      else if (!done.has(file)) {
        for (const next of values.get(file) ?? []) walk(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of values.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe("the public face", () => {
  const reached = new Set<string>();
  const walk = (to: string): void => {
    if (reached.has(to)) return;
    reached.add(to);
    for (const step of IMPORTS) if (step.from === to && step.how === "value") walk(step.to);
  };
  walk("index.ts");

  it("reaches no zod, no Node and no parser but the stemmer", () => {
    const packages = [...reached].filter((name) => !name.endsWith(".ts") && !name.endsWith(".json"));
    expect(packages).toEqual([
      "natural/lib/natural/distance/jaro-winkler_distance.js",
      "natural/lib/natural/stemmers/porter_stemmer.js",
    ]);
  });

  it("reaches none of the rooms that users load by themselves, or never", () => {
    const rooms = new Set([...reached].map(roomOf));
    const apart = ["schema", "dictionary", "evaluate", "facets", "search", "write", ...OUTSIDE];
    expect(apart.filter((room) => rooms.has(room))).toEqual([]);
  });
});

describe("the library's rooms", () => {
  const library = FILES.filter((file) => !OUTSIDE.has(roomOf(file.path)));
  const FORBIDDEN: readonly [string, RegExp][] = [
    ["the console", /^console\.\w/],
    ["the clock", /^(?:Date\.now|performance\.now)$/],
    ["chance", /^(?:Math\.random|crypto\.)/],
    ["the environment", /^process\.(?:env|argv|cwd|stdout|stderr|stdin|platform)/],
    ["the locale", /\.(?:toLocale\w*|localeCompare)$/],
  ];

  it("use no console, clock, chance, environment or locale", () => {
    const found: string[] = [];
    for (const { path, tree } of library) {
      const visit = (node: ts.Node): void => {
        const text = ts.isPropertyAccessExpression(node) ? node.getText() : "";
        for (const [what, pattern] of FORBIDDEN)
          if (text && pattern.test(text)) found.push(`${path}: ${what}, ${text}`);
        const dateNow = ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length;
        if (dateNow) found.push(`${path}: the clock, ${node.getText()}`);
        if (ts.isIdentifier(node) && node.text === "Intl") found.push(`${path}: the locale, Intl`);
        if (ts.isIdentifier(node) && (node.text === "fetch" || node.text === "setTimeout"))
          found.push(`${path}: the world, ${node.text}`);
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
    expect(found).toEqual([]);
  });
});

describe("the wall between grammar and facts", () => {
  /** Rooms that read releases; those that check, write or measure may give examples. */
  const READING = new Set(
    words("text calendar extract mentions chronology link topics stages tagger input read parsers gazetteer"),
  );
  const table = (name: string): Record<string, string>[] => {
    const [head = "", ...rows] = readFileSync(join(ROOT, "dictionaries", `${name}.tsv`), "utf8")
      .trimEnd()
      .split("\n");
    const columns = head.split("\t");
    return rows.map((row) => Object.fromEntries(row.split("\t").map((cell, i) => [columns[i] ?? "", cell])));
  };
  const facts = new Map<string, string>();
  const know = (name: string | undefined, kind: string): void => {
    if (name?.includes(" ")) facts.set(name.toLowerCase(), kind);
  };
  for (const kind of ["mayors", "people", "holders", "congress", "judges", "leadership"])
    for (const row of table(kind)) for (const name of [row.name, ...(row.variants ?? "").split("|")]) know(name, kind);
  for (const row of table("places")) if (Number(row.population) > 50_000) know(row.name, "places");
  for (const row of table("events"))
    for (const name of [row.name, ...(row.aliases ?? "").split("|")]) know(name, "events");

  it("finds no person, city or event of the dictionaries in the code", () => {
    const found: string[] = [];
    for (const file of FILES.filter(({ path }) => READING.has(roomOf(path)))) {
      for (const { text, line } of literalsOf(file)) {
        const parts = text
          .toLowerCase()
          .split(/[^\p{L}\d'.-]+/u)
          .filter(Boolean);
        for (let from = 0; from < parts.length; from++) {
          for (let to = from + 2; to <= Math.min(parts.length, from + 6); to++) {
            const name = parts.slice(from, to).join(" ");
            const kind = facts.get(name);
            // The holidays' names are the calendar's grammar; some are events too.
            if (kind && !(kind === "events" && roomOf(file.path) === "calendar"))
              found.push(`${file.path}:${line} "${name}" (${kind})`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  });

  it("finds no capitalised city or surname standing alone in a string", () => {
    const cities = new Set(
      table("places")
        .filter((r) => Number(r.population) > 150_000)
        .map((r) => r.name),
    );
    const found = FILES.filter(({ path }) => READING.has(roomOf(path))).flatMap((file) =>
      literalsOf(file)
        .filter(({ text }) => text.split(/[^\p{L}'-]+/u).some((word) => cities.has(word)))
        .map(({ text, line }) => `${file.path}:${line} ${text.slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });
});
