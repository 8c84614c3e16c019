import type { CivicEvent, DateMention } from "../model/index.js";
import type { Gold, GoldDate, GoldEvent, GoldRecord } from "./gold.js";
import { happeningLikeness } from "./happenings.js";
import type { Ledger } from "./outcome.js";
import type { Prediction } from "./prediction.js";
import { scoreLists } from "./tallying.js";
import { bare, holds } from "./text.js";

const span = (when: { readonly start?: string | null; readonly end?: string | null } | null | undefined): string =>
  `${when?.start ?? "?"}..${when?.end ?? "?"}`;

/** Scores events by their words, then, of those the gold dates, by their days. */
export function scoreEvents(gold: Gold, said: Prediction, ledger: Ledger): void {
  const wanted = gold.events ?? [];
  const found = said.events ?? [];
  const showGold = (event: GoldEvent) => `${event.text}, ${span(event)}`;
  const showSaid = (event: CivicEvent) => `${event.name}, ${span(event.when)}`;
  const { ofGold } = scoreLists(wanted, found, { kind: "events", likeness: eventLikeness, showGold, showSaid }, ledger);
  for (const [i, event] of wanted.entries()) {
    if (!event.start || event.optional) continue;
    const match = found[ofGold.get(i) ?? -1];
    const right = [event, ...(event.also ?? [])].some(
      (days) => match?.when?.start === days.start && (days.end == null || match?.when?.end === days.end),
    );
    if (right) ledger.hit("events+when", showGold(event));
    else if (match?.when?.start) ledger.wrong("events+when", showGold(event), showSaid(match));
    else ledger.miss("events+when", showGold(event), match ? showSaid(match) : null);
  }
}

function eventLikeness(wanted: GoldEvent, found: CivicEvent): number {
  let best = 0;
  const forms = [found.name, ...(found.mentions ?? []).map((m) => m.text)].filter((form) => !!form);
  for (const one of [wanted.text, ...(wanted.aliases ?? [])])
    for (const other of forms) best = Math.max(best, happeningLikeness(one, other));
  return best;
}

const WORDS_EQUAL = 2;
const WORDS_TOUCH = 1;
const VALUE_RIGHT = 1.25;

/** Scores date expressions and their values; the same words with the same value count once. */
export function scoreDates(gold: Gold, said: Prediction, ledger: Ledger): void {
  const words = (date: DateMention) => date.mention?.text ?? "";
  const likeness = (w: GoldDate, f: DateMention) => {
    const text = bare(w.text) === bare(words(f)) ? WORDS_EQUAL : holds(w.text, words(f)) ? WORDS_TOUCH : 0;
    return isRightDay(w, f) ? text * VALUE_RIGHT : text;
  };
  scoreLists<GoldDate, DateMention>(
    distinct(gold.dates ?? [], (d) => `${bare(d.text)} ${span(d)}`),
    distinct(said.dates ?? [], (d) => `${bare(words(d))} ${span(d.when)}`),
    {
      kind: "dates",
      likeness,
      showGold: (w) => `"${w.text}" ${w.any ? "any day" : span(w)}`,
      showSaid: (f) => `"${words(f)}" ${span(f.when)}`,
      fine: [["dates+value", isRightDay]],
    },
    ledger,
  );
}

/** Whether the days are the gold's: none where the gold has none, any where it leaves them open. */
function isRightDay(wanted: GoldDate, { when }: DateMention): boolean {
  if (wanted.any) return true;
  if (!wanted.start) return !when?.start;
  return when?.start === wanted.start && when?.end === wanted.end;
}

/** One of each key, the last one, in the order of the first. */
function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** Scores the day of publication where it was not handed in; where it was, it must come back unchanged. */
export function scorePublished({ input, gold }: GoldRecord, said: Prediction, ledger: Ledger): void {
  const found = said.published ?? null;
  if (input.published) {
    if (found !== input.published) ledger.wrong("published", input.published, found ?? "none");
  } else if (gold.published) {
    if (found === gold.published) ledger.hit("published", gold.published);
    else if (found) ledger.wrong("published", gold.published, found);
    else ledger.miss("published", gold.published);
  } else if (found && !gold.publishedAny) ledger.extra("published", found);
}
