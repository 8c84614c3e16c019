import { describe, expect, it } from "vitest";
import { TERM_REJECTS, TERMS } from "../cases/officials/links.js";
import { PRESIDENTS } from "../cases/officials/presidents.js";
import { check } from "../support/checking.js";
import { tagCase } from "../support/tagging.js";

check("Presidents, by name and by office alone", PRESIDENTS);
check("the day decides", TERMS);
check("nobody decides", TERM_REJECTS);

describe("what a link says", () => {
  it("shows an office's own words where no name is printed", () => {
    const [official] = tagCase({ id: "-", day: "2017-03-08", text: "We urge the President to visit." }).officials;
    expect(official).toMatchObject({ named: false, name: "Donald Trump", link: "linked" });
    expect(official?.mentions.map((m) => m.text)).toEqual(["President"]);
  });

  it("takes the longer of two forms that a line end stands in", () => {
    const text = "They met the Attorney General\nof the United States on Monday.";
    const [official] = tagCase({ id: "-", day: "2013-02-06", text }).officials;
    expect(official?.mentions.map((m) => m.text)).toEqual(["Attorney General\nof the United States"]);
  });

  it("carries party, state and identifiers of the row", () => {
    const [official] = tagCase({ id: "-", day: "2017-06-10", text: "Sen. Sherrod Brown (D-OH) spoke." }).officials;
    expect(official).toMatchObject({ party: "D", office: { state: "OH", branch: "legislative" }, link: "linked" });
    expect(official?.ids.bioguide).toBe("B000944");
  });
});
