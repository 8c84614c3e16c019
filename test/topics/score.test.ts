import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../src/model/index.js";
import { selectTopics } from "../../src/topics/index.js";
import { matcher, topicsOf } from "./matcher.js";

const ids = (title: string | null, text: string): string[] => topicsOf(title, text).map((topic) => topic.id);

describe("what votes", () => {
  test.each([
    ["behind the end mark", "The mayors met on Friday.\n\n###\n\nFood banks, hunger and food stamps are our concern."],
    [
      "about paragraph",
      "The mayors met on Friday.\n\nAbout the Hunger Council\nThe council fights hunger with food banks.",
    ],
    ["contact line", "The mayors met on Friday.\n\nContact: Hunger and Food Bank Office, hunger@example.org"],
  ])("not the %s", (_, text) => {
    expect(ids(null, text)).not.toContain("hunger");
  });

  test("a title says more than the text below it", () => {
    const text = "Mayors spoke of hurricanes.";
    expect(ids("Mayors Back Gun Bill", text)[0]).toBe("gun-violence");
  });

  test("the first paragraph says more than a later one", () => {
    const text = "Mayors met on wildfires.\n\nThey broke for lunch and came back.\n\nThey also heard of ransomware.";
    expect(ids("Mayors Talk", text)[0]).toBe("disasters-resilience");
  });

  test("nothing at all gives nothing", () => {
    expect(topicsOf(null, "")).toEqual([]);
    expect(topicsOf("Good Morning", "It is a fine day.")).toEqual([]);
  });

  test.each([
    ["ICE agents came at dawn.", true],
    ["The ice on the pond was thin.", false],
  ])("acronyms want capitals: %s", (text, said) => {
    expect(ids(null, text).includes("immigration-enforcement")).toBe(said);
  });

  test("a word that only shares a stem does not stand for one meant in its form", () => {
    expect(ids(null, "The House adjourned; the house was empty.")).not.toContain("affordable-housing");
    expect(ids(null, "Housing, and again housing.")).toContain("affordable-housing");
  });

  test("a cue does not reach over a paragraph's end", () => {
    expect(ids(null, "They lost the gun\n\nViolence was not meant here")).toEqual(
      ids(null, "They lost the gun\n\nviolence was not meant here"),
    );
    const [topic] = topicsOf(null, "They spoke of climate\n\nChange came later");
    expect(topic?.evidence.every((mention) => !mention.text.includes("\n"))).toBe(true);
  });

  test("linked entities vote with their mention", () => {
    const text = "Mayors spoke after Gustav.";
    const mention: Mention = { field: "text", start: 19, end: 25, text: "Gustav", rule: "event/known" };
    const [topic] = topicsOf(null, text, [
      { kind: "event", id: "hurricane-gustav", type: "disaster", mentions: [mention] },
    ]);
    expect(topic?.id).toBe("disasters-resilience");
    expect(topic?.evidence).toContainEqual({ ...mention, rule: "topic/entity" });
  });

  test("a mayor abroad speaks for international affairs", () => {
    const mention: Mention = { field: "text", start: 19, end: 29, text: "Akiko Mori", rule: "mayor/known" };
    const voter = { kind: "mayor", id: "akiko-mori", type: "abroad", mentions: [mention] } as const;
    expect(topicsOf(null, "They wrote to Mayor Akiko Mori.", [voter]).map(({ id }) => id)).toEqual([
      "international-affairs",
    ]);
  });
});

describe("what comes out", () => {
  const words = fc.constantFrom(
    "gun violence",
    "hunger",
    "Housing",
    "the mayors",
    "\n\n",
    "EPA",
    "ICE",
    "café",
    "😀",
    "of",
    "-",
  );

  test("one to three topics, scores falling within 0 and 1, evidence that is the text itself", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.array(words, { maxLength: 8 }), (body, head) => {
        const fields = { title: head.join(" "), text: body.join(" ") };
        const topics = topicsOf(fields.title, fields.text);
        expect(topics.length).toBeLessThanOrEqual(3);
        topics.forEach((topic, i) => {
          expect(topic.score).toBeGreaterThan(0);
          expect(topic.score).toBeLessThanOrEqual(topics[i - 1]?.score ?? 1);
          expect(topic.evidence.length).toBeGreaterThan(0);
          for (const { field, start, end, text } of topic.evidence) expect(fields[field].slice(start, end)).toBe(text);
        });
        expect(topicsOf(fields.title, fields.text)).toEqual(topics);
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  test("further topics need their share of the best", () => {
    const standing = (topic: number, strength: number) => ({ topic, strength });
    const chosen = (...strengths: number[]) => selectTopics(strengths.map((s, i) => standing(i, s))).length;
    expect(chosen(0.5)).toBe(0);
    expect(chosen(2)).toBe(1);
    expect(chosen(2, 2)).toBe(1);
    expect(chosen(20, 15)).toBe(2);
    expect(chosen(20, 5)).toBe(1);
    expect(chosen(20, 20, 20, 20)).toBe(3);
    expect(chosen(20, 12, 5.5)).toBe(2);
  });

  test("the cue inside a longer one is silent", () => {
    const field = { title: "Community Oriented Policing Services" };
    const topic = topicsOf(field.title, "").find((t) => t.id === "community-policing");
    expect(topic?.evidence.map((m) => m.text)).toEqual(["Community Oriented Policing Services"]);
    expect(matcher.topics.length).toBe(59);
  });
});
