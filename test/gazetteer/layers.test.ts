import { describe, expect, it } from "vitest";
import { layerGazetteers } from "../../src/gazetteer/index.js";
import { gazetteerOf, hitsOf } from "./tables.js";

const base = gazetteerOf({
  organizations: [
    { id: "harbor-league", name: "Harbor League", type: "association" },
    { id: "guild", name: "Guild", type: "association" },
  ],
  mayors: [{ id: "ann-roe_oak-oh", person: "ann-roe", name: "Ann Roe", city: "us-oh-oak" }],
});
const user = gazetteerOf({
  organizations: [
    { id: "harbor-league", name: "Harbor and Lake League", type: "company" },
    { id: "our-guild", name: "Guild", type: "company" },
    { id: "league", name: "Harbor and Lake", type: "company" },
  ],
  mayors: [{ id: "bob-roe_oak-oh", person: "bob-roe", name: "Bob Roe", city: "us-oh-oak" }],
});
const both = layerGazetteers(base, user);

describe("layerGazetteers", () => {
  it.each([
    ["of both", "Ann Roe, Bob Roe", ["mayors Ann Roe → ann-roe_oak-oh", "mayors Bob Roe → bob-roe_oak-oh"]],
    ["of one form, the user's first", "the Guild", ["organizations Guild → our-guild guild"]],
    ["not of a row that the user's took the place of", "Harbor League", []],
    [
      "by start, then longest first",
      "Harbor and Lake League",
      ["organizations Harbor and Lake League → harbor-league", "organizations Harbor and Lake → league"],
    ],
  ])("finds hits %s", (_, text, hits) => {
    expect(hitsOf(both, text)).toEqual(hits);
  });

  it("looks up in both, the user's first", () => {
    const names = (table: string, fold: string) =>
      both.lookup(table, [fold]).map((row) => both.row("mayors", row).name);
    expect(names("mayors#surname", "roe")).toEqual(["Bob Roe", "Ann Roe"]);
    expect(names("mayors#city", "us-oh-oak")).toEqual(["Bob Roe", "Ann Roe"]);
  });

  it("gives the user's row of an id", () => {
    expect(both.byId("organizations", "harbor-league")?.type).toBe("company");
    expect(both.byId("organizations", "guild")?.type).toBe("association");
    expect(both.byId("organizations", "none")).toBeNull();
  });

  it("numbers the user's rows behind the base's", () => {
    expect(both.count("organizations")).toBe(5);
    expect(both.find("organizations", "guild")).toBe(base.find("organizations", "guild"));
    expect(both.row("organizations", both.find("organizations", "our-guild")).id).toBe("our-guild");
  });

  it("leaves the base as it was", () => {
    expect(hitsOf(base, "Harbor League")).toEqual(["organizations Harbor League → harbor-league"]);
  });
});
