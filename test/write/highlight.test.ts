import * as fc from "fast-check";
import { expect, it } from "vitest";
import { textIn } from "../../src/read/html/head.js";
import { type Element, elementsIn, findIn, isElement, parseHtml } from "../../src/read/html/tree.js";
import { shownHtml } from "../../src/write/highlight/shown.js";
import { SEED } from "../invariants/releases.js";
import { TAGGED, written } from "./written.js";

const has = (element: Element, name: string): boolean => element.classes.includes(name);

it("shows every text whole, with its mentions marked", async () => {
  const page = parseHtml(await written("html"));
  const articles = [...elementsIn(page)].filter(({ name }) => name === "article");
  expect(articles).toHaveLength(TAGGED.length);
  articles.forEach((article, i) => {
    const release = TAGGED[i];
    const text = findIn(article, (one) => has(one, "text"));
    expect(textIn(text as Element)).toBe(unescaped(shownHtml(release?.text ?? "")));
    for (const { mentions } of release?.mayors ?? [])
      for (const mention of mentions.filter(({ field }) => field === "text")) {
        const marked = [...elementsIn(text as Element)].filter((one) => one.name === "mark" && has(one, "mayors"));
        expect(marked.map(textIn).join(" ")).toContain(mention.text.split(" ")[0]);
      }
  });
});

it("lets nothing of a release become markup, script or link, and no direction run on", async () => {
  const html = await written("html", TAGGED.slice(-2));
  const page = parseHtml(html);
  const allowed = new Set("html head meta title style body nav main article h2 p div mark bdi a".split(" "));
  for (const { name, attributes } of elementsIn(page)) {
    expect(allowed.has(name)).toBe(true);
    for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on/);
    if (name === "a") expect(attributes.href).toMatch(/^https:\/\//);
    if (name === "mark" && attributes.title) expect(textIn(page)).toBeTruthy();
  }
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
  expect(html).not.toMatch(/\p{Surrogate}/u);
  expect(html).toContain("⟨U+202E⟩");
});

it("escapes any text to one that a browser reads as it was, but for what it only shows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const escaped = shownHtml(text);
      expect(escaped).not.toMatch(/[<>"'\u202e\u0000]/);
      const page = parseHtml(`<p title="${escaped}">${escaped}</p>`);
      const [p] = page.children;
      if (!p || !isElement(p)) throw new Error("expected an element");
      expect(page.children).toHaveLength(1);
      expect(textIn(p)).toBe(p.attributes.title);
      expect(Object.keys(p.attributes)).toEqual(["title"]);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

const unescaped = (html: string): string => textIn(parseHtml(html));
