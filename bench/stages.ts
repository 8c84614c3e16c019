import { ownCues, ownDictionaries } from "../src/dictionaries.js";
import { proposeDates } from "../src/extract/dates.js";
import { proposeEvents } from "../src/extract/events.js";
import { proposeInstruments } from "../src/extract/instruments.js";
import { readBodies } from "../src/extract/organizations/spans.js";
import { proposeOrganizations } from "../src/extract/organizations.js";
import { proposePersons } from "../src/extract/persons.js";
import { proposePlaces } from "../src/extract/places.js";
import { proposeQuotes } from "../src/extract/quotes.js";
import { readWith } from "../src/extract/reading.js";
import { checkInput } from "../src/input.js";
import { clusterPersons } from "../src/mentions/persons.js";
import { settle } from "../src/mentions/settle.js";
import { KINDS, type ReleaseInput } from "../src/model/index.js";
import type { ParserCalls, Parsers } from "../src/model/parsers.js";
import { openParsers } from "../src/parsers/index.js";
import { similarity } from "../src/parsers/natural.js";
import { type Extraction, extract, placeAlone } from "../src/stages/analysis.js";
import { assemble } from "../src/stages/assembling.js";
import { link } from "../src/stages/linking.js";
import { readDocument } from "../src/text/index.js";

/** Microseconds of each stage over all the releases, and how often the parsers were asked. */
export interface StageTimes {
  readonly stages: ReadonlyMap<string, number>;
  readonly calls: ParserCalls;
}

// Stages that ask no parser take no second argument; so these stand whether or not they do.
const persons: (reading: ReturnType<typeof readWith>, parsers: Parsers) => ReturnType<typeof proposePersons> =
  proposePersons;
const extraction: (
  gazetteer: Parameters<typeof extract>[0],
  release: Parameters<typeof extract>[1],
  parsers: Parsers,
) => Extraction = extract;

/**
 * Runs the stages one by one over the releases. Bundled before it is run, like the library: the loader that
 * runs TypeScript wraps every closure, which costs more than some of the stages.
 */
export function timeStages(releases: readonly ReleaseInput[]): StageTimes {
  const gazetteer = ownDictionaries();
  const cues = ownCues();
  const parsers = openParsers("auto");
  const all = new Set(KINDS);
  const stages = new Map<string, number>();
  const timed = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    stages.set(name, (stages.get(name) ?? 0) + (performance.now() - start) * 1000);
    return result;
  };
  for (const input of releases) {
    const release = timed("check", () => checkInput(input));
    const document = timed("text: tokens, sentences, zones", () =>
      readDocument(release.title, release.text, release.published),
    );
    const reading = timed("gazetteer scan", () => readWith(gazetteer, document));
    const bodies = timed("extract bodies", () => readBodies(reading));
    const people = timed("extract persons", () => settle(persons(reading, parsers)));
    timed("group persons", () => clusterPersons(reading, people.kept, null));
    timed("extract dates", () => proposeDates(document));
    timed("extract places", () => settle(proposePlaces(reading, bodies)));
    timed("extract organizations", () => settle(proposeOrganizations(reading, bodies)));
    timed("extract events", () => settle(proposeEvents(reading)));
    timed("extract instruments", () => settle(proposeInstruments(reading)));
    timed("extract quotes", () => settle(proposeQuotes(reading)));
    const extracted = extraction(gazetteer, release, openParsers("off"));
    const analysis = timed("chronology", () => placeAlone(extracted));
    const linking = performance.now();
    timed("link", () => link(analysis, similarity));
    const linked = (performance.now() - linking) * 1000;
    timed("topics and layout", () => assemble(analysis, { cues, similarity }, all));
    stages.set("topics and layout", (stages.get("topics and layout") ?? 0) - linked);
  }
  return { stages, calls: parsers.calls() };
}
