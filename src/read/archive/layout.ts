import { isSubhead } from "./headline.js";
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
  /** The style of most headlines, or null; `sure` where it is that of nearly all. */
  readonly style: Paragraph["style"];
  readonly sure: boolean;
  /** Headlines that stand on the page more than once, as subheads and headings do. */
  readonly repeated: ReadonlySet<string>;
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
  const votes: Record<DayPlace | "between", number> = { under: 0, above: 0, after: 0, between: 0 };
  items.forEach((item, i) => {
    if (item.kind === "byline") votes[dayPlace(items, i)]++;
  });
  // A day between two headlines stands under a title with a subtitle, or above a title behind a heading.
  votes[votes.under > 0 ? "under" : "above"] += votes.between;
  const repeated = repeatedIn(items);
  const leads = (item: Item, i: number): item is Paragraph => isHeadline(item) && mayLead(items, i);
  const candidates = items.filter(leads).filter(({ text }) => !repeated.has(text) && !isSubhead(text));
  const days = daysOf(items, votes);
  const beside = days === "above" ? votes.above + votes.after : votes[days];
  const { style, share } = majority(candidates.map((candidate) => candidate.style));
  return {
    days,
    dated: days !== "after" && beside >= Math.max(2, candidates.length * 0.6),
    closed: isClosed(items, candidates),
    style,
    sure: share >= 0.7,
    repeated,
    words: candidates.map((c) => wordsIn(c.text)).sort((a, b) => a - b)[candidates.length >> 1] ?? 0,
  };
}

/** By majority; where a page begins with a day and a headline, days behind texts are those of the next title. */
function daysOf(items: readonly Item[], votes: Readonly<Record<DayPlace, number>>): DayPlace {
  const first = items.findIndex((item) => item.kind === "byline");
  const begins = first >= 0 && isHeadline(neighbour(items, first, 1)) && !items.slice(0, first).some(isProse);
  if (begins && !items[first]?.attached && votes.above + votes.after > votes.under) return "above";
  if (votes.under > 0 && votes.under >= Math.max(votes.above, votes.after)) return "under";
  return votes.above > votes.after ? "above" : "after";
}

/** As many lines that close a release as there are releases; or the last one is closed, and none has many subheads. */
function isClosed(items: readonly Item[], candidates: readonly Item[]): boolean {
  const closings = items.filter((item, i) => item.kind === "closing" && isProse(neighbour(items, i, -1)));
  if (closings.length < Math.max(2, candidates.length / 3)) return false;
  const last = candidates.at(-1);
  return (
    closings.length >= candidates.length * 0.8 - 1 || (last !== undefined && (closings.at(-1)?.start ?? 0) > last.start)
  );
}

function repeatedIn(items: readonly Item[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const item of items) {
    if (!isHeadline(item)) continue;
    if (seen.has(item.text)) repeated.add(item.text);
    seen.add(item.text);
  }
  return repeated;
}

/** A headline with prose, or its day and then prose, behind it. */
function mayLead(items: readonly Item[], i: number): boolean {
  const next = neighbour(items, i, 1);
  return isProse(next) || next?.kind === "byline";
}

function dayPlace(items: readonly Item[], i: number): DayPlace | "between" {
  const before = neighbour(items, i, -1);
  const after = neighbour(items, i, 1);
  if (isHeadline(before) && items[i]?.attached) return "under";
  if (isHeadline(after) && (before === null || after.attached)) return "above";
  if (!isHeadline(before)) return "after";
  return isHeadline(after) ? "between" : "under";
}

function majority(styles: readonly Paragraph["style"][]): { style: Paragraph["style"]; share: number } {
  for (const style of ["title", "sentence", "capitals"] as const) {
    const share = styles.filter((s) => s === style).length / styles.length;
    if (styles.length >= 3 && share >= 0.5) return { style, share };
  }
  return { style: null, share: 0 };
}
