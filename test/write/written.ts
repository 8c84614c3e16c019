import type { TaggedRelease } from "../../src/model/index.js";
import { createTagger } from "../../src/tagger.js";
import { type Writing, type WrittenRelease, writerNamed } from "../../src/write/index.js";
import { RELEASES } from "../invariants/releases.js";

const tagger = createTagger({ parsers: "off" });

/** What lies in wait for every writer: markup, formulas, turned directions, emoji, half pairs, bars and breaks. */
export const HOSTILE: readonly TaggedRelease[] = [
  {
    id: '=cmd|"/c calc"!A0',
    title: "</title><script>alert(1)</script> 😀 Mayor Martin J. Walsh",
    text: "👩‍👩‍👧‍👦 Boston Mayor Martin J. Walsh \u202eturned\u202c <img src=x onerror=alert(1)> and \ud800 half, \u0000 none; “Yes,” said Walsh.\r\n+1\t-2",
    url: "javascript:alert(1)",
    categories: ["@SUM(1)", "a|b", "＝1", "\n=1", '"quoted", twice'],
    published: "2018-03-02",
  },
  { id: "--><b>", title: null, text: "", url: 'https://x.example/"><b>', categories: [] },
].map((input) => tagger.tag(input));

/** Our fixtures tagged, with the hostile ones behind. */
export const TAGGED: readonly TaggedRelease[] = [
  ...RELEASES.slice(0, 25).map((input) => tagger.tag(input)),
  ...HOSTILE,
];

/** How a writer of text writes. */
export async function writingOf(name: string): Promise<Writing> {
  const writer = writerNamed(name);
  if (!writer || !("open" in writer)) throw new Error(`expected a writer of text, received ${name}`);
  return writer.open();
}

/** All that a writer of text writes of releases. */
export async function written(name: string, releases: readonly WrittenRelease[] = TAGGED): Promise<string> {
  const { head, tail, record } = await writingOf(name);
  return `${head}${releases.map(record).join("")}${tail}`;
}
