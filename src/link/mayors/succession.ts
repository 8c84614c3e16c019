import type { Claim } from "../../extract/persons/claim.js";
import { type Holding, type MayorRow, termOn } from "../../gazetteer/index.js";
import { rowsNamed } from "../../mentions/known-persons.js";
import type { PersonCluster } from "../../mentions/persons.js";
import type { Mayor, MayorStatus, Mention } from "../../model/index.js";
import { lastWhere } from "../../text/index.js";
import { type LinkContext, placeOf } from "../context.js";
import { hasPassed } from "../passing.js";
import { speaksForConference, titlesOf } from "../titles.js";
import { heldThen, isNamed } from "./score.js";

/** Words of one mayor following another. */
const SUCCESSION =
  /\b(?:predecessors?|successors?|succeed(?:s|ed|ing)?|former mayors?|became|elected|sworn|inaugurat|runoff|takes? (?:office|oath)|took (?:office|the oath)|stepped down|was mayor|finish(?:es|ed)? (?:his|her|the|out)|held the office|mayors)\b/i;
/** The same beside a person who is told by another office: the sentence itself, or the one before, must say it. */
const TOLD =
  /\b(?:predecessors?|successors?|succeed(?:s|ed|ing)?|former mayors|became|become|stepped|resign(?:s|ed)?|resignation|chose|chosen|oath|office before|held (?:it|the office)|finish(?:es|ed)?)\b/i;

/** Words about an office that is or was a mayor's. */
const MAYORALTY = /\bmayors?\b|\b(?:held|left|won) (?:the|that) office\b/i;
/** Words of a choice that has been made or is being made. */
const CHOSEN =
  /\b(?:elected|won|wins|beat|defeated|lost to|votes?|voters|runoff|run-off|mayor-elect|winners?|candidates?|race|ballot|run against|sworn|chosen|chose|choose|appointed|takes? office|took office|becomes?|became|succeeds?)\b/i;
const RUNNING = /\b(?:runoff|run-off|candidates?|race|ballot|choose|run against)\b/i;

/** Who is called so stands in for a mayor and is none. */
const BESIDE_MAYOR = /\bmayor\b/i;

/**
 * A person whom the text does not call mayor, and whom the dictionary knows as mayor of a city that the release has
 * another mayor of ("A, whom B succeeded", "Two former mayors came. Congressman A …"): the text speaks of one mayor
 * after another.
 *
 * @param official whether the person is listed as a federal official already
 */
export function linkSuccession(
  context: LinkContext,
  cluster: PersonCluster,
  cities: ReadonlySet<string>,
  official: boolean,
): Mayor | null {
  if (cluster.name.given.length === 0) return null;
  const titled =
    official ||
    cluster.claims.some(({ claim }) => claim.rule !== "official/seat" && !isKin(claim) && !isConferences(claim));
  const named = rowsNamed(context.gazetteer, "mayors", cluster.name);
  if (named.length === 0 || cluster.claims.some(({ claim }) => claim.kind === "role" && BESIDE_MAYOR.test(claim.role)))
    return null;
  const followed = named.filter((r) => cities.has(r.city));
  const coming = named.filter((r) => isComing(context, r));
  const words = wordsAround(context, cluster.mentions);
  // "Other former mayors: Jane Roe (FL-9), of Riverton": said of several at once.
  const past = words.some((w) => /\bformer mayors\b/i.test(w))
    ? named.filter((r) => heldThen(context, r) === "after" && isNamed(context, r.city))
    : [];
  // "for six years the mayor of Tulsa", or a president of the Conference in its own release.
  const mayoral = words.map((w) => w.toLowerCase()).filter((w) => w.includes("mayor"));
  const told = named.filter(
    (r) => !cities.has(r.city) && (isToldOf(context, r, mayoral) || hasLed(context, r, cluster)),
  );
  const rows =
    coming.length > 0
      ? coming
      : told.length > 0
        ? told
        : past.length > 0
          ? past
          : followed.length > 0 || titled
            ? followed
            : named.filter((r) => isSittingThen(context, r));
  const row = rows[0];
  const city = row ? context.gazetteer.byId("places", row.city) : null;
  if (rows.length !== 1 || !row || !city || row.terms.length === 0) return null;
  if (coming.length > 0) {
    if (!words.some((w) => CHOSEN.test(w)) || !(isNamed(context, row.city) || cities.has(row.city))) return null;
  } else if (past.length === 0 && told.length === 0) {
    if (titled && !words.some((w) => MAYORALTY.test(w) && TOLD.test(w))) return null;
    if (followed.length > 0 && !context.document.fields.some((f) => SUCCESSION.test(f.text))) return null;
  }
  const holding = heldThen(context, row);
  // Who holds another office today is mayor of the past or of the day.
  if (titled && !coming.length && (holding === "before" || (official && holding !== "after"))) return null;
  const status = coming.length > 0 ? comingStatus(context, row, words) : STATUS[holding];
  return {
    id: row.id,
    person: row.person,
    name: row.name,
    printed: cluster.printed,
    city: { ...placeOf(city), inferred: true, mention: null },
    status: hasPassed(context, cluster.mentions) ? "late" : status,
    titles: titlesOf(context, cluster),
    party: row.party,
    link: "linked",
    candidates: [],
    confidence: 0.75,
    mentions: cluster.mentions,
  };
}

/** Whether these words, in small letters, say "mayor" of the row's city. */
function isToldOf({ gazetteer }: LinkContext, { city }: MayorRow, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const name = gazetteer.byId("places", city)?.name.toLowerCase();
  if (name === undefined) return false;
  const forms = [`mayor of ${name}`, `mayor in ${name}`, `${name}'s mayor`, `${name}\u2019s mayor`];
  return words.some((text) => forms.some((form) => text.includes(form)));
}

/** Whether the Conference speaks, of one who has been its president. */
const hasLed = (context: LinkContext, { person }: MayorRow, { name, claims }: PersonCluster): boolean =>
  claims.every(({ claim }) => isConferences(claim)) &&
  speaksForConference(context) &&
  rowsNamed(context.gazetteer, "leadership", name).some((row) => row.person === person && row.role === "President");

/** What mayors are in their own Conference is no other office. */
const isConferences = (claim: Claim): boolean =>
  claim.kind === "role" && (claim.bodyId === "uscm" || (claim.body === null && /^past presidents?$/i.test(claim.role)));

/** "her husband, <name>": kinship is no office. */
const isKin = (claim: Claim): boolean => claim.kind === "role" && KIN.test(claim.role);
const KIN =
  /^(?:husband|wife|widow|widower|spouse|father|mother|son|daughter|brother|sister|grandfather|grandson|uncle)s?$/i;

const STATUS: Readonly<Record<Holding, MayorStatus>> = {
  after: "former",
  before: "elect",
  in: "incumbent",
  near: "incumbent",
  unknown: "incumbent",
};

/** The sentences in which somebody is mentioned, each with the one before it. */
function wordsAround({ document }: LinkContext, mentions: readonly Mention[]): readonly string[] {
  return document.fields.flatMap((field) => {
    const startOf = (token: number): number => field.tokens[token]?.start ?? field.text.length;
    const own = mentions.filter((mention) => mention.field === field.name);
    const sentences = new Set(own.map(({ start }) => lastWhere(field.sentences, (s) => startOf(s.start) <= start)));
    return [...sentences].map((at) => {
      const from = startOf(field.sentences[Math.max(0, at - 1)]?.start ?? 0);
      return field.text.slice(from, startOf(field.sentences[at]?.end ?? 0));
    });
  });
}

/** Mayor from the day on which the term begins; before it chosen, or one of those who may be. */
function comingStatus({ timeline: { day } }: LinkContext, { terms }: MayorRow, words: readonly string[]): MayorStatus {
  if (terms.some(({ start }) => start === day)) return terms.some((t) => t.acting) ? "acting" : "incumbent";
  return words.some((w) => RUNNING.test(w)) ? "candidate" : "elect";
}

/** Whether a term of the row begins on the day or within the months after it: one who is being chosen. */
function isComing({ timeline: { day } }: LinkContext, { terms }: MayorRow): boolean {
  if (day === null) return false;
  return terms.some(({ start }) => {
    const days = start === null ? -1 : (Date.parse(start) - Date.parse(day)) / DAY_MS;
    return days >= 0 && days < TRANSITION;
  });
}
const DAY_MS = 86_400_000;
/** From an election to the oath pass fewer days. */
const TRANSITION = 250;

/**
 * Somebody known as mayor on the day by a verified term, whose city the release names or whose Conference it
 * speaks for: in a text about mayors the bare name is theirs.
 */
function isSittingThen(context: LinkContext, row: MayorRow): boolean {
  const { day } = context.timeline;
  const term = day === null ? null : termOn(row.terms, day);
  if (!term?.startSure || !(term.endSure || term.open)) return false;
  return (
    context.document.fields.some((f) => /\bmayors?\b/i.test(f.text)) &&
    (isNamed(context, row.city) || speaksForConference(context))
  );
}
