import type { ReleaseInput, TaggedRelease } from "../model/index.js";
import type { Tagger } from "../tagger.js";

type PageTagger = Tagger & { tagPage?(inputs: readonly ReleaseInput[]): readonly TaggedRelease[] };

/** Tags the releases of one page together, so that neighbours bound each other's days. */
export function tagPage(tagger: PageTagger, inputs: readonly ReleaseInput[]): readonly TaggedRelease[] {
  return tagger.tagPage ? tagger.tagPage(inputs) : inputs.map((input) => tagger.tag(input));
}
