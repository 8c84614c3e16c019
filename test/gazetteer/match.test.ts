import { describe, expect, it } from "vitest";
import { gazetteerOf, hitsOf } from "./tables.js";

interface Case {
  readonly rule: string;
  /** Organizations: name, then variants. */
  readonly forms: readonly string[][];
  readonly text: string;
  /** `printed → ids`. */
  readonly hits: readonly string[];
}

const CASES: readonly Case[] = [
  { rule: "a name", forms: [["Harbor League"]], text: "the Harbor League met", hits: ["Harbor League → 0"] },
  { rule: "a variant", forms: [["Harbor League", "Port League"]], text: "Port League", hits: ["Port League → 0"] },
  { rule: "one form of two rows", forms: [["Union", "Guild"], ["Guild"]], text: "the Guild", hits: ["Guild → 1 0"] },
  {
    rule: "nested hits, longest first",
    forms: [["Lake"], ["Lake Board"], ["Board"]],
    text: "Lake Board",
    hits: ["Lake Board → 1", "Lake → 0", "Board → 2"],
  },
  {
    rule: "overlapping hits",
    forms: [["North Lake"], ["Lake Board"]],
    text: "North Lake Board",
    hits: ["North Lake → 0", "Lake Board → 1"],
  },
  { rule: "no part of a word", forms: [["Lake"]], text: "Lakes and a Lakeside", hits: [] },
  { rule: "no form that text breaks off", forms: [["Lake Board of Trade"]], text: "Lake Board of", hits: [] },
  { rule: "small letters are not a name", forms: [["Union Hall"]], text: "a union hall", hits: [] },
  {
    rule: "of two words both have capitals",
    forms: [["Union Hall"]],
    text: "Union hall, union Hall",
    hits: [],
  },
  {
    rule: "of more words the first",
    forms: [["Port of Call"]],
    text: "Port of call, port of Call",
    hits: ["Port of call → 0"],
  },
  {
    rule: "a headline in capitals",
    forms: [["Harbor League"]],
    text: "HARBOR LEAGUE MEETS",
    hits: ["HARBOR LEAGUE → 0"],
  },
  {
    rule: "an acronym is written in capitals",
    forms: [["ABLE"]],
    text: "We are able. ABLE and Able",
    hits: ["ABLE → 0"],
  },
  { rule: "US is not us", forms: [["US"]], text: "It told us that the US agrees", hits: ["US → 0"] },
  {
    rule: "dotted is undotted",
    forms: [["U.S. Board"]],
    text: "the US Board and the U.S. Board",
    hits: ["US Board → 0", "U.S. Board → 0"],
  },
  { rule: "two capitals prove nothing where all shouts", forms: [["US"]], text: "JOIN US TODAY FOR LUNCH", hits: [] },
  { rule: "unless dotted", forms: [["US"]], text: "JOIN THE U.S. TODAY FOR LUNCH", hits: ["U.S. → 0"] },
  { rule: "or longer", forms: [["USX"]], text: "JOIN USX TODAY FOR LUNCH", hits: ["USX → 0"] },
  {
    rule: "accents do not count",
    forms: [["Peña Center"]],
    text: "Pena Center, Peña Center",
    hits: ["Pena Center → 0", "Peña Center → 0"],
  },
  { rule: "accents on a first letter", forms: [["École Élan"]], text: "Ecole Elan", hits: ["Ecole Elan → 0"] },
  {
    rule: "hyphens are words",
    forms: [["Lake-Hill Fund"]],
    text: "Lake-Hill Fund, Lake–Hill Fund",
    hits: ["Lake-Hill Fund → 0", "Lake–Hill Fund → 0"],
  },
  { rule: "a hyphen is not a blank", forms: [["Lake-Hill Fund"]], text: "Lake Hill Fund", hits: [] },
  { rule: "curly apostrophes", forms: [["O'Dea Trust"]], text: "O’Dea Trust", hits: ["O’Dea Trust → 0"] },
  {
    rule: "possessives end behind the name",
    forms: [["Harbor League"]],
    text: "Harbor League's plan",
    hits: ["Harbor League → 0"],
  },
  {
    rule: "abbreviations with their stop",
    forms: [["St. Ann Fund"]],
    text: "St. Ann Fund, St Ann Fund",
    hits: ["St. Ann Fund → 0", "St Ann Fund → 0"],
  },
  { rule: "numbers", forms: [["2020 Fund"]], text: "the 2020 Fund", hits: ["2020 Fund → 0"] },
  { rule: "line breaks are blanks", forms: [["Harbor League"]], text: "Harbor\nLeague", hits: ["Harbor League → 0"] },
  {
    rule: "forms that go on in many ways, whatever text comes first",
    forms: [..."ABCDEFGHIJ"].map((letter) => [`Fund ${letter}xy`, `Fund ${letter}xy Two`]),
    text: "Fund Cxy. Fund Axy Two. Fund Zxy. Fund Cxy",
    hits: ["Fund Cxy → 2", "Fund Axy Two → 0", "Fund Axy → 0", "Fund Cxy → 2"],
  },
];

describe("scan", () => {
  it.each(CASES)("finds $rule: $text", ({ forms, text, hits }) => {
    const organizations = forms.map(([name = "", ...variants], i) => ({
      id: `${i}`,
      name,
      variants: variants.join("|"),
    }));
    const found = hitsOf(gazetteerOf({ organizations }), text).map((hit) => hit.replace("\n", " "));
    expect(found).toEqual(hits.map((hit) => `organizations ${hit}`));
  });

  it("finds roles in any case and in the plural", () => {
    const gazetteer = gazetteerOf({ roles: [{ id: "trustee", name: "Trustee", kind: "other" }] });
    expect(hitsOf(gazetteer, "a trustee, two Trustees")).toEqual([
      "roles trustee → trustee",
      "roles Trustees → trustee",
    ]);
  });

  it("gives the same hits the second time", () => {
    const gazetteer = gazetteerOf({ organizations: [{ id: "a", name: "Harbor League", variants: "Harbor" }] });
    expect(hitsOf(gazetteer, "Harbor League")).toEqual(hitsOf(gazetteer, "Harbor League"));
  });

  it("reports no judges: their names are looked up only", () => {
    const gazetteer = gazetteerOf({ judges: [{ id: "ann-lee_judge", name: "Ann Lee", office: "judge" }] });
    expect(hitsOf(gazetteer, "Ann Lee")).toEqual([]);
    expect(gazetteer.lookup("judges#surname", ["lee"])).toEqual([0]);
  });
});

describe("lookup", () => {
  const gazetteer = gazetteerOf({
    mayors: [
      {
        id: "ann-dea-roe_oak-oh",
        person: "ann-dea-roe",
        name: "Ann Dea-Roe Jr.",
        variants: "Annie O’Roe",
        city: "us-oh-oak",
      },
      { id: "bob-roe_elm-oh", person: "bob-roe", name: "Bob Roe", city: "us-oh-elm", terms: "2010/2014" },
    ],
    events: [{ id: "gale", name: "Hurricane Gale" }],
  });
  const ids = (table: string, ...folds: string[]) =>
    gazetteer.lookup(table, folds).map((row) => gazetteer.row(table.split("#")[0] as "mayors", row).id);

  it.each([
    ["mayors#surname", ["roe"], ["ann-dea-roe_oak-oh", "bob-roe_elm-oh"]],
    ["mayors#surname", ["dea", "-", "roe"], ["ann-dea-roe_oak-oh"]],
    ["mayors#surname", ["dea"], ["ann-dea-roe_oak-oh"]],
    ["mayors#surname", ["o", "'", "roe"], ["ann-dea-roe_oak-oh"]],
    ["mayors#surname", ["ann"], []],
    ["mayors#surname", [], []],
    ["mayors#city", ["us-oh-elm"], ["bob-roe_elm-oh"]],
    ["mayors", ["bob", "roe"], ["bob-roe_elm-oh"]],
    ["mayors", ["bob"], []],
    ["events", ["hurricane", "gale"], ["gale"]],
  ])("finds in %s %j", (table, folds, found) => {
    expect(ids(table, ...folds)).toEqual(found);
  });

  it("refuses what is not matched", () => {
    expect(() => gazetteer.lookup("mayors#colour", ["red"])).toThrow('no matched table "mayors#colour"');
    expect(() => gazetteer.lookup("ships", ["red"])).toThrow('no matched table "ships"');
  });

  it("finds rows by id, derived or said", () => {
    expect(gazetteer.byId("mayors", "bob-roe_elm-oh")?.terms).toHaveLength(1);
    expect(gazetteer.byId("events", "gale")?.name).toBe("Hurricane Gale");
    expect(gazetteer.byId("mayors", "bob-roe_oak-oh")).toBeNull();
  });
});
