import type { SentenceSpan } from "../model/parsers.js";
import type { Find } from "./require.js";

/** What is used of compromise. Never with a lexicon: that would stay in force for every later caller. */
type Compromise = (text: string) => {
  people(): { json(options: { offset: boolean }): readonly { offset: { start: number; length: number } }[] };
};

/** The names of persons in one sentence, without the punctuation around them; [] where compromise can't be found. */
export function askCompromise(find: Find): (sentence: string) => readonly SentenceSpan[] {
  let nlp: Compromise | null | undefined;
  return (sentence) => {
    if (nlp === undefined) nlp = find("compromise") as Compromise | null;
    return nlp ? people(nlp, sentence) : [];
  };
}

function people(nlp: Compromise, sentence: string): readonly SentenceSpan[] {
  return nlp(sentence)
    .people()
    .json({ offset: true })
    .map(({ offset }) => trimmed(sentence, offset.start, offset.start + offset.length))
    .filter(({ start, end }) => start < end);
}

const EDGE = /[\s,;:!?"“”'‘’()[\]–—-]/;

/** compromise leaves marks on its names: "Jane Roe,". A full stop stays where it ends an initial or "Jr." */
function trimmed(text: string, from: number, to: number): SentenceSpan {
  let start = from;
  let end = Math.min(to, text.length);
  while (start < end && (EDGE.test(text.charAt(start)) || text.charAt(start) === ".")) start++;
  for (;;) {
    if (end > start + 1 && (text.startsWith("'s", end - 2) || text.startsWith("’s", end - 2))) end -= 2;
    else if (end > start && (EDGE.test(text.charAt(end - 1)) || isFullStop(text, start, end))) end--;
    else return { start, end };
  }
}

function isFullStop(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ".") return false;
  const word = text.slice(text.lastIndexOf(" ", end - 1) + 1, end - 1);
  return end - 1 === start || !(word.length === 1 || word === "Jr" || word === "Sr");
}
