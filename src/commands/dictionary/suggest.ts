import { similarity } from "../../parsers/natural.js";
import { dictionaryOf, type Sighting, sightingsOf, suggest } from "../../suggest/index.js";
import { createTagger } from "../../tagger.js";
import { loadDictionaries } from "../dictionaries.js";
import { Exit, usageError } from "../exit.js";
import { dayOf, expectPaths, intakeOf } from "../options.js";
import { run } from "../run.js";
import { say, writeOut } from "../streams.js";

export interface SuggestOptions {
  readonly from: string;
  readonly column: readonly string[];
  readonly published?: string;
  readonly dictionary: readonly string[];
  readonly least: string;
}

/** Writes what releases name and no dictionary knows, as a dictionary to review. @returns the exit code. */
export async function suggestRows(paths: readonly string[], options: SuggestOptions): Promise<number> {
  const intake = intakeOf(options);
  const published = dayOf(options.published);
  const least = leastOf(options.least);
  expectPaths(paths);
  const tagger = createTagger({ dictionaries: await loadDictionaries(options.dictionary) });
  const sightings: Sighting[] = [];
  let releases = 0;
  const rejected = await run({
    paths,
    intake,
    published,
    write: (inputs, page) => {
      for (const release of page ? tagger.tagPage(inputs) : inputs.map((input) => tagger.tag(input))) {
        releases++;
        sightings.push(...sightingsOf(release));
      }
      return [];
    },
  });
  const all = suggest(sightings, similarity);
  const kept = all.filter(({ count }) => count >= least);
  await writeOut(`${JSON.stringify(dictionaryOf(kept, "suggested"), null, 2)}\n`);
  say(
    `citydesk: ${kept.length} suggestions seen ${least} times or more, ${all.length - kept.length} seen less, in ${releases} releases`,
  );
  return rejected > 0 ? Exit.Rejected : Exit.Done;
}

function leastOf(text: string): number {
  const least = Number(text);
  if (Number.isInteger(least) && least > 0) return least;
  throw usageError(`--least: expected a whole number from 1, received ${text}`);
}
