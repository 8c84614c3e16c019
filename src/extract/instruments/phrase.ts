import { type InstrumentType, Shape, type Token } from "../../model/index.js";
import type { View } from "../events/view.js";

/** A phrase that names an instrument; token indices, `end` exclusive. */
export interface InstrumentPhrase {
  readonly start: number;
  readonly end: number;
  readonly type: InstrumentType;
  readonly number: string | null;
  readonly weak: boolean;
}

/** A phrase without a number. */
export const plain = (start: number, end: number, type: InstrumentType): InstrumentPhrase => ({
  start,
  end,
  type,
  number: null,
  weak: false,
});

/** A phrase that ends in its number; the number is shown with what stands before it. */
export const numbered = (view: View, start: number, end: number, type: InstrumentType): InstrumentPhrase => ({
  ...plain(start, end, type),
  number: view.field.text
    .slice((view.tokens[start] as Token).start, (view.tokens[end - 1] as Token).end)
    .replace(/\s+/g, " "),
});

/** The fold of a token, over the ends of sentences: "S.J. Res. 34" is cut by its full stop. */
export const anyFoldAt = ({ tokens }: View, i: number): string => tokens[i]?.fold ?? "";

export const isUpper = ({ tokens }: View, i: number): boolean => ((tokens[i]?.shape ?? 0) & Shape.Upper) !== 0;
