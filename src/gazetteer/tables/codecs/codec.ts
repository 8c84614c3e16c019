/** The cell of a row. */
export type Column = (row: number) => string;

/** A way to write the cells of a column as one text. */
export interface Codec {
  /** The cells as text; null where this codec is not for them. What it packs, it gives back exactly. */
  readonly pack: (cells: readonly string[]) => string | null;
  readonly open: (text: string) => Column;
}
