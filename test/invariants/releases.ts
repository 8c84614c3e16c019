import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type { ReleaseInput } from "../../src/model/index.js";
import { ROOT } from "./source-files.js";

/** The fixtures' releases, as they are handed in. */
export const RELEASES: readonly ReleaseInput[] = readFileSync(join(ROOT, "fixtures", "releases.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const { id, input } = JSON.parse(line) as { id: string; input: ReleaseInput };
    return { ...input, id };
  });

/** One seed, so that a run can be trusted; FC_SEED=… looks elsewhere. */
export const SEED = Number(process.env.FC_SEED ?? 20170425);

/** Words and marks that rules wake up at. */
const PIECES = [
  ..."Mayor Mayors Mayor-elect former acting of the and said President Vice Senator Sen. Rep. Gov. Secretary Attorney General".split(
    " ",
  ),
  ..."Dallas Columbus Springfield Washington Texas Ohio D.C. (TX) (OH) R-Ohio Smith John J. O’Brien Lee-Fox Jr. III".split(
    " ",
  ),
  ..."Jan. 5 2017 Monday yesterday 9/11 FY2018 Annual Winter Meeting Conference Mayors U.S. Act H.R. Executive Order".split(
    " ",
  ),
  ..."“ ” \" ' ’ ’s ( ) [ ] , . ; : ! ? … – — - -- ### | / & @ # • \u200b \u00ad \u0301 \ufeff \ud800 \udc00 👩‍👧 \u202e \u0000".split(
    " ",
  ),
  "By |",
  "WHO:",
  "CONTACT:",
  "About the",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u0085",
  "\t",
  "\u00a0",
  " ",
  " ",
  " ",
];

/** Text that looks enough like a release to wake the rules, and enough unlike one to surprise them. */
export const nearNews = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", "", "\n")), { maxLength: 120 })
  .map((pieces) => pieces.flat().join(""));

type Change = (text: string, at: number, other: number) => string;
const cutAt = (text: string, a: number, b: number): [string, string, string] => {
  const [from, to] = a < b ? [a, b] : [b, a];
  const x = Math.floor(from * text.length);
  const y = Math.floor(to * text.length);
  return [text.slice(0, x), text.slice(x, y), text.slice(y)];
};
const paragraphs = (text: string) => text.split(/(?<=\n\n)|(?<=[.”] )/);

/** Ways to spoil a release: cut, doubled, shuffled, marked, joined, shouted, whispered. */
const CHANGES: readonly Change[] = [
  (text, a, b) => cutAt(text, a, b)[1],
  (text, a, b) => cutAt(text, a, b)[0] + cutAt(text, a, b)[2],
  (text, a, b) => text + cutAt(text, a, b)[1] + text,
  (text, a) => {
    const parts = paragraphs(text);
    const turn = Math.floor(a * parts.length);
    return [...parts.slice(turn), ...parts.slice(0, turn).reverse()].join("");
  },
  ...["“", '"', "’", "(", ")", "\u200b", "\n", "\n\n", " – ", ",", ".", "\u0301", "\ud83d"].map(
    (mark): Change =>
      (text, a, b) =>
        cutAt(text, a, b).join(mark),
  ),
  (text) => text.replaceAll(" ", ""),
  (text) => text.replaceAll(" ", "\n"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll(/[.,]/g, ""),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
];

/** One of the releases after up to four spoiling changes. */
export const spoiledOf = (releases: readonly ReleaseInput[]): fc.Arbitrary<ReleaseInput> =>
  fc
    .record({
      release: fc.constantFrom(...releases),
      changes: fc.array(
        fc.tuple(
          fc.constantFrom(...CHANGES),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ release, changes }) => ({
      ...release,
      text: changes.reduce((text, [change, a, b]) => change(text, a, b).slice(0, 12_000), release.text),
    }));

/** A fixture's release after up to four spoiling changes. */
export const spoiled = spoiledOf(RELEASES);
