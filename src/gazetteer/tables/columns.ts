import type { Codec, Column } from "./codecs/codec.js";
import { openGrouped, packGrouped } from "./codecs/grouped.js";
import { plain, sorted } from "./codecs/lines.js";
import { listed, padded, shared } from "./codecs/listed.js";
import { hundredths, natural, numbers, rough } from "./codecs/numbers.js";
import { sparse } from "./codecs/sparse.js";

export type { Column } from "./codecs/codec.js";

/** By the letter that a packed column begins with; the first that can pack a column does. */
const CODECS: Readonly<Record<string, Codec>> = {
  e: sparse,
  l: listed,
  r: numbers(rough),
  i: numbers(natural),
  d: numbers(hundredths),
  p: padded,
  m: shared,
  t: plain,
};
const SORTED = "s";

/**
 * Packs a column's cells (no line feeds in them), in a short way that gives each of them back exactly: with `groups`,
 * as numbers that run on in a group where they are such.
 */
export function packColumn(cells: readonly string[], groups?: ArrayLike<number>): string {
  const grouped = groups && packGrouped(cells, groups);
  if (grouped) return grouped;
  for (const [letter, codec] of Object.entries(CODECS)) {
    const packed = codec.pack(cells);
    if (packed !== null) return letter + packed;
  }
  throw new Error("no codec packs this column");
}

/** Packs cells that stand in about alphabetical order. */
export const packSorted = (cells: readonly string[]): string => SORTED + sorted.pack(cells);

/** Opens a packed column. Its text is taken apart when the first cell is asked for; `groups` are those it was packed with. */
export function openColumn(packed: string, groups: () => ArrayLike<number> = () => []): Column {
  let column: Column | undefined;
  const open = (): Column => openGrouped(packed, groups) ?? (CODECS[packed.charAt(0)] ?? sorted).open(packed.slice(1));
  return (row) => (column ??= open())(row);
}
