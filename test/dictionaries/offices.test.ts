import { describe, expect, it } from "vitest";
import { aliasKey } from "../../scripts/compile/federal/office-forms.js";
import { readTsv, tablePath } from "../../scripts/compile/tables.js";

const offices = readTsv(tablePath("offices"), ["id", "title", "variants"]);

const row = (id: string): (typeof offices)[number] => {
  const found = offices.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected a row "${id}"`);
  return found;
};

/** Forms that several offices share on purpose: the name behind them, the chamber or the day decides. */
const SHARED = new Set(
  [
    "Secretary",
    "Deputy Secretary",
    "Administrator",
    "Director",
    "Ambassador",
    "Representative",
    "Rep.",
    "Congressman",
    "Congresswoman",
    "Congressmember",
    "Member of Congress",
    "Majority Leader",
    "Minority Leader",
    "Majority Whip",
    "Minority Whip",
    "Democratic Leader",
    "Republican Leader",
    "House Democratic Leader",
    "House Republican Leader",
    "Senate Democratic Leader",
    "Senate Republican Leader",
    "House Democratic Whip",
    "House Republican Whip",
    "Senate Democratic Whip",
    "Senate Republican Whip",
    "Assistant Democratic Leader",
    // Its head was a director before the law of 2006 and is an administrator since.
    "FEMA Director",
    "Director of FEMA",
    "FEMA Chief",
    "Federal Emergency Management Agency Director",
    "Director of the Federal Emergency Management Agency",
  ].map(aliasKey),
);

describe("the forms of offices", () => {
  it("belong to one office each, but for those known to be shared", () => {
    const claims = new Map<string, Set<string>>();
    for (const office of offices) {
      for (const form of [office.title, ...office.variants.split("|").filter(Boolean)]) {
        const key = aliasKey(form);
        claims.set(key, (claims.get(key) ?? new Set()).add(office.id));
      }
    }
    const clashes = [...claims]
      .filter(([key, ids]) => ids.size > 1 && !SHARED.has(key))
      .map(([key, ids]) => `${key}: ${[...ids].join(", ")}`);
    expect(clashes).toEqual([]);
  });

  it("leave status to the grammar and end in no preposition", () => {
    const wrong = offices.flatMap((office) =>
      office.variants.split("|").filter((form) => /^acting |-elect$|-designate$| (to|of|for|from|the)$/i.test(form)),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["president", "President of the United States"],
    ["vice-president", "Vice President of the United States"],
    ["attorney-general", "Attorney General"],
    ["secretary-of-homeland-security", "Secretary of Homeland Security"],
    ["epa-administrator", "Administrator of the Environmental Protection Agency"],
    ["us-senator", "U.S. Senator"],
    ["us-representative", "U.S. Representative"],
    ["speaker-of-the-house", "Speaker of the House"],
    ["senate-majority-leader", "Senate Majority Leader"],
    ["ia-director", "White House Director of Intergovernmental Affairs"],
  ])("%s is titled as the annotation guide has it", (id, title) => {
    expect(row(id).title).toBe(title);
  });

  it.each([
    ["secretary-of-housing-and-urban-development", "HUD Secretary"],
    ["secretary-of-housing-and-urban-development", "Secretary of the U.S. Department of Housing and Urban Development"],
    ["secretary-of-transportation", "U.S. Transportation Secretary"],
    ["secretary-of-transportation", "Transportation Secretary"],
    ["epa-administrator", "EPA Administrator"],
    ["ondcp-director", "Drug Czar"],
    ["us-senator", "Sen."],
  ])("%s is also printed %s", (id, form) => {
    expect(row(id).variants.split("|")).toContain(form);
  });
});
