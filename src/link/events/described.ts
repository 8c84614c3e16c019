import type { EventValue } from "../../extract/events.js";
import type { Gazetteer } from "../../gazetteer/index.js";
import { describedRuling } from "../../mentions/described.js";
import type { Document, Timeline } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import { dated, spread } from "./dated.js";
import { daysBetween } from "./when.js";

/** What a description is read by. */
export interface Described {
  readonly gazetteer: Gazetteer;
  readonly document: Document;
  readonly timeline: Timeline;
}

/** Rows of the rite, the election, the verdict or the ruling that a phrase describes without a name of the dictionary. */
export function described(context: Described, value: EventValue): number[] {
  for (const read of [unnamedRites, nationalElections, verdicts, describedRulings]) {
    const rows = read(context, value);
    if (rows.length > 0) return rows;
  }
  return [];
}

/** The ruling of these weeks that a release describes, "today's decision by the U.S. District Court …". */
function describedRulings({ gazetteer, document, timeline }: Described, value: EventValue): number[] {
  if (value.type !== "ruling" || value.standing === "anaphor") return [];
  const index = describedRuling(gazetteer, document);
  const start = index < 0 ? null : dated(gazetteer, index).start;
  const { day, range } = timeline;
  if (start === null || (day !== null && Math.abs(daysBetween(start, day)) > NEWS)) return [];
  return (range.start ?? start) <= start || daysBetween(start, range.start ?? start) <= NEWS
    ? start <= (range.end ?? start)
      ? [index]
      : []
    : [];
}
const NEWS = 30;

/** "President Roe's funeral" is the "funeral of President Roe"; "the inauguration" of these weeks is the President's. */
function unnamedRites(
  { gazetteer, document, timeline: { day } }: Described,
  { type, head, name, standing }: EventValue,
): number[] {
  if (type !== "ceremony" || standing === "anaphor") return [];
  const buried = /^(?:state )?funeral (?:service |mass )?(?:of|for) ([^,;]{3,60}?)(?: at .*)?$/i.exec(name);
  if (buried) return lastRites(gazetteer, buried[1] ?? "");
  const owned = /^(.{3,60})['’]s? (funeral|inauguration)$/.exec(name);
  if (owned?.[2] === "funeral") return lastRites(gazetteer, owned[1] ?? "");
  if (owned)
    return [...gazetteer.lookup("events", [owned[2] ?? "", "of", ...tokenize(owned[1] ?? "").map((t) => t.fold)])];
  const [first = "", ...more] = tokenize(name).map((t) => t.fold);
  const ofNation = first === "presidential" ? more[0] === head : first === head && OF_PRESIDENT.test(more.join(" "));
  if (head !== "inauguration" || day === null || !ofNation) return [];
  return spread(gazetteer, gazetteer.lookup("events", ["presidential", head])).filter((index) => {
    const { start } = dated(gazetteer, index);
    const ahead = start === null ? Number.NaN : daysBetween(day, start);
    return (
      Math.abs(ahead) <= SEASON || (ahead > 0 && ahead <= TRANSITION && document.text.text.includes("President-elect"))
    );
  });
}
/** The known funeral of a person under any of the forms of the name. */
function lastRites(gazetteer: Gazetteer, person: string): number[] {
  const folds = tokenize(person).map((t) => t.fold);
  for (let from = 0; from < folds.length; from++) {
    const rows = gazetteer.lookup("events", ["funeral", "of", ...folds.slice(from)]);
    if (rows.length > 0) return [...rows];
  }
  return [];
}

/** "the verdict in the trial of George Roe" is the dictionary's "George Roe verdict", or the "Roe verdict". */
function verdicts({ gazetteer }: Described, { head, name }: EventValue): number[] {
  const tried =
    head === "verdict" &&
    /^verdict (?:in|against) (?:the )?(?:(?:trial|case) of )?(.{3,60}?)(?: trial| case)?$/i.exec(name);
  const folds = tried ? tokenize(tried[1] ?? "").map((t) => t.fold) : [];
  for (let from = 0; from < folds.length; from++) {
    const rows = gazetteer.lookup("events", [...folds.slice(from), "verdict"]);
    if (rows.length > 0) return [...rows];
  }
  return [];
}
const OF_PRESIDENT = /^(?:of (?:the )?president\b|$)/;
/** Weeks before and after in which "the inauguration" can only be the President's. */
const SEASON = 45;
/** Days from an election to the inauguration of whom it chose. */
const TRANSITION = 80;

/** "the general election", in the months before one of the nation. */
function nationalElections({ gazetteer, timeline: { day } }: Described, { name, type }: EventValue): number[] {
  if (type !== "election" || day === null || name.toLowerCase() !== "general election") return [];
  return ["presidential-election", "midterm-elections"]
    .flatMap((series) => [...gazetteer.lookup("events#series", [series])])
    .filter((index) => {
      const { start } = dated(gazetteer, index);
      return start !== null && daysBetween(day, start) >= -AFTER_ELECTION && daysBetween(day, start) <= BEFORE_ELECTION;
    });
}
const BEFORE_ELECTION = 240;
const AFTER_ELECTION = 20;
