import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Shape } from "../../src/model/index.js";
import { foldToken, tokenize } from "../../src/text/index.js";
import { SEED } from "../invariants/releases.js";
import { cut } from "./cut.js";

/** Text, its tokens set apart by "|". */
const CUTS: readonly [string, string][] = [
  // Abbreviations and dotted letters
  ["Gov. Lee and Lt. Gov. Fox", "Gov.|Lee|and|Lt.|Gov.|Fox"],
  ["Mayor J. D. Smith", "Mayor|J.|D.|Smith"],
  ["A.J. Brown, J.Smith", "A.J.|Brown|,|J.|Smith"],
  ["in Washington, D.C.", "in|Washington|,|D.C."],
  ["Washington,D.C.", "Washington|,|D.C."],
  ["the U.S. Senate, the U.S", "the|U.S.|Senate|,|the|U.S"],
  ["10 a.m. and 5 p.m.", "10|a.m.|and|5|p.m."],
  ["H.R. 1, S. 5 and P.L. 115-3", "H.R.|1|,|S.|5|and|P.L.|115|-|3"],
  ["Gary, Ind., and Flint, Mich.", "Gary|,|Ind.|,|and|Flint|,|Mich."],
  ["Acme Inc. and Sons, Jr.", "Acme|Inc.|and|Sons|,|Jr."],
  ["gov. and sen.", "gov|.|and|sen|."],
  ["It ended.Then", "It|ended|.|Then"],
  ["No. 5 and Nos. 6", "No.|5|and|Nos.|6"],
  ["He said “No.”", "He|said|“|No|.|”"],
  ["the art. Art. 3", "the|art|.|Art.|3"],
  ["Fox v. Lee vs. Orr", "Fox|v|.|Lee|vs.|Orr"],
  ["wait...", "wait|.|.|."],
  // Hyphens and apostrophes
  ["Winston-Salem’s", "Winston|-|Salem|’s"],
  ["O’Brien’s, O'Brien's", "O|’|Brien|’s|,|O|'|Brien|'s"],
  ["Boss' own, the '90s", "Boss|'|own|,|the|'|90s"],
  ["don't won’t", "don|'|t|won|’|t"],
  ["USCM’S PLAN", "USCM|’S|PLAN"],
  ["D.C.’s (Texas)’s", "D.C.|’s|(|Texas|)|’s"],
  ["Jan. 29–31", "Jan.|29|–|31"],
  ["DC—The mayors -- met", "DC|—|The|mayors|-|-|met"],
  // Numbers
  ["$1,234,567.89", "$|1,234,567.89"],
  ["April 3,2017", "April|3|,|2017"],
  ["3/2/17, 10:30am, 24/7", "3|/|2|/|17|,|10|:|30am|,|24|/|7"],
  ["the 85th and 1990s", "the|85th|and|1990s"],
  ["3.2%", "3.2|%"],
  // Addresses
  ["www.example.org.", "www.example.org|."],
  ["(https://example.org/a?b=1#c), now", "(|https://example.org/a?b=1#c|)|,|now"],
  ["a.b@example.org, please", "a.b@example.org|,|please"],
  ["@example and a@b", "@|example|and|a|@|b"],
  // White space of all kinds
  ["A\r\nB\rC\u2028D\u0085E", "A|B|C|D|E"],
  ["a\u00a0b\u2009c\u3000d\te", "a|b|c|d|e"],
  ["\ufeffHello\ufeffworld", "Hello|world"],
  // What has no width, and what has no letter
  ["Ma\u00adyor Jo\u200bhn", "Ma\u00adyor|Jo\u200bhn"],
  ["\u200bMayor \u202eLee", "Mayor|Lee"],
  ["Jose\u0301 Sa\u0303o", "Jose\u0301|Sa\u0303o"],
  ["\u0301\u0301 a", "a"],
  ["é É ñ Łódź", "é|É|ñ|Łódź"],
  ["👩 ok", "\ud83d|\udc69|ok"],
  ["\ud800x\udc00", "\ud800|x|\udc00"],
  ["a\u0000b", "a|\u0000|b"],
  ["", ""],
  [" \n\t ", ""],
];

it.each(CUTS)("cuts %j into %j", (text, expected) => {
  expect(cut(text).tokens.join("|")).toBe(expected);
});

describe("shapes", () => {
  const shapes = (text: string) => tokenize(text).map(({ shape }) => shape);
  const has = (text: string, bit: number) =>
    shapes(text)
      .map((shape) => (shape & bit ? 1 : 0))
      .join("");

  it("tells capitals, initials and mixed case", () => {
    expect(has("Mayor mayor USCM U.S. J. J McCarthy é É", Shape.Cap)).toBe("101111101");
    expect(has("Mayor USCM U.S. J. A", Shape.Upper)).toBe("01100");
    expect(has("J. J JD A.B.", Shape.Initial)).toBe("1100");
    expect(has("McCarthy iPhone USCM Lee", Shape.Camel)).toBe("1100");
  });

  it("tells lines and paragraphs, whatever ends them", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2028"]) {
      expect(has(`a b${end}c${end}${end}d${end} ${end}e`, Shape.Line)).toBe("10111");
      expect(has(`a b${end}c${end}${end}d${end} ${end}e`, Shape.Paragraph)).toBe("10011");
    }
  });

  it("tells words behind white space from words behind marks", () => {
    expect(has("a-b c (d)", Shape.Spaced)).toBe("1001100");
  });

  it("gives a word behind a zero-width mark its capital", () => {
    expect(has("\u200bMayor", Shape.Cap)).toBe("1");
  });
});

it.each([
  ["Mayor", "mayor"],
  ["D.C.", "dc"],
  ["José", "jose"],
  ["Jose\u0301", "jose"],
  ["Ma\u00adyor", "mayor"],
  ["Jo\u200bhn\u200e", "john"],
  ["’", "'"],
  ["’S", "'s"],
  ["–", "-"],
  ["“", '"'],
  ["ﬁre", "fire"],
  ["", ""],
])("folds %j to %j", (text, fold) => {
  expect(foldToken(text)).toBe(fold);
});

it("loses nothing: tokens are in order, not empty, and only blanks stand between them", () => {
  const blank = /^[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\u0300-\u036f]*$/;
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aB1.,’'-\u0301\u200b@ \n\r/“") }),
  );
  fc.assert(
    fc.property(text, (text) => {
      let at = 0;
      for (const { start, end } of tokenize(text)) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(blank);
        at = end;
      }
      expect(text.slice(at)).toMatch(blank);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

it("cuts a word alike wherever it stands", () => {
  for (const [text, expected] of CUTS.filter(([text]) => /^\w/.test(text)))
    expect(cut(`Lee met\n\n${text}`).tokens.slice(2).join("|")).toBe(expected);
});
