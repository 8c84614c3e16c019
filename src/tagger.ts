import { ownDictionaries } from "./dictionaries.js";
import type { Gazetteer } from "./gazetteer/index.js";
import { checkInput } from "./input.js";
import { KINDS, type Kind, type ReleaseInput, type TaggedRelease } from "./model/index.js";
import { type Analysis, analyse } from "./stages/analysis.js";
import { link } from "./stages/linking.js";

export interface TaggerOptions {
  /** Only these kinds are reported; the others come out empty. */
  readonly only?: readonly Kind[];
  readonly parsers?: "auto" | "always" | "off";
}

export interface Tagger {
  /** Tags one release, alone. */
  tag(input: string | ReleaseInput): TaggedRelease;
}

/**
 * Makes a tagger. It keeps no state between releases: the same input gives the same record, whatever was
 * tagged before.
 */
export function createTagger({ only = KINDS }: TaggerOptions = {}): Tagger {
  const gazetteer: Gazetteer = ownDictionaries();
  return { tag: (input) => assemble(analyse(gazetteer, checkInput(input)), new Set(only)) };
}

function assemble(analysis: Analysis, only: ReadonlySet<Kind>): TaggedRelease {
  const { release, timeline } = analysis;
  const entities = link(analysis);
  const pick = <T>(kind: Kind, list: readonly T[]): readonly T[] => (only.has(kind) ? list : []);
  return {
    schema: "citydesk/release@1",
    id: release.id,
    title: release.title,
    url: release.url,
    text: release.text,
    categories: release.categories,
    source: release.source,
    published: timeline.day,
    publishedBasis: timeline.basis,
    publishedRange: timeline.range,
    modified: release.byline?.modified ?? null,
    mayors: pick("mayors", entities.mayors),
    officials: pick("officials", entities.officials),
    people: pick("people", entities.people),
    organizations: pick("organizations", entities.organizations),
    places: pick("places", entities.places),
    events: pick("events", entities.events),
    dates: pick("dates", entities.dates),
    topics: [],
    instruments: pick("instruments", entities.instruments),
    quotes: [],
    warnings: [],
  };
}
