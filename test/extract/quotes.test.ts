import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeQuotes } from "../../src/extract/quotes.js";
import type { Reading } from "../../src/extract/reading.js";
import { linkQuotes, type Speakable } from "../../src/link/quotes.js";
import { settle } from "../../src/mentions/settle.js";
import type { Mention, Quote, SpeakerKind } from "../../src/model/index.js";
import { readDocument } from "../../src/text/index.js";

interface Case {
  readonly title?: string;
  readonly text: string;
  /** "kind:Full Name", by default three made-up people and a body. */
  readonly speakers?: readonly string[];
}

const PEOPLE = ["mayor:Ada Quill", "official:Boris Vane", "person:Cleo Marsh", "organization:Conference of Clerks"];

/** Everybody's mentions: the full name, the surname, the body's first word. */
function speakable(entry: string, title: string, text: string): Speakable {
  const [kind, name] = entry.split(":") as [SpeakerKind, string];
  const short = kind === "organization" ? `The ${name.split(" ")[0]}` : (name.split(" ").at(-1) as string);
  const mentions: Mention[] = [];
  for (const [field, content] of Object.entries({ title, text }) as ["title" | "text", string][])
    for (const match of content.matchAll(new RegExp(`${name}|${short}`, "g")))
      mentions.push({
        field,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        rule: "test",
      });
  return { kind, person: kind === "organization" ? null : name.toLowerCase().replace(" ", "-"), name, mentions };
}

function quotesOf({ title, text, speakers = PEOPLE }: Case): Quote[] {
  const document = readDocument(title ?? null, text, null);
  const reading = { document, fields: [] } as unknown as Reading;
  const people = speakers.map((entry) => speakable(entry, title ?? "", text)).filter((s) => s.mentions.length > 0);
  return linkQuotes(settle(proposeQuotes(reading)), { document, speakers: people });
}

/** "Speaker: text | …". */
const shown = (given: Case): string =>
  quotesOf(given)
    .map(({ speaker, mention }) => `${speaker?.name ?? "nobody"}: ${mention.text}`)
    .join(" | ");

describe("a quotation and its speaker", () => {
  const table: readonly (readonly [what: string, given: Case | string, expected: string])[] = [
    ["verb first", `"We mended every roof," said Mayor Ada Quill.`, `Ada Quill: "We mended every roof,"`],
    ["name first", `“We mended every roof,” Mayor Ada Quill said.`, "Ada Quill: “We mended every roof,”"],
    ["before, comma", `Mayor Ada Quill said, “We mended every roof.”`, "Ada Quill: “We mended every roof.”"],
    ["before, colon", `Mayor Ada Quill put it plainly: “We mended every roof.”`, "Ada Quill: “We mended every roof.”"],
    [
      "according to",
      `According to Cleo Marsh, “the roofs were mended in May.”`,
      "Cleo Marsh: “the roofs were mended in May.”",
    ],
    [
      "goes on after “he said”",
      `“We mended every roof,” Quill told the council on Monday. “Then we mended the doors.”`,
      "Ada Quill: “We mended every roof,” Quill told the council on Monday. “Then we mended the doors.”",
    ],
    [
      "in the middle of a sentence",
      `“We mended,” said Quill, “every roof in town.”`,
      "Ada Quill: “We mended,” said Quill, “every roof in town.”",
    ],
    [
      "two who answer each other",
      `“We mended every roof,” said Quill. “Nobody asked the clerks first,” said Marsh.`,
      "Ada Quill: “We mended every roof,” | Cleo Marsh: “Nobody asked the clerks first,”",
    ],
    [
      "a speech over paragraphs",
      `Mayor Ada Quill issued the following statement:\n\n“We mended every roof.\n\n“Then came the doors, and Boris Vane said nothing.”\n\nContact: Cleo Marsh`,
      "Ada Quill: “We mended every roof.\n\n“Then came the doors, and Boris Vane said nothing.”",
    ],
    [
      "lines for paragraphs",
      `Mayor Ada Quill said in a speech:\n“We mended every roof.\n“Then came the doors.”`,
      "Ada Quill: “We mended every roof.\n“Then came the doors.”",
    ],
    [
      "cut off by the teaser",
      `Mayor Ada Quill said: “We mended every roof and then\n\nBy |2017-02-22T09:32:43-05:00January 19, 2017|News|`,
      "Ada Quill: “We mended every roof and then",
    ],
    [
      "single marks inside",
      `“They told us ‘wait a year’ and we did not,” Quill said.`,
      "Ada Quill: “They told us ‘wait a year’ and we did not,”",
    ],
    [
      "double marks inside",
      `"They told us "wait a year" and we did not," Quill said.`,
      `Ada Quill: "They told us "wait a year" and we did not,"`,
    ],
    [
      "a pronoun",
      `Mayor Ada Quill met Boris Vane at noon. “We mended every roof,” she said.`,
      "Ada Quill: “We mended every roof,”",
    ],
    [
      "a pronoun a paragraph on",
      `Boris Vane spoke at noon.\n\n“The roofs are none of ours,” he said.`,
      "Boris Vane: “The roofs are none of ours,”",
    ],
    [
      "a pronoun after somebody who was met",
      `Ten-year-old Boris Vane sat at the desk and met Cleo Marsh. “I liked the roofs best,” he said.`,
      "Boris Vane: “I liked the roofs best,”",
    ],
    ["went on", `Ada Quill rose. “We mended every roof,” she went on.`, "Ada Quill: “We mended every roof,”"],
    [
      "sent word",
      `Boris Vane, who was away, sent word through the clerk that “a roof has never asked for thanks.”`,
      "Boris Vane: “a roof has never asked for thanks.”",
    ],
    [
      "called, behind a title",
      `It was a plan that Ada Quill, Mayor of Reno, called “a leak in every roof in town.”`,
      "Ada Quill: “a leak in every roof in town.”",
    ],
    [
      "an office",
      `Ada Quill took the oath. Boris Vane watched. “We mended every roof,” the new mayor said.`,
      "Ada Quill: “We mended every roof,”",
    ],
    [
      "a vice president is not the president",
      {
        text: `Vice President Vane came with President Marsh. “A roof is a promise,” the Vice President said.`,
        speakers: ["official:Boris Vane", "official:Cleo Marsh"],
      },
      "Boris Vane: “A roof is a promise,”",
    ],
    [
      "part of a sentence",
      `Quill told reporters that she had found “a leak in every roof in town”.`,
      "Ada Quill: “a leak in every roof in town”",
    ],
    [
      "statement by",
      `The statement below is by Mayor Ada Quill:\n\n“Every roof has been mended.”`,
      "Ada Quill: “Every roof has been mended.”",
    ],
    [
      "had this to say",
      `Here is what Mayor Ada Quill had to say on the plan which Boris Vane made: “Every roof has been mended.”`,
      "Ada Quill: “Every roof has been mended.”",
    ],
    [
      "a statement on somebody else's report",
      `Mayor Ada Quill gave this statement on the report from Boris Vane:\n\n“Every roof has been mended.”`,
      "Ada Quill: “Every roof has been mended.”",
    ],
    [
      "on behalf of",
      `Cleo Marsh released the following statement on behalf of Mayor Ada Quill:\n\n“Every roof has been mended.”`,
      "Ada Quill: “Every roof has been mended.”",
    ],
    [
      "a heading",
      `Statement of Mayor Ada Quill\nPresident, Conference of Clerks\n\n“Every roof has been mended.”`,
      "Ada Quill: “Every roof has been mended.”",
    ],
    [
      "the headline",
      {
        title: "Statement by Mayor Ada Quill on Roofs",
        text: "“Every roof has been mended, and Boris Vane knows it.”",
      },
      "Ada Quill: “Every roof has been mended, and Boris Vane knows it.”",
    ],
    ["a label", `Mayor Ada Quill: “Every roof has been mended.”`, "Ada Quill: “Every roof has been mended.”"],
    ["a signature", `“Every roof has been mended.” – Mayor Ada Quill`, "Ada Quill: “Every roof has been mended.”"],
    [
      "a body",
      `The Conference said in a letter, “Every roof has been mended.”`,
      "Conference of Clerks: “Every roof has been mended.”",
    ],
    [
      "a headline's call",
      { title: "Quill Calls Plan “a Leak in Every Roof in Town”", text: "No more." },
      "Ada Quill: “a Leak in Every Roof in Town”",
    ],
    [
      "a name no entity has",
      `“We have a map of our own,” said Dorit Pell, who drives a bus.`,
      "Dorit Pell: “We have a map of our own,”",
    ],
    [
      "after a preposition",
      `After Boris Vane left, Ada Quill said, “The roofs are ours.”`,
      "Ada Quill: “The roofs are ours.”",
    ],
    [
      "a city with its state",
      `Vane congratulated Charlotte, N.C., Mayor Ada Quill and made this statement: “The roofs are ours.”`,
      "Boris Vane: “The roofs are ours.”",
    ],
    [
      "several at once",
      `“The roofs are ours to mend,” said Ada Quill and Cleo Marsh.`,
      "nobody: “The roofs are ours to mend,”",
    ],
    [
      "a list of several",
      `The statement came from the three officers, Ada Quill, Boris Vane, and Cleo Marsh:\n\n"The roofs are ours."`,
      `nobody: "The roofs are ours."`,
    ],
    [
      "a group",
      `Ada Quill listened. “The roofs are ours to mend,” the mayors said.`,
      "nobody: “The roofs are ours to mend,”",
    ],
    [
      "somebody's spokesman",
      `“The roofs are ours to mend,” said a spokesman for Ada Quill.`,
      "nobody: “The roofs are ours to mend,”",
    ],
    [
      "somebody's aide",
      `“The roofs are ours to mend,” said Quill's chief of staff.`,
      "nobody: “The roofs are ours to mend,”",
    ],
  ];
  test.each(table)("%s", (_, given, expected) => {
    expect(shown(typeof given === "string" ? { text: given } : given)).toBe(expected);
  });
});

test.each([
  ["a title", `Ada Quill spoke at the hearing, “Learning From Across the Nation: Roofs and Doors.”`],
  ["a named programme", `Ada Quill opened a program called “Roofs for All of Us”.`],
  ["a theme", `The theme of the meeting, “The Urgency of Roofs Now”, is old.`],
  ["scare quotes", `The so-called “roof first and doors later” plan failed.`],
  ["a nickname", `Walter "Skip" Quill and James "Jim the Roofer Man" Vane came.`],
  ["three words", `“We mended it,” Ada Quill said.`],
  ["inches", `A 12" main and a 16" main broke on Elm Street; crews from four towns came to mend them both by night.`],
  ["an award", `She won the “Roofer of the Whole Year” award.`],
])("no quotation: %s", (_, text) => {
  expect(shown({ text })).toBe("");
});

describe("marks that do not match", () => {
  test("an open one ends with its paragraph", () => {
    const text = "Ada Quill said: “We mended every roof and went home.\n\nThe doors come next year, she hopes.";
    expect(shown({ text })).toBe("Ada Quill: “We mended every roof and went home.");
  });
  test("a new one ends the one before", () => {
    const text = "Quill said: “We mended every roof.\n\n“Nobody asked the clerks,” said Marsh.";
    expect(shown({ text })).toContain("We mended every roof.");
  });
  test("a lone closing mark is no quotation", () => {
    expect(shown({ text: "We mended every roof,” said Ada Quill. It rained all day long after that." })).toBe("");
  });
});

describe("for every text", () => {
  const pieces = fc.constantFrom(
    '"',
    "“",
    "”",
    "'",
    "’",
    ",",
    ".",
    ":",
    "\n\n",
    "\n",
    " ",
    " said ",
    "Mayor Ada Quill",
    "Boris Vane",
    "he said",
    "We mended every roof",
    "The statement below is by",
    "and",
    "(",
    "–",
    "12",
    "é",
    "\u200b",
    "By |2017|",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
  );
  test("mentions slice to their text and do not overlap", () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        let end = 0;
        let field = "title";
        for (const { mention } of quotesOf({ title, text })) {
          const whole = mention.field === "title" ? title : text;
          expect(whole.slice(mention.start, mention.end)).toBe(mention.text);
          if (mention.field !== field) end = 0;
          field = mention.field;
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });
  test.each([
    ["marks", '"'.repeat(40_000)],
    ["open marks", "“ a ".repeat(20_000)],
    ["said", '"x said" '.repeat(10_000)],
    ["short quotations", "“We mended every roof,” said Ada Quill. ".repeat(3000)],
  ])("comes to an end on many %s", (_, text) => {
    const document = readDocument(null, text, null);
    const reading = { document, fields: [] } as unknown as Reading;
    expect(() => proposeQuotes(reading)).not.toThrow();
  });
});
