import type { Timeline, When } from "../../model/index.js";
import type { Dated } from "./dated.js";
import { everyYear } from "./every-year.js";
import type { Group } from "./groups.js";
import type { Told } from "./told.js";
import { BY_SENTENCE } from "./types.js";
import { daysBetween, lengthOf, meets, whenOf } from "./when.js";

const STORM = /^(?:hurricane|typhoon|superstorm|cyclone)\b/i;
const FIRE = /\b(?:wild)?fires?\b/i;
/** Of these the text's own day is truer than the days of the dictionary, which hold what came with it. */
const ONE_DAY: ReadonlySet<string> = new Set(["attack", "protest", "disaster"]);
const LASTS = /\b(?:fires?|wildfires?|protests?|strikes?|complex)\b/i;
const KEPT: ReadonlySet<string> = new Set(["week", "month"]);
const GATHERS: ReadonlySet<string> = new Set(["meeting", "summit"]);
/** Without an end in the dictionary it still goes on. */
const CRISIS = /\bcrisis$/i;
const TIES = ["inside", "beside", "sentence"] as const;
const LASTING: ReadonlySet<string> = new Set(["other", "war", "campaign", "protest"]);

/** The text's day wins over the dictionary's; a mere week or month gives way to days known within it. */
export function whenFor({ members, rows }: Group, timeline: Timeline): When | null {
  const type = members[0]?.candidate.value.type ?? "other";
  // A storm's day is its landfall.
  const isStorm = STORM.test(rows[0]?.row.name ?? members[0]?.candidate.value.name ?? "");
  const known = spanOf(rows, type, timeline, isStorm);
  const told = TIES.flatMap((tie) => members.flatMap((m) => (m.told?.tie === tie ? [m.told] : [])));
  // Of days that gainsay each other ("yesterday's shooting", "today's shooting") the known one is right.
  const own = told.find((one) => one.tie !== "sentence" && lengthOf(one.when) === 1);
  if (
    known &&
    own &&
    !isStorm &&
    ONE_DAY.has(type) &&
    lengthOf(known) > 1 &&
    lengthOf(known) < 8 &&
    meets(own.when, known)
  )
    return own.when;
  if (known && own && ONE_DAY.has(type) && own.when.start === known.start && !LASTS.test(rows[0]?.row.name ?? ""))
    return own.when;
  // "June 21-26": the days that the text prints, whole.
  const printed = told.find(({ tie, when }) => tie !== "sentence" && lengthOf(when) > 2 && lengthOf(when) < 7);
  if (known && printed && GATHERS.has(type) && meets(printed.when, known)) return printed.when;
  if (known && told.some((one) => one.tie !== "sentence" && meets(one.when, known) && lengthOf(one.when) < 8))
    return known;
  for (const one of told) {
    // A day on which a week is kept is not the week.
    if (KEPT.has(members[0]?.candidate.value.head ?? "") && lengthOf(one.when) < 5) continue;
    if (one.tie === "sentence" && (known || !BY_SENTENCE.has(type))) continue;
    if (known && type === "attack" && isFar(one, known)) continue;
    if (!known || (type !== "disaster" && replaces(one, known))) return closest(one, told).when;
  }
  return known;
}

/** "the 2024 Summit" is on the day that another mention gives it in that year. */
const closest = (one: Told, told: readonly Told[]): Told =>
  lengthOf(one.when) < 32
    ? one
    : (told.find(({ tie, when }) => tie !== "sentence" && lengthOf(when) < 8 && meets(when, one.when)) ?? one);

/** "found guilty today of the murder of …": a day so far from the known one is another's. */
const isFar = ({ when }: Told, known: When): boolean =>
  when.start !== null && known.start !== null && Math.abs(daysBetween(when.start, known.start)) > FAR;
const FAR = 31;

/** A told day replaces known ones unless it only names a day, or a period, that they fit. */
const replaces = (told: Told, known: When): boolean =>
  !meets(told.when, known) && (told.tie === "inside" || lengthOf(told.when) < 32);

/** A gathering of which the dictionary knows no more than the month. */
const monthOf = (month: string): When =>
  whenOf(
    `${month}-01`,
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10),
  );

function spanOf(rows: readonly Dated[], type: string, timeline: Timeline, storm: boolean): When | null {
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only && timeline.day && only.row.start.startsWith("XXXX-")) return everyYear(only.row, timeline.day);
  const month = only && /^\d{4}-\d\d\?$/.test(only.row.start) && only.row.end === only.row.start;
  if (month) return monthOf(only.row.start.slice(0, 7));
  const starts = rows.flatMap(({ start }) => (start ? [start] : [])).sort();
  const ends = rows.map(({ row, start, end }) =>
    row.end === "" ? (row.start.length >= 10 && (LASTING.has(type) || CRISIS.test(row.name)) ? null : start) : end,
  );
  const first = starts[0];
  if (first === undefined || starts.length < rows.length) return null;
  if (storm) return whenOf(first, first);
  if (ends.includes(null)) return whenOf(first, null);
  const last = (ends as string[]).sort().at(-1) ?? first;
  const lasts = LASTING.has(type) || (type === "disaster" && FIRE.test(only?.row.name ?? ""));
  const goesOn = lasts && timeline.day && first <= timeline.day && timeline.day < last;
  return whenOf(first, goesOn ? null : last);
}
