import { readdirSync } from "node:fs";
import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { entitiesOf } from "../../src/write/entities.js";
import { WRITERS } from "../../src/write/index.js";
import { TAGGED, writingOf, written } from "./written.js";

const withoutText = TAGGED.map(({ text: _, ...rest }) => rest);

it("lists a writer for every file of the room", () => {
  const files = readdirSync(new URL("../../src/write/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ""))
    .filter((name) => !["index", "writer", "entities", "escape-html"].includes(name));
  // The page is called after what it is for in the code, after its format by users.
  expect(WRITERS.map(({ name }) => (name === "html" ? "highlight" : name)).sort()).toEqual(files.sort());
});

describe("ndjson and json", () => {
  it("give back the very records", async () => {
    const lines = (await written("ndjson")).split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(TAGGED);
    expect(JSON.parse(await written("json"))).toEqual(TAGGED);
    expect(JSON.parse(await written("json", []))).toEqual([]);
  });

  it("write records that are JSON already alike", async () => {
    for (const name of ["ndjson", "json"]) {
      const { record, ofJson } = await writingOf(name);
      for (const [i, release] of TAGGED.entries())
        expect(ofJson?.(JSON.stringify(release), i)).toBe(record(release, i));
    }
  });
});

describe("csv", () => {
  const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });

  it("has a row a release, that csv-parse reads", async () => {
    const read = rows(await written("csv"));
    expect(read).toHaveLength(TAGGED.length);
    read.forEach((row, i) => {
      const release = TAGGED[i];
      expect(row.published).toBe(release?.published ?? "");
      expect(row.mayors).toBe([...new Set(release?.mayors.map(({ name }) => name))].join(" | "));
      expect(row.quotes).toBe(`${release?.quotes.length}`);
    });
    expect(rows(await written("csv", withoutText)).every(({ text }) => text === "")).toBe(true);
  });

  it("has a row an entity, whose mention slices back", async () => {
    const read = rows(await written("csv-entities"));
    const entities = TAGGED.flatMap((release) => entitiesOf(release).map((entity) => ({ release, entity })));
    expect(read).toHaveLength(entities.length);
    read.forEach((row, i) => {
      const { release, entity } = entities[i] as (typeof entities)[number];
      expect(row.kind).toBe(entity.kind);
      expect(row.id).toBe(entity.id ?? "");
      const field = row.field === "title" ? release.title : release.text;
      const bare = (text = ""): string => text.replace(/^'/, "");
      expect(bare(row.text)).toBe(bare(field?.slice(Number(row.start), Number(row.end))));
    });
  });

  it("lets no cell begin a formula, in any column of any row", async () => {
    for (const name of ["csv", "csv-entities"])
      for (const row of parse(await written(name)) as string[][])
        for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r\n\u0000＝＋－＠]|^-(?![\d.]+$)/);
    const [hostile] = rows(await written("csv", TAGGED.slice(-2)));
    expect(hostile?.id).toBe(`'=cmd|"/c calc"!A0`);
    expect(hostile?.categories).toBe(`'@SUM(1) | a/b | ＝1 | \n=1 | "quoted", twice`);
  });

  it("ends rows as RFC 4180 says", async () => {
    const text = await written("csv", withoutText.slice(0, 3));
    expect(text.split("\r\n")).toHaveLength(5);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("jsonld", () => {
  const SCHEMA = "https://schema.org/";
  const documentLoader = async (url: string) => {
    expect(url).toMatch(/^https:\/\/schema\.org\/?$/);
    // Of schema.org's context we use the vocabulary alone.
    return { contextUrl: null, documentUrl: url, document: { "@context": { "@vocab": SCHEMA } } };
  };

  it("is a graph that a JSON-LD processor expands without dropping anything", async () => {
    const graph = await jsonld.expand(JSON.parse(await written("jsonld")), { documentLoader, safe: true });
    expect(graph).toHaveLength(TAGGED.length);
    graph.forEach((node, i) => {
      const release = TAGGED[i];
      expect(node["@type"]).toEqual([`${SCHEMA}NewsArticle`]);
      expect(node[`${SCHEMA}identifier`]).toEqual([{ "@value": release?.id }]);
      const mentions = (node[`${SCHEMA}mentions`] ?? []) as Record<string, unknown>[];
      const count = (type: string): number =>
        mentions.filter((one) => one["@type"]?.toString() === SCHEMA + type).length;
      const named = release?.officials.filter((one) => one.named).length ?? 0;
      expect(count("Person")).toBe((release?.mayors.length ?? 0) + named + (release?.people.length ?? 0));
      expect(count("Organization")).toBe(release?.organizations.length);
      expect(count("Event")).toBe(release?.events.length);
    });
  });

  it("gives nobody that no row knows an identifier", async () => {
    const { "@graph": graph } = JSON.parse(await written("jsonld"));
    const people = graph
      .flatMap((node: { mentions?: { "@type": string }[] }) => node.mentions ?? [])
      .filter((one: { "@type": string }) => one["@type"] === "Person");
    const linked = TAGGED.flatMap(({ mayors, officials, people: others }) => [
      ...mayors,
      ...officials.filter((o) => o.named),
      ...others,
    ]).filter((one) => one.link === "linked");
    expect(people.filter((one: { "@id"?: string }) => one["@id"] !== undefined)).toHaveLength(linked.length);
  });
});

/** As Python counts: one for each code point. */
const python = (text: string, start: number, end: number): string => [...text].slice(start, end).join("");

describe("spacy, prodigy and doccano", () => {
  const lines = async (name: string): Promise<never[]> =>
    (await written(name))
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as never);
  type Span = readonly [number, number, string];

  it("mark the same spans, which slice back by code points and do not overlap", async () => {
    const spacy: { text: string; entities: Span[] }[] = await lines("spacy");
    const prodigy: { text: string; spans: { start: number; end: number; label: string }[]; meta: { id: string } }[] =
      await lines("prodigy");
    const doccano: { text: string; label: Span[]; release: string }[] = await lines("doccano");
    expect(spacy).toHaveLength(TAGGED.length);
    let seen = 0;
    spacy.forEach(({ text, entities }, i) => {
      const release = TAGGED[i];
      expect(text).toBe(release?.title ? `${release.title}\n\n${release.text}` : release?.text);
      expect(doccano[i]).toEqual({ text, label: entities, release: release?.id });
      expect(prodigy[i]?.spans.map(({ start, end, label }) => [start, end, label])).toEqual(entities);
      const texts = new Set(
        entitiesOf(release as never).flatMap(({ mentions }) => mentions.map((mention) => mention.text)),
      );
      let last = 0;
      for (const [start, end] of entities) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(texts.has(python(text, start, end))).toBe(true);
        last = end;
        seen++;
      }
    });
    expect(seen).toBeGreaterThan(100);
  });

  it("count emoji as one, as UTF-16 does not", async () => {
    const all: { text: string; entities: Span[] }[] = await lines("spacy");
    const hostile = all.at(-2);
    const mayor = hostile?.entities.find(([, , label]) => label === "MAYOR");
    expect(python(hostile?.text ?? "", mayor?.[0] ?? 0, mayor?.[1] ?? 0)).toBe("Martin J. Walsh");
    expect(hostile?.text.slice(mayor?.[0], mayor?.[1])).not.toBe("Martin J. Walsh");
  });
});
