import { officesAlone } from "../link/offices-alone.js";
import { rejectedRows } from "../link/rejected.js";
import type { Settled } from "../mentions/settle.js";
import {
  type Candidate,
  type ExplainedEntity,
  type ExplainedLoser,
  type Explanation,
  type Kind,
  LINKED_KINDS,
  type Linked,
  type Mention,
  PERSON_KINDS,
  type TaggedRelease,
  type UndecidedOffice,
} from "../model/index.js";
import type { Analysis } from "./analysis.js";

/** Tells why each entity of a record stands, what bounded its day, and which candidates gave way. */
export function explainRecord(analysis: Analysis, release: TaggedRelease): Explanation {
  const { timeline } = analysis;
  const clues = timeline.clues.map((clue) => ({ ...clue, clashes: timeline.clashes.includes(clue) }));
  return {
    release,
    published: { day: timeline.day, basis: timeline.basis, ...timeline.range, clues },
    entities: entitiesOf(analysis, release),
    undecided: undecidedOf(analysis, release),
    lost: [
      ...losersOf(analysis, "people", analysis.persons),
      ...losersOf(analysis, "places", analysis.places),
      ...losersOf(analysis, "organizations", analysis.organizations),
      ...losersOf(analysis, "events", analysis.events),
      ...losersOf(analysis, "instruments", analysis.instruments),
      ...losersOf(analysis, "quotes", analysis.quotes),
    ],
  };
}

function losersOf(analysis: Analysis, kind: Kind, settled: Settled<unknown>): ExplainedLoser[] {
  return settled.lost.map(({ candidate, to }) => ({
    kind,
    mention: mentionOf(analysis, candidate),
    to: mentionOf(analysis, to),
  }));
}

function mentionOf({ reading }: Analysis, { field, start, end, rule }: Candidate): Mention {
  const text = reading.document.fields.find((f) => f.name === field)?.text.slice(start, end) ?? "";
  return { field, start, end, text, rule };
}

function entitiesOf(analysis: Analysis, release: TaggedRelease): ExplainedEntity[] {
  const chosen = new Set(LINKED_KINDS.flatMap((kind) => release[kind].map(({ id }) => id)));
  return LINKED_KINDS.flatMap((kind) =>
    (release[kind] as readonly (Linked & { readonly id: string; readonly name: string })[]).map((entity) => ({
      kind,
      id: entity.id,
      name: entity.name,
      link: entity.link,
      confidence: entity.confidence,
      mentions: entity.mentions,
      claims: claimsOf(analysis, entity.mentions),
      considered: entity.candidates.map((c) => `${c.id} (${c.score})`),
      rejected: PERSON_KINDS.has(kind) ? rejectedOf(analysis, entity.mentions, chosen) : [],
    })),
  );
}

const overlaps = (a: Mention, b: Mention): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

function rejectedOf(
  { clusters, reading, timeline }: Analysis,
  mentions: readonly Mention[],
  chosen: ReadonlySet<string>,
): string[] {
  const own = clusters.find((cluster) => cluster.mentions.some((m) => mentions.some((n) => overlaps(m, n))));
  return own ? rejectedRows(reading.gazetteer, timeline, own, chosen) : [];
}

function undecidedOf({ reading }: Analysis, { mayors, officials, people }: TaggedRelease): UndecidedOffice[] {
  const told = [...mayors, ...officials, ...people].flatMap((entity) => entity.mentions);
  return officesAlone(reading)
    .filter(({ mention }) => !told.some((m) => overlaps(m, mention)))
    .map(({ office, mention }) => ({ office: office.title, mention }));
}

/** The claims of the person candidates that these mentions came from. */
function claimsOf({ persons, reading }: Analysis, mentions: readonly Mention[]): string[] {
  const own = persons.kept.filter((c) =>
    mentions.some((m) => m.field === c.field && m.start === c.start && m.end === c.end),
  );
  const said = own.flatMap(({ field, value }) =>
    value.claims.map((claim) => {
      const tokens = reading.document.fields.find((f) => f.name === field);
      const from = tokens?.tokens[claim.span.start]?.start ?? 0;
      const to = tokens?.tokens[claim.span.end - 1]?.end ?? from;
      return `${claim.kind} "${tokens?.text.slice(from, to) ?? ""}" (${claim.rule})`;
    }),
  );
  return [...new Set(said)];
}
