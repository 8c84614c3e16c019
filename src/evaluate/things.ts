import type { Quote } from "../model/index.js";
import type { Gold, GoldPlace, GoldQuote, GoldThing } from "./gold.js";
import { isSameName } from "./names.js";
import type { Ledger } from "./outcome.js";
import { placeLikeness } from "./places.js";
import type { Prediction } from "./prediction.js";
import { scoreLists } from "./tallying.js";
import { bare, tellingWords } from "./text.js";

/** Scores topics: the primary ones must be there, the acceptable ones may. */
export function scoreTopics({ topics }: Gold, said: Prediction, ledger: Ledger): void {
  const primary = topics?.primary ?? [];
  const fair = new Set([...primary, ...(topics?.acceptable ?? [])]);
  const found = (said.topics ?? []).map(({ id }) => id);
  for (const id of primary) {
    if (found.includes(id)) ledger.hit("topics", id);
    else ledger.miss("topics", id);
  }
  for (const id of found) if (!fair.has(id)) ledger.extra("topics", id);
}

/** Scores places, organizations, instruments and quotes, each only where the record's gold carries it. */
export function scoreCarried(gold: Gold, said: Prediction, ledger: Ledger): void {
  const show = ({ name, state }: { readonly name: string; readonly state?: string | null }) =>
    state ? `${name}, ${state}` : name;
  if (gold.places) {
    const found = (said.places ?? []).filter(({ kind }) => kind !== "venue");
    scoreLists<GoldPlace, (typeof found)[number]>(
      gold.places,
      found,
      { kind: "places", likeness: placeLikeness, showGold: show, showSaid: show },
      ledger,
    );
  }
  for (const kind of ["organizations", "instruments"] as const) {
    const wanted = gold[kind];
    if (!wanted) continue;
    const found: readonly Thing[] = said[kind] ?? [];
    scoreLists(wanted, found, { kind, likeness: thingLikeness, showGold: show, showSaid: show }, ledger);
  }
  if (gold.quotes) scoreQuotes(gold.quotes, said.quotes ?? [], ledger);
}

interface Thing {
  readonly name: string;
  readonly mentions?: readonly { readonly text: string }[];
}

/** 2 a shared form, 1 one that differs in common words only, 0 another thing. */
function thingLikeness(wanted: GoldThing, found: Thing): number {
  const forms = [found.name, ...(found.mentions ?? []).map((m) => m.text)].filter((form) => !!form).map(bare);
  const own = [wanted.name, ...(wanted.aliases ?? [])].map(bare);
  if (own.some((form) => forms.includes(form))) return 2;
  const keys = forms.map((form) => tellingWords(form).join(" "));
  return own.some((form) => keys.includes(tellingWords(form).join(" "))) ? 1 : 0;
}

/** A quotation is known by its beginning: this many characters of it. */
const OPENING = 40;
const SHOWN = 60;

function scoreQuotes(wanted: readonly GoldQuote[], found: readonly Quote[], ledger: Ledger): void {
  const opening = (text: string | undefined) => bare(text).slice(0, SHOWN);
  const likeness = (w: GoldQuote, f: Quote) => {
    const theirs = opening(f.mention?.text);
    if (theirs === "") return 0;
    const ours = opening(w.text);
    const same = bare(f.mention.text).includes(ours.slice(0, OPENING)) || ours.startsWith(theirs.slice(0, OPENING));
    return same && isSameSpeaker(w.speaker, f.speaker?.name) ? 1 : 0;
  };
  const showGold = (w: GoldQuote) => `${w.speaker ?? "nobody"}: ${opening(w.text)}`;
  const showSaid = (f: Quote) => `${f.speaker?.name ?? "nobody"}: ${opening(f.mention?.text)}`;
  scoreLists(wanted, found, { kind: "quotes", likeness, showGold, showSaid }, ledger);
}

const isSameSpeaker = (wanted: string | null | undefined, found: string | undefined): boolean =>
  wanted == null ? found === undefined : found !== undefined && isSameName(wanted, found);
