import type { Document } from "../model/index.js";
import type { CueMatcher } from "./match.js";
import { votesOf } from "./votes.js";

/** In how many releases a cue was seen, and in how many of them other cues spoke for its topic too. */
export interface Company {
  seen: number;
  kept: number;
}

/** Other cues must bring a topic this far, and among the first so many, to be company. */
const STRENGTH = 3;
const RANK = 4;

/** The company that each cue, by number, keeps in unlabelled releases. A cue that none of them shows is left out. */
export function companyOf(documents: Iterable<Document>, matcher: CueMatcher): Map<number, Company> {
  const company = new Map<number, Company>();
  for (const document of documents) {
    const sums = new Float64Array(matcher.topics.length);
    const forces = new Map<number, number>();
    for (const { topic, cue, force } of votesOf(document, matcher, [])) {
      sums[topic] = (sums[topic] as number) + force;
      if (force > 0) forces.set(cue, (forces.get(cue) ?? 0) + force);
    }
    for (const [cue, force] of forces) {
      const counts = company.get(cue) ?? { seen: 0, kept: 0 };
      const topic = matcher.topicOf[cue] as number;
      counts.seen++;
      if (isAmongFirst(sums, topic, (sums[topic] as number) - force)) counts.kept++;
      company.set(cue, counts);
    }
  }
  return company;
}

function isAmongFirst(sums: Float64Array, topic: number, rest: number): boolean {
  if (rest < STRENGTH) return false;
  let before = 0;
  sums.forEach((sum, other) => {
    if (other !== topic && sum > rest) before++;
  });
  return before < RANK;
}

/** A cue is taken to have been seen this often before anything was counted, with the share of company that all have. */
const PRIOR = 3;
/** Where trust stops falling. */
const LEAST = 0.2;

/** What the weight of a word is multiplied by: 1 where it keeps at least the `share` of company that words keep, less where it is mostly met alone. */
export function trustIn({ seen, kept }: Company, share: number): number {
  const own = (kept + PRIOR * share) / (seen + PRIOR);
  return Math.min(1, Math.max(LEAST, own / share));
}

/** The share of sightings in company, over all. */
export function shareOf(company: Iterable<Company>): number {
  let [seen, kept] = [0, 0];
  for (const counts of company) {
    seen += counts.seen;
    kept += counts.kept;
  }
  return seen === 0 ? 1 : kept / seen;
}
