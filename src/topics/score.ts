import type { Document, Topic } from "../model/index.js";
import type { CueMatcher } from "./match.js";
import { type Standing, selectTopics } from "./select.js";
import { mentionOf, type TopicVoter, type Vote, votesOf } from "./votes.js";

/** At most this many mentions are shown for a topic: the strongest, in reading order. */
const EVIDENCE = 8;
/** The strength at which a score is one half. */
const HALFWAY = 8;

/** What a release is about, best first: one to three topics with the cues that speak for them; [] where none do. */
export function scoreTopics(document: Document, matcher: CueMatcher, voters: readonly TopicVoter[] = []): Topic[] {
  const votes = votesOf(document, matcher, voters);
  return selectTopics(standings(matcher, votes)).map(({ topic, strength }) => {
    const { id, area, areaLabel, label } = matcher.topics[topic] as CueMatcher["topics"][number];
    const score = Math.round((100 * strength) / (strength + HALFWAY)) / 100;
    return { id, area, areaLabel, label, score, evidence: evidenceOf(votes, topic) };
  });
}

/** What a single cue says, however often, counts this much: it may stand there for another reason. */
const LONE = 0.7;
const NO_CUE = -1;
const SEVERAL = -2;

/** Every topic with a positive sum, strongest first; ties go by the taxonomy's order. */
export function standings(matcher: CueMatcher, votes: readonly Vote[]): Standing[] {
  const sums = matcher.topics.map(() => 0);
  /** Per topic: the one cue that speaks for it. */
  const cues = matcher.topics.map(() => NO_CUE);
  for (const { topic, cue, force } of votes) {
    sums[topic] = (sums[topic] as number) + force;
    if (force > 0 && cues[topic] !== cue) cues[topic] = cues[topic] === NO_CUE ? cue : SEVERAL;
  }
  const all: Standing[] = [];
  sums.forEach((sum, topic) => {
    if (sum > 0) all.push({ topic, strength: cues[topic] === SEVERAL ? sum : LONE * sum });
  });
  return all.sort((a, b) => b.strength - a.strength || a.topic - b.topic);
}

function evidenceOf(votes: readonly Vote[], topic: number): Topic["evidence"] {
  const own = votes.filter((vote) => vote.topic === topic && vote.force > 0);
  const best = new Set([...own].sort((a, b) => b.force - a.force).slice(0, EVIDENCE));
  return own.filter((vote) => best.has(vote)).map(mentionOf);
}
