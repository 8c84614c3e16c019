import { readFileSync } from "node:fs";
import { readDocument } from "../../../src/text/index.js";
import { companyOf, openCues, packCues, readCues } from "../../../src/topics/index.js";
import { type CompileContext, readTsv, tablePath, writeTable } from "../tables.js";

interface Text {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}

const recordsOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** The Justice Department would drown the rest: every third of its releases is heard. */
const thinned = (records: readonly Record<string, unknown>[]) => records.filter((_, i) => i % 3 === 0);

const textOf = ({ title, text, published }: Record<string, unknown>): Text => ({
  title: typeof title === "string" ? title : null,
  text: String(text),
  published: typeof published === "string" ? published : null,
});

/** Real releases, and our fixtures without those kept aside. None of their labels is read. */
function textsOf(shared: string): Text[] {
  const fixtures = recordsOf("fixtures/releases.ndjson").filter(({ set }) => set !== "aside");
  return [
    ...recordsOf(`${shared}/corpus/congress-releases.ndjson`),
    ...thinned(recordsOf(`${shared}/corpus/doj-releases.ndjson`)),
    ...fixtures.map(({ input }) => input as Record<string, unknown>),
  ].map(textOf);
}

/** Counts the company that cues of one word keep, always anew: the counts are of the cues as they stand, with the weights of their rows. */
export function compileCueCompany({ shared }: CompileContext): void {
  const [topics, cues] = [readTsv(tablePath("topics")), readTsv(tablePath("cues"))];
  const documents = textsOf(shared).map(({ title, text, published }) => readDocument(title, text, published));
  const company = companyOf(documents, openCues(packCues(topics, cues)));
  const rows = readCues(topics, cues).flatMap(({ id, folds }, number) => {
    const counts = company.get(number);
    // A phrase says what it means; a word alone may stand there for another reason.
    if (!counts || folds.length > 1) return [];
    const { seen, kept } = counts;
    return [
      { id, seen: `${seen}`, kept: `${kept}`, source: `${documents.length} releases, unlabelled`, licence: "own" },
    ];
  });
  writeTable("cue-company", ["seen", "kept"], rows);
}
