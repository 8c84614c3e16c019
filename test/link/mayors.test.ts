import { describe, expect, it } from "vitest";
import { LATER } from "../cases/mayors/lists.js";
import { MISPRINTS } from "../cases/mayors/names.js";
import { PLACE_TRAPS, TIME_TRAPS } from "../cases/mayors/traps.js";
import { check } from "../support/checking.js";
import { tagCase } from "../support/tagging.js";

check("later mentions join the first", LATER);
check("misprints", MISPRINTS);
check("places that look like names", PLACE_TRAPS);
check("the day decides", TIME_TRAPS);

const only = (text: string, day = "2018-06-08") => tagCase({ id: "-", text, day }).mayors[0];

describe("what a link says", () => {
  it("names the dictionary's row and whether the city was printed", () => {
    expect(only("Reno (NV) Mayor Hillary Schieve spoke.")).toMatchObject({
      id: "hillary-schieve_reno-nv",
      link: "linked",
      city: { id: "us-nv-reno", inferred: false, mention: { text: "Reno" } },
    });
    expect(only("Mayor Hillary Schieve spoke.")).toMatchObject({
      link: "linked",
      city: { id: "us-nv-reno", inferred: true, mention: null },
    });
  });

  it("infers a state that is not printed", () => {
    expect(only("Reno Mayor Hillary Schieve spoke.")?.city).toMatchObject({ state: "NV", inferred: true });
  });

  it("keeps a misprint as printed", () => {
    expect(only("St. Louis Mayor Tishuara Jones spoke.", "2021-12-20")).toMatchObject({
      name: "Tishaura Jones",
      printed: "Tishuara Jones",
      link: "linked",
    });
  });

  it.each([
    "Cedar Gap (MT) Mayor Ruth Osei spoke.",
    "Reno (NV) Mayor Ruth Osei spoke.",
    "Mayor Ruth Osei spoke.",
    "Springfield (OR) Mayor Ellen Marsh spoke.",
  ])("links nobody in %s", (text) => {
    expect(only(text)).toMatchObject({ name: text.includes("Marsh") ? "Ellen Marsh" : "Ruth Osei", link: "unknown" });
  });

  it("mentions slice back to the text that came in", () => {
    const release = tagCase({
      id: "-",
      day: "2018-06-08",
      text: "“Yes,” Austin’s Mayor Steve Adler said. Adler’s plan won.",
    });
    const mentions = release.mayors.flatMap((mayor) => mayor.mentions);
    expect(mentions.map((m) => release.text.slice(m.start, m.end))).toEqual(["Steve Adler", "Adler"]);
  });
});
