import type { Item, Paragraph } from "./items.js";

/** Where a page prints the day of a release. */
export type DayPlace = "under" | "above" | "after";

/** How a page is laid out, as far as it shows. */
export interface Layout {
  readonly days: DayPlace;
  /** Every headline stands beside a day: lines that look like headlines without one are none. */
  readonly dated: boolean;
  /** Every release is closed by a line such as "Read more". */
  readonly closed: boolean;
  /** The style of nearly all headlines, or null. */
  readonly style: Paragraph["style"];
  /** How many words the headline in the middle has. */
  readonly words: number;
}

/** The item before (step -1) or behind (step 1) that is no furniture. */
export function neighbour(items: readonly Item[], index: number, step: 1 | -1): Item | null {
  for (let i = index + step; i >= 0 && i < items.length; i += step) {
    const item = items[i] as Item;
    if (item.kind !== "furniture") return item;
  }
  return null;
}

export const isHeadline = (item: Item | null | undefined): item is Paragraph =>
  item?.kind === "paragraph" && item.style !== null;
export const isProse = (item: Item | null | undefined): boolean => item?.kind === "paragraph" && item.style === null;
export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Judges a page's layout by majority. */
export function layoutOf(items: readonly Item[]): Layout {
  const votes: Record<DayPlace, number> = { under: 0, above: 0, after: 0 };
  items.forEach((item, i) => {
    if (item.kind === "byline") votes[dayPlace(items, i)]++;
  });
  const candidates = items.filter((item, i) => isHeadline(item) && mayLead(items, i)) as Paragraph[];
  const days: DayPlace =
    votes.under >= Math.max(votes.above, votes.after) && votes.under > 0
      ? "under"
      : votes.above > 0
        ? "above"
        : "after";
  const dated =
    days !== "after" && votes[days] + (days === "above" ? votes.after : 0) >= Math.max(2, candidates.length * 0.5);
  const closings = items.filter((item, i) => item.kind === "closing" && isProse(neighbour(items, i, -1))).length;
  return {
    days,
    dated,
    closed: closings >= Math.max(2, candidates.length * 0.8 - 1),
    style: majority(candidates.map((c) => c.style)),
    words: candidates.map((c) => wordsIn(c.text)).sort((a, b) => a - b)[candidates.length >> 1] ?? 0,
  };
}

/** A headline with prose, or its day and then prose, behind it. */
function mayLead(items: readonly Item[], i: number): boolean {
  const next = neighbour(items, i, 1);
  return isProse(next) || next?.kind === "byline";
}

function dayPlace(items: readonly Item[], i: number): DayPlace {
  const before = neighbour(items, i, -1);
  const after = neighbour(items, i, 1);
  if (isHeadline(before) && (items[i]?.attached || !isHeadline(after))) return "under";
  if (isHeadline(after) && (before === null || isHeadline(before) || after.attached)) return "above";
  return "after";
}

function majority(styles: readonly Paragraph["style"][]): Paragraph["style"] {
  if (styles.length < 3) return null;
  for (const style of ["title", "sentence", "capitals"] as const) {
    if (styles.filter((s) => s === style).length >= 0.7 * styles.length) return style;
  }
  return null;
}
