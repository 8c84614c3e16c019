import type { Choice } from "../facets/state.js";

/** Parameters of one statement; `slot` keeps a value and gives the mark that stands for it. */
export interface Parameters {
  readonly values: (string | number | null)[];
  slot(value: string | number): string;
}

export function parameters(mark: (position: number) => string): Parameters {
  const values: (string | number | null)[] = [];
  return { values, slot: (value) => mark(values.push(value)) };
}

/** The conditions of a state; with a key, but that of this facet, unless it combines by "and". */
export type Conditions = (but?: string) => readonly string[];

/** Writes each condition once, so that all selects of a statement share its parameters. */
export function conditionsOf(choices: readonly Choice[], write: (choice: Choice) => string): Conditions {
  const written = choices.map((choice) => ({
    key: choice.key,
    narrows: choice.kind === "list" && choice.all,
    text: write(choice),
  }));
  return (but) => written.flatMap(({ key, narrows, text }) => (key === but && !narrows ? [] : [text]));
}
