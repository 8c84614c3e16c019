import type { Document, Topic } from "../model/index.js";
import type { CueMatcher } from "./match.js";
import { type Standing, selectTopics } from "./select.js";
import { type TopicVoter, type Vote, votesOf } from "./votes.js";

/** At most this many mentions are shown for a topic: the strongest, in reading order. */
const EVIDENCE = 8;
/** The strength at which a score is one half. */
const HALFWAY = 8;

/** What a release is about, best first: one to three topics with the cues that speak for them; [] where none do. */
export function scoreTopics(document: Document, matcher: CueMatcher, voters: readonly TopicVoter[] = []): Topic[] {
  const votes = votesOf(document, matcher, voters);
  return selectTopics(standings(matcher, votes)).map(({ topic, strength }) => {
    const name = matcher.topics[topic] as CueMatcher["topics"][number];
    const score = Math.round((100 * strength) / (strength + HALFWAY)) / 100;
    return { ...name, score, evidence: evidenceOf(votes, topic) };
  });
}

/** Every topic with a positive sum, strongest first; ties go by the taxonomy's order. */
export function standings(matcher: CueMatcher, votes: readonly Vote[]): Standing[] {
  const sums = new Float64Array(matcher.topics.length);
  for (const { topic, force } of votes) sums[topic] = (sums[topic] as number) + force;
  const all: Standing[] = [];
  sums.forEach((strength, topic) => {
    if (strength > 0) all.push({ topic, strength });
  });
  return all.sort((a, b) => b.strength - a.strength || a.topic - b.topic);
}

function evidenceOf(votes: readonly Vote[], topic: number): Topic["evidence"] {
  const own = votes
    .map((vote, order) => ({ vote, order }))
    .filter(({ vote }) => vote.topic === topic && vote.force > 0);
  const best = own.sort((a, b) => b.vote.force - a.vote.force || a.order - b.order).slice(0, EVIDENCE);
  return best.sort((a, b) => a.order - b.order).map(({ vote }) => vote.mention());
}
