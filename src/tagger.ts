import { personClues } from "./chronology/clues.js";
import { resolveDates } from "./chronology/dates.js";
import { statedDay } from "./chronology/published.js";
import { placeInTime } from "./chronology/timeline.js";
import { ownDictionaries } from "./dictionaries.js";
import { proposeDates } from "./extract/dates.js";
import { proposeEvents } from "./extract/events.js";
import { proposePersons } from "./extract/persons.js";
import { readWith } from "./extract/reading.js";
import type { Gazetteer } from "./gazetteer/index.js";
import { checkInput } from "./input.js";
import { linkEvents } from "./link/events.js";
import { linkMayor } from "./link/mayors.js";
import { linkOfficesAlone } from "./link/offices-alone.js";
import { linkOfficial } from "./link/officials.js";
import { linkPerson } from "./link/people.js";
import { clusterPersons } from "./mentions/persons.js";
import { settle } from "./mentions/settle.js";
import type {
  DateMention,
  Kind,
  Mayor,
  Mention,
  Official,
  Person,
  ReleaseInput,
  TaggedRelease,
} from "./model/index.js";
import { readDocument } from "./text/index.js";

export interface TaggerOptions {
  readonly only?: readonly Kind[];
  readonly parsers?: "auto" | "always" | "off";
}

export interface Tagger {
  tag(input: string | ReleaseInput): TaggedRelease;
}

export function createTagger(_options: TaggerOptions = {}): Tagger {
  const gazetteer = ownDictionaries();
  return { tag: (input) => tagOne(gazetteer, input) };
}

function tagOne(gazetteer: Gazetteer, input: string | ReleaseInput): TaggedRelease {
  const release = checkInput(input);
  const document = readDocument(release.title, release.text, release.published);
  const reading = readWith(gazetteer, document);
  const persons = settle(proposePersons(reading));
  const clusters = clusterPersons(reading, persons.kept);
  const dateCandidates = proposeDates(document);
  const stated = statedDay(document, dateCandidates, release.byline?.published ?? null);
  const timeline = placeInTime(stated, stated ? [] : personClues(gazetteer, clusters));
  const whens = resolveDates(dateCandidates, timeline);
  const context = { gazetteer, document, timeline };
  const mayors: Mayor[] = [];
  const officials: Official[] = [];
  const people: Person[] = [];
  for (const cluster of clusters) {
    const mayor = linkMayor(context, cluster);
    const official = linkOfficial(context, cluster);
    if (mayor) mayors.push(mayor);
    if (official) officials.push(official);
    if (mayor || official) continue;
    const person = linkPerson(context, cluster);
    if (person) people.push(person);
  }
  const covered = (m: Mention) =>
    persons.kept.some(
      (c) =>
        c.field === m.field &&
        c.value.claims.some((claim) => {
          const field = document.fields.find((f) => f.name === m.field);
          const from = field?.tokens[claim.span.start]?.start ?? 0;
          const to = field?.tokens[claim.span.end - 1]?.end ?? 0;
          return from < m.end && m.start < to;
        }),
    );
  officials.push(...linkOfficesAlone(context, reading, officials, covered));
  const dates: DateMention[] = dateCandidates.map((d, i) => ({
    when: whens[i] ?? null,
    mention: {
      field: d.field,
      start: d.start,
      end: d.end,
      text: (d.field === "title" ? document.title : document.text)?.text.slice(d.start, d.end) ?? "",
      rule: d.rule,
    },
  }));
  const events = linkEvents(settle(proposeEvents(reading)).kept, {
    gazetteer,
    timeline,
    document,
    places: [],
    dates: dateCandidates.map((d, i) => ({ field: d.field, start: d.start, end: d.end, when: whens[i] ?? null })),
  });
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
    mayors,
    officials,
    people,
    organizations: [],
    places: [],
    events,
    dates,
    topics: [],
    instruments: [],
    quotes: [],
    warnings: [],
  };
}
