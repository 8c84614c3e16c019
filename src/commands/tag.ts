import type { TaggedRelease } from "../model/index.js";
import { createTagger } from "../tagger.js";
import { loadDictionaries } from "./dictionaries.js";
import { Exit } from "./exit.js";
import { dayOf, expectPaths, readerOf, writerOf } from "./options.js";
import { run } from "./run.js";
import { say, writeOut } from "./streams.js";

export interface TagOptions {
  readonly from: string;
  readonly to: string;
  readonly published?: string;
  readonly omitText?: boolean;
  readonly dictionary: readonly string[];
}

/** Tags files, folders, globs or standard input; records to standard output. @returns the exit code. */
export async function tag(paths: readonly string[], options: TagOptions): Promise<number> {
  const reader = readerOf(options.from);
  const writer = writerOf(options.to);
  const published = dayOf(options.published);
  expectPaths(paths);
  const dictionaries = await loadDictionaries(options.dictionary);
  const tagger = createTagger({ dictionaries });
  let written = 0;
  const record = (release: TaggedRelease): string => {
    const { text, ...bare } = release;
    const head = written === 0 ? writer.head : "";
    return head + writer.record(options.omitText ? bare : release, written++);
  };
  const rejected = await run({
    paths,
    reader,
    published,
    write: (inputs, page) => (page ? tagger.tagPage(inputs) : inputs.map((input) => tagger.tag(input))).map(record),
  });
  await writeOut((written === 0 ? writer.head : "") + writer.tail);
  if (rejected > 0) say(`citydesk: ${written} tagged, ${rejected} rejected`);
  return rejected > 0 ? Exit.Rejected : Exit.Done;
}
