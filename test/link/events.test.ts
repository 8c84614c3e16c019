import { describe, expect, it } from "vitest";
import { proposeEvents } from "../../src/extract/events.js";
import { readWith } from "../../src/extract/reading.js";
import { openGazetteer, packDictionaries } from "../../src/gazetteer/index.js";
import { linkEvents } from "../../src/link/events.js";
import { settle } from "../../src/mentions/settle.js";
import type { IsoDay } from "../../src/model/index.js";
import { readDocument } from "../../src/text/index.js";

const meeting = (n: number, year: number) => ({
  id: `league-annual-${n}`,
  name: `${n}th Annual Meeting`,
  type: "meeting",
  start: `${year}-06-10`,
  end: `${year}-06-12`,
  series: "league-annual",
  ordinal: String(n),
});
const gazetteer = openGazetteer(
  packDictionaries({
    organizations: [{ id: "league", name: "Riverton League", type: "association" }],
    places: [
      { id: "us-oh-riverton", kind: "city", name: "Riverton", state: "OH", country: "US" },
      { id: "us-oh-lakeside", kind: "city", name: "Lakeside", state: "OH", country: "US" },
    ],
    events: [
      { id: "league-annual", name: "Riverton League Annual Meeting", variants: "Annual Meeting", type: "meeting" },
      meeting(14, 2014),
      meeting(15, 2015),
      {
        id: "lakeside-2015",
        name: "Lakeside shooting",
        variants: "shooting in Lakeside|attack in Lakeside",
        type: "attack",
        start: "2015-02-01",
        end: "2015-02-01",
        place: "us-oh-lakeside",
      },
      {
        id: "riverton-2015",
        name: "Riverton shooting",
        variants: "shooting in Riverton|attack in Riverton",
        type: "attack",
        start: "2015-02-03",
        end: "2015-02-03",
        place: "us-oh-riverton",
      },
    ],
  }),
);

function linked(
  text: string,
  day: IsoDay | null,
  told: Record<string, [string, string]> = {},
  title: string | null = null,
) {
  const document = readDocument(title, text, day);
  const dates = Object.entries(told).flatMap(([words, [start, end]]) =>
    (["title", "text"] as const).flatMap((field) => {
      const at = (field === "title" ? (title ?? "") : text).indexOf(words);
      return at < 0
        ? []
        : [
            {
              field,
              start: at,
              end: at + words.length,
              when: { start, end, edtf: `${start}/${end}`, precision: "range" as const },
            },
          ];
    }),
  );
  const { kept } = settle(proposeEvents(readWith(gazetteer, document)));
  return linkEvents(kept, {
    gazetteer,
    document,
    dates,
    places: [],
    timeline: { day, range: { start: day, end: day } },
  }).map(({ id, name, link, when, mentions }) => ({
    id,
    name,
    link,
    start: when?.start ?? null,
    end: when?.end ?? null,
    mentions: mentions.map((m) => m.text),
  }));
}

describe("a recurring meeting", () => {
  it("is the one nearest to the release, all its mentions together", () => {
    expect(linked("The Riverton League opened its Annual Meeting. The meeting went well.", "2015-06-10")).toEqual([
      {
        id: "league-annual-15",
        name: "Annual Meeting",
        link: "linked",
        start: "2015-06-10",
        end: "2015-06-12",
        mentions: ["Annual Meeting", "meeting"],
      },
    ]);
  });

  it("is the ordinal's whatever the day", () => {
    expect(linked("The Riverton League 14th Annual Meeting made news.", null)[0]).toMatchObject({
      id: "league-annual-14",
      start: "2014-06-10",
    });
  });

  it("is another body's where another body is named", () => {
    expect(linked("The Dover Society Annual Meeting opened.", "2015-06-10")[0]).toMatchObject({
      link: "unknown",
      start: null,
    });
  });
});

describe("the day of a happening", () => {
  it("is the one printed beside it, before what the dictionary knows", () => {
    const said = linked("The Riverton League moved its 15th Annual Meeting, July 1 - July 3, to Dover.", "2015-05-01", {
      "July 1": ["2015-07-01", "2015-07-01"],
      "July 3": ["2015-07-03", "2015-07-03"],
    });
    expect(said[0]).toMatchObject({ start: "2015-07-01", end: "2015-07-03" });
  });

  it("is not the day on which somebody spoke", () => {
    expect(
      linked("The Mayors' Summit on Rivers will come, she said today.", "2015-05-01", {
        today: ["2015-05-01", "2015-05-01"],
      })[0],
    ).toMatchObject({ start: null });
  });

  it("stretches over the days that a closed meeting took", () => {
    expect(
      linked("Mayors ended a three-day Rivers Summit today.", "2015-05-03", { today: ["2015-05-03", "2015-05-03"] })[0],
    ).toMatchObject({
      start: "2015-05-01",
      end: "2015-05-03",
    });
  });

  it("spans the rows of several places", () => {
    expect(linked("In the wake of the attacks in Lakeside and Riverton mayors wrote.", "2015-02-10")[0]).toMatchObject({
      link: "ambiguous",
      start: "2015-02-01",
      end: "2015-02-03",
    });
  });
});

describe("what points at nothing", () => {
  it("is left out: a tragedy never named, a place's name long after", () => {
    expect(linked("The tragedy moved us.", "2015-05-01")).toEqual([]);
    expect(linked("Weeks after Lakeside we met.", "2015-02-20")).toHaveLength(1);
    expect(linked("After Lakeside we drove on.", "2019-02-20")).toEqual([]);
  });
});
