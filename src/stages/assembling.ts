import type { Kind, TaggedRelease, Topic } from "../model/index.js";
import { type CueMatcher, scoreTopics } from "../topics/index.js";
import type { Analysis } from "./analysis.js";
import { doubted } from "./doubts.js";
import { type Entities, link } from "./linking.js";
import { warningsOf } from "./warnings.js";

/** What linking and topics are handed by the tagger. */
export interface Tools {
  readonly cues: CueMatcher;
  /** How alike two folded names are, 0 to 1. */
  readonly similarity: (a: string, b: string) => number;
}

/** Links an analysed release and lays it out as the contract wants it; kinds not asked for come out empty. */
export function assemble(analysis: Analysis, { cues, similarity }: Tools, only: ReadonlySet<Kind>): TaggedRelease {
  const { release, timeline } = analysis;
  const entities = doubted(link(analysis, similarity), timeline.clashes);
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
    topics: only.has("topics") ? topicsOf(analysis, cues, entities) : [],
    instruments: pick("instruments", entities.instruments),
    quotes: pick("quotes", entities.quotes),
    warnings: warningsOf(analysis, entities),
  };
}

function topicsOf(
  { reading }: Analysis,
  cues: CueMatcher,
  { events, instruments, officials, mayors }: Entities,
): Topic[] {
  return scoreTopics(reading.document, cues, [
    ...events.map((event) => ({ kind: "event" as const, ...event })),
    ...instruments.map((instrument) => ({ kind: "instrument" as const, ...instrument })),
    ...officials.map(({ id, office, mentions }) => ({ kind: "official" as const, id, type: office.branch, mentions })),
    ...mayors.flatMap(({ id, city, mentions }) =>
      city && city.country !== "US" ? { kind: "mayor" as const, id, type: "abroad", mentions } : [],
    ),
  ]);
}
