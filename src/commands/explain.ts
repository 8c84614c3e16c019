import { createTagger } from "../tagger.js";
import { loadDictionaries } from "./dictionaries.js";
import { Exit } from "./exit.js";
import { explanationText } from "./explain/text.js";
import { dayOf, expectPaths, intakeOf } from "./options.js";
import { run } from "./run.js";
import { say } from "./streams.js";

export interface ExplainOptions {
  readonly from: string;
  readonly column: readonly string[];
  readonly published?: string;
  readonly json?: boolean;
  readonly dictionary: readonly string[];
}

/** Tells for each release why each entity was found, and what lost. @returns the exit code. */
export async function explain(paths: readonly string[], options: ExplainOptions): Promise<number> {
  const intake = intakeOf(options);
  const published = dayOf(options.published);
  expectPaths(paths);
  const dictionaries = await loadDictionaries(options.dictionary);
  const tagger = createTagger({ dictionaries });
  const shape = options.json ? (value: unknown) => `${JSON.stringify(value)}\n` : explanationText;
  let told = 0;
  const rejected = await run({
    paths,
    intake,
    published,
    write: (inputs) =>
      inputs.map((input) => {
        const text = shape(tagger.explain(input));
        return !options.json && told++ > 0 ? `\n${text}` : text;
      }),
  });
  if (rejected > 0) say(`citydesk: ${rejected} rejected`);
  return rejected > 0 ? Exit.Rejected : Exit.Done;
}
