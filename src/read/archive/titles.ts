import { isSubhead } from "./headline.js";
import type { Item, Paragraph } from "./items.js";
import { isHeadline, type Layout, neighbour, wordsIn } from "./layout.js";

/** The most words of a page's or a section's heading. */
const HEADING_WORDS = 6;

/** More headlines in a row than this are a list of names or places. */
const LIST = 4;

/** Which items of a page are titles of releases, by index. */
export function titlesOf(items: readonly Item[], layout: Layout): Set<number> {
  const titles = new Set<number>();
  for (let i = 0; i < items.length; i++) {
    if (!isHeadline(items[i])) continue;
    const run = [i];
    while (isHeadline(items[i + 1]) || (items[i + 1]?.kind === "furniture" && isHeadline(items[i + 2]))) {
      i += items[i + 1]?.kind === "furniture" ? 2 : 1;
      run.push(i);
    }
    for (const at of chosenOf(items, run, layout, titles.size === 0)) titles.add(at);
  }
  return titles;
}

/** Of headlines in a row: a day beside one decides; else headings go, and titles alternate with what stands under them. */
function chosenOf(items: readonly Item[], run: readonly number[], layout: Layout, first: boolean): number[] {
  const last = run.at(-1) as number;
  const opens = opensRelease(items, run[0] as number, layout);
  const behind = neighbour(items, last, 1);
  const under = layout.days === "under" && behind?.kind === "byline";
  if (under) return [run.findLast((at) => !isSubhead((items[at] as Paragraph).text)) ?? last];
  if (layout.dated && !opens) return [];
  if (layout.closed && !opens && !first) return [];
  if (layout.days === "under" && !opens && behind?.kind !== "paragraph") return [];
  let kept = run.filter((at) => !isSubhead((items[at] as Paragraph).text));
  if (!opens) kept = kept.filter((at) => fits(items[at] as Paragraph, layout));
  while (kept.length > 1 && (first || !opens) && isHeading(items, kept)) kept = kept.slice(1);
  if (kept.length > LIST) kept = opens ? kept.slice(0, 1) : kept.slice(-1);
  const followed = behind?.kind === "paragraph" || (opens && behind?.kind === "byline");
  return kept.filter((at, k) => k % 2 === 0 && (at !== last || followed));
}

/** Whether what stands before says that a release begins here. */
function opensRelease(items: readonly Item[], i: number, layout: Layout): boolean {
  const before = neighbour(items, i, -1);
  if (before === null || before.kind === "closing") return !layout.dated || layout.days === "under";
  return before.kind === "byline" && layout.days !== "under";
}

/** A subhead differs from the titles of its page: by its case, by how short it is, by standing there often. */
function fits({ text, style }: Paragraph, layout: Layout): boolean {
  const words = wordsIn(text);
  if (layout.repeated.has(text)) return false;
  if (layout.style !== null && style !== layout.style) {
    const lenient = style === "capitals" || !layout.sure;
    if (!lenient || words <= HEADING_WORDS) return false;
  }
  return words > 3 || layout.words < HEADING_WORDS;
}

function isHeading(items: readonly Item[], kept: readonly number[]): boolean {
  const [one, two] = kept.map((at) => (items[at] as Paragraph).text);
  return wordsIn(one as string) <= HEADING_WORDS && wordsIn(one as string) < wordsIn(two as string);
}
