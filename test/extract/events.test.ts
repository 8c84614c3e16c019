import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeEvents } from "../../src/extract/events.js";
import { readWith } from "../../src/extract/reading.js";
import { openGazetteer, packDictionaries } from "../../src/gazetteer/index.js";
import { readDocument } from "../../src/text/index.js";

const place = (id: string, name: string) => ({ id, kind: "city", name, state: "OH", country: "US" });
const gazetteer = openGazetteer(
  packDictionaries({
    organizations: [{ id: "league", name: "Riverton League of Cities", type: "association" }],
    states: [{ id: "us-oh", kind: "state", name: "Ohio", abbr: "OH", country: "US" }],
    places: [place("us-oh-riverton", "Riverton"), place("us-oh-lakeside", "Lakeside")],
    events: [{ id: "night-out", name: "National Night Out", type: "day-of-action" }],
  }),
);

const found = (text: string, title: string | null = null) =>
  proposeEvents(readWith(gazetteer, readDocument(title, text, null))).map(
    ({ value }) => `${value.standing} ${value.type}: ${value.name}`,
  );

describe("gatherings", () => {
  it("are known by a calendar word, a name in front or a subject behind", () => {
    expect(found("Leaders came to the Riverton League of Cities 12th Annual Conference and Expo.")).toEqual([
      "named meeting: Riverton League of Cities 12th Annual Conference and Expo",
    ]);
    expect(found("She spoke at a summit on river safety hosted by the state.")).toEqual([
      "described summit: summit on river safety",
    ]);
    expect(found("They took part in the National Summit on Clean Rivers yesterday.")).toEqual([
      "named summit: National Summit on Clean Rivers",
    ]);
  });

  it("take a guest behind 'with', and the day in front", () => {
    expect(found("In an April 25 meeting with Governor Jane Doe they agreed.")).toEqual([
      "described meeting: April 25 meeting with Governor Jane Doe",
    ]);
  });

  it("are nothing where vague, or part of a body's name", () => {
    expect(
      found("They held meetings and a discussion. The Riverton League of Cities agreed. Summit County paid."),
    ).toEqual([]);
  });

  it("point back with an article only", () => {
    expect(found("The meeting ends Friday.")).toEqual(["anaphor meeting: meeting"]);
  });
});

describe("harms", () => {
  it("need where or whom", () => {
    expect(found("We mourn the tragic shootings in Riverton, Lakeside, and Dover.")).toEqual([
      "described attack: tragic shootings in Riverton, Lakeside, and Dover",
    ]);
    expect(found("After the shooting at Dover High School in Riverton, Ohio on Monday.")).toEqual([
      "described attack: shooting at Dover High School in Riverton, Ohio",
    ]);
    expect(found("Gun violence and shootings hurt every city. He faces a murder charge.")).toEqual([]);
  });

  it("leave attacks with words alone", () => {
    expect(found("We reject the Governor's attack on cities.")).toEqual([]);
  });

  it("name storms", () => {
    expect(found("Help came after Hurricane Zelda and before the hurricane season.")).toEqual([
      "named disaster: Hurricane Zelda",
    ]);
  });
});

describe("civic happenings", () => {
  it("are elections with a year, a month or an office", () => {
    expect(found("She won the November runoff and the 2021 mayoral election; elections matter.")).toEqual([
      "described election: November runoff",
      "described election: 2021 mayoral election",
    ]);
  });

  it("are rulings of a court, hearings of a committee, press conferences", () => {
    expect(found("We applaud today's ruling of the Supreme Court of Ohio.")).toEqual([
      "described ruling: ruling of the Supreme Court of Ohio",
    ]);
    expect(found("The Senate committee held a hearing. His sentencing hearing was put off.")).toEqual([
      "described hearing: hearing",
    ]);
    expect(found("They speak at a press conference today.")).toEqual(["described press-conference: press conference"]);
  });

  it("come from the dictionary by name", () => {
    expect(found("Neighbors met for National Night Out.")).toEqual(["named day-of-action: National Night Out"]);
  });
});

describe("any text", () => {
  it("gives disjoint candidates inside the field", () => {
    const word = fc.constantFrom(
      "the",
      "Annual",
      "Meeting",
      "shooting",
      "in",
      "of",
      "Riverton",
      "'s",
      ",",
      "and",
      "summit",
      "on",
      "ruling",
      "Court",
      "-",
      "(",
      ")",
      "88th",
      "\n\n",
      ".",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end } of proposeEvents(readWith(gazetteer, readDocument(null, text, null)))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
