import type { Gazetteer } from "../gazetteer/index.js";
import type { Document, Field } from "../model/index.js";
import { tokenize } from "../text/index.js";

/** Say nothing of which order or ruling is meant. */
const PLAIN = new Set(
  "execut order united states presid court suprem distri ruling decisi judge federa americ secret depart admini letter statem mayors mayor confer today issued signed trump obama biden clinto".split(
    " ",
  ),
);
const STEM = 6;
const SHORTEST = 5;

/** What a word is compared by: its first letters. "Refugees" and "refugee", "admission" and "admissions" are one. */
function stemsOf(folds: Iterable<string>): Set<string> {
  const stems = new Set<string>();
  for (const fold of folds) {
    const stem = fold.slice(0, STEM);
    if (fold.length >= SHORTEST && !PLAIN.has(stem)) stems.add(stem);
  }
  return stems;
}

interface Described {
  readonly name: string;
  readonly variants: readonly string[];
}

function shared({ name, variants }: Described, stems: ReadonlySet<string>): number {
  const own = stemsOf([name, ...variants].flatMap((printed) => tokenize(printed).map((t) => t.fold)));
  return [...own].filter((stem) => stems.has(stem)).length;
}

/** The one row that shares the most words with a text, and at least `least` and two more than any other; -1 where there is none. */
function best(
  rows: Iterable<readonly [index: number, row: Described]>,
  stems: ReadonlySet<string>,
  least: number,
): number {
  let [found, most, second] = [-1, 0, 0];
  for (const [index, row] of rows) {
    const count = shared(row, stems);
    if (count > most) [found, most, second] = [index, count, most];
    else if (count > second) second = count;
  }
  return most >= least && most - second >= 2 ? found : -1;
}

const RULING_WORDS = 4;
/** A ruling is described in the headline and the first sentences. */
const OPENING = 120;

/** The ruling of the dictionary that a release describes without its name, by what it was about: its row, or -1. */
export function describedRuling(gazetteer: Gazetteer, { title, text }: Document): number {
  const folds = [...(title?.tokens ?? []), ...text.tokens.slice(0, OPENING)].map((t) => t.fold);
  return best(rowsOf(gazetteer, "events", "ruling"), stemsOf(folds), RULING_WORDS);
}

/** The executive order that a sentence describes ("halting the admission of refugees"), among those that `fits` lets through: its row, or -1. */
export function describedOrder(
  gazetteer: Gazetteer,
  field: Field,
  sentence: { readonly start: number; readonly end: number },
  fits: (date: string) => boolean,
): number {
  const folds = field.tokens.slice(sentence.start, sentence.end).map((t) => t.fold);
  const orders = [...rowsOf(gazetteer, "instruments", "executive-order")].filter(([, { date }]) => date && fits(date));
  return best(orders, stemsOf(folds), 2);
}

function* rowsOf<T extends "events" | "instruments">(gazetteer: Gazetteer, table: T, type: string) {
  for (let index = 0; index < gazetteer.count(table); index++) {
    const row = gazetteer.row(table, index);
    if (row.type === type) yield [index, row] as const;
  }
}
