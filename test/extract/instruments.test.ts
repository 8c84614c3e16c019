import { describe, expect, it } from "vitest";
import { proposeInstruments } from "../../src/extract/instruments.js";
import { readWith } from "../../src/extract/reading.js";
import { openGazetteer, packDictionaries } from "../../src/gazetteer/index.js";
import { linkInstruments } from "../../src/link/instruments.js";
import { settle } from "../../src/mentions/settle.js";
import { readDocument } from "../../src/text/index.js";

const gazetteer = openGazetteer(
  packDictionaries({
    instruments: [
      {
        id: "clean-air-act",
        name: "Clean Air Act",
        variants: "CAA",
        type: "law",
        number: "91-604",
        date: "1970-12-31?",
      },
      {
        id: "eo-13768",
        name: "Enhancing Public Safety in the Interior of the United States",
        variants: "Executive Order 13768",
        type: "executive-order",
        number: "13768",
        date: "2017-01-25",
      },
    ],
  }),
);

function found(text: string) {
  const document = readDocument(null, text, null);
  const { kept } = settle(proposeInstruments(readWith(gazetteer, document)));
  const dates = [...text.matchAll(/January 25/g)].map((m) => ({
    field: "text" as const,
    start: m.index,
    end: m.index + m[0].length,
    when: { start: "2017-01-25", end: "2017-01-25", edtf: "2017-01-25", precision: "day" as const },
  }));
  return linkInstruments(kept, {
    gazetteer,
    document,
    dates,
    timeline: { day: null, range: { start: null, end: null } },
  }).map(({ id, name, type, number, date, mentions }) => [id, name, type, number, date, mentions.length]);
}

describe("instruments", () => {
  it("link to the dictionary, all mentions together", () => {
    expect(found("The Clean Air Act works. Keep the federal Clean Air Act (CAA).")).toEqual([
      ["clean-air-act", "Clean Air Act", "law", "91-604", "1970-12-31", 3],
    ]);
  });

  it("are bills, laws and orders by number", () => {
    expect(
      found("Pass H.R. 1446 and S. 150; Public Law 115-141 stands.").map(([, name, type, number]) => [
        name,
        type,
        number,
      ]),
    ).toEqual([
      ["H.R. 1446", "bill", "H.R. 1446"],
      ["S. 150", "bill", "S. 150"],
      ["Public Law 115-141", "law", "115-141"],
    ]);
    expect(
      found("He signed Executive Order 13768 and Executive Order No. 99999.").map(([id, , , number]) => [id, number]),
    ).toEqual([
      ["eo-13768", "13768"],
      ["99999", "99999"],
    ]);
  });

  it("are acts with a year or a list in their name", () => {
    expect(
      found("Support the Safe Rivers Act of 1999 and the Rivers, Lakes, and Ponds Act.").map(([, name]) => name),
    ).toEqual(["Safe Rivers Act of 1999", "Rivers, Lakes, and Ponds Act"]);
  });

  it("are orders told by their day, reports by their title", () => {
    expect(found("They discussed the January 25 interior Executive Order. An executive order came.")).toEqual([
      [
        "january-25-interior-executive-order",
        "January 25 interior Executive Order",
        "executive-order",
        null,
        "2017-01-25",
        1,
      ],
    ]);
    expect(found("A new report, “Cities at Work,” came out.").map(([, name, type]) => [name, type])).toEqual([
      ["Cities at Work", "report"],
    ]);
  });

  it("are nothing in verbs, agreements of a case, or bare nouns", () => {
    expect(
      found(
        "The Pilots-CAA are a union. Congress must act. He signed a Plea Agreement. The program and the grant grew. We met at 5 S. 12th Street.",
      ),
    ).toEqual([]);
  });
});
