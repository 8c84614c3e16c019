import { readTsv, tablePath } from "../../scripts/compile/tables.js";
import type { Topic } from "../../src/model/index.js";
import { readDocument } from "../../src/text/index.js";
import { type CueMatcher, openCues, packCues, scoreTopics, type TopicVoter } from "../../src/topics/index.js";

/** The matcher of the dictionaries as they stand on disk. */
export const matcher: CueMatcher = openCues(
  packCues(readTsv(tablePath("topics")), readTsv(tablePath("cues")), readTsv(tablePath("cue-company"))),
);

export const topicsOf = (title: string | null, text: string, voters: readonly TopicVoter[] = []): Topic[] =>
  scoreTopics(readDocument(title, text, null), matcher, voters);
