import { readFile } from "node:fs/promises";
import {
  changesText,
  compareScores,
  type GoldRecord,
  missesText,
  type Prediction,
  readGold,
  readPredictions,
  SCORED,
  scoreJson,
  scoreReleases,
  scoreText,
} from "../evaluate/index.js";
import { Exit, usageError } from "./exit.js";
import { writeOut } from "./streams.js";

export interface EvaluateOptions {
  /** An older run's predictions. */
  readonly against?: string;
  /** True for all kinds, or one kind's name. */
  readonly misses?: boolean | string;
  readonly json?: boolean;
  /** A field of the gold's records to break the figures down by. */
  readonly by?: string;
}

/** Fields of a gold record that records may be grouped by. */
export const BY = ["set", "kind"] as const;

/**
 * Scores predictions, or what the library makes of the gold's own inputs, against gold.
 *
 * @returns the exit code; gold or predictions that cannot be read throw with exit code 2.
 */
export async function evaluate(
  goldPath: string,
  predictionsPath: string | undefined,
  options: EvaluateOptions,
): Promise<number> {
  const { against, misses, json, by } = options;
  if (by !== undefined && !BY.some((field) => field === by))
    throw usageError(`--by: expected ${BY.join(" or ")}, received ${by}`);
  if (typeof misses === "string" && !SCORED.some((kind) => kind === misses))
    throw usageError(`--misses: expected one of ${SCORED.join(", ")}, received ${misses}`);
  const gold = await load(goldPath, readGold);
  const said: readonly Prediction[] = predictionsPath
    ? await load(predictionsPath, readPredictions)
    : await tagAll(gold, goldPath);
  const older = against === undefined ? null : ((await load(against, readPredictions)) as readonly Prediction[]);
  const groups = groupsOf(gold, by).map(({ name, records }) => {
    const score = scoreReleases(records, said);
    return { name, score, changes: older && compareScores(score, scoreReleases(records, older)) };
  });
  if (json) {
    const shown = groups.map(({ name, score, changes }) => ({ group: name, ...scoreJson(score), changes }));
    await writeOut(`${JSON.stringify(by === undefined ? shown[0] : shown)}\n`);
    return Exit.Done;
  }
  for (const { name, score, changes } of groups) {
    if (misses) await writeOut(missesText(score.outcomes, misses === true ? null : misses));
    await writeOut(`${scoreText(score, name ?? undefined)}`);
    if (changes) await writeOut(`\nagainst ${against}\n${changesText(changes)}`);
  }
  return Exit.Done;
}

interface Group {
  readonly name: string | null;
  readonly records: readonly GoldRecord[];
}

/** The records group by group, in the order in which the groups come up. */
function groupsOf(gold: readonly GoldRecord[], by: string | undefined): readonly Group[] {
  if (by === undefined) return [{ name: null, records: gold }];
  const groups = new Map<string, GoldRecord[]>();
  for (const record of gold) {
    const name = record[by as (typeof BY)[number]] ?? `no ${by}`;
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups].map(([name, records]) => ({ name, records }));
}

/** Tags the gold's own inputs, one by one. */
async function tagAll(gold: readonly GoldRecord[], path: string): Promise<readonly Prediction[]> {
  const { createTagger } = await import("../tagger.js");
  const tagger = createTagger();
  return gold.map(({ id, input }): Prediction => {
    const { title, text, published } = input;
    if (typeof text !== "string")
      throw usageError(
        `${path}: ${id}: input.text: expected a text, received none; give predictions for gold of a page`,
      );
    return tagger.tag({ id, title: title ?? null, text, published: published ?? null });
  });
}

async function load<Records>(path: string, read: (text: string, file: string) => Records): Promise<Records> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw usageError(`${path}: expected a file that can be read (${error.code})`);
  });
  try {
    return read(text.replace(/^\ufeff/, ""), path);
  } catch (error) {
    throw usageError((error as Error).message);
  }
}
