import { yearsOf } from "../../extract/events/anniversaries.js";
import type { Gazetteer } from "../../gazetteer/index.js";
import type { IsoDay, When } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import type { EventContext } from "../events.js";
import type { Group } from "./groups.js";
import { whenFor } from "./known-days.js";
import { fieldOf } from "./sentences.js";
import { whenOf } from "./when.js";

const CENTURIES: Readonly<Record<string, number>> = {
  centennial: 100,
  sesquicentennial: 150,
  bicentennial: 200,
  semiquincentennial: 250,
  tricentennial: 300,
};
const FULL_DAY = /^\d{4}-\d\d-\d\d/;

/**
 * The day of an anniversary: so many years behind what happened, which is the happening named behind it or a
 * law or happening of the dictionary in its own name. Null where neither tells a day.
 */
export function anniversaryDay(own: Group, groups: readonly Group[], context: EventContext): When | null {
  const candidate = own.members[0]?.candidate;
  if (!candidate) return null;
  const { head, name } = candidate.value;
  const years = head === "anniversary" ? yearsOf(tokenize(name)[0]?.fold ?? "") : (CENTURIES[head] ?? null);
  const day =
    years === null ? null : (dayBehind(own, groups, context) ?? dayNamed(context.gazetteer, candidate.value.name));
  if (years === null || day === null) return null;
  const then = `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
  return FULL_DAY.test(then) ? whenOf(then, then) : null;
}

/** "first anniversary" + " of " + "the shooting in Dover": the day of the other. */
function dayBehind(own: Group, groups: readonly Group[], context: EventContext): IsoDay | null {
  for (const { candidate } of own.members) {
    const { text } = fieldOf(context.document, candidate.field);
    for (const group of groups) {
      const behind = group.members.some(
        ({ candidate: c }) =>
          c.field === candidate.field &&
          c.start > candidate.end &&
          /^ of (?:the )?$/.test(text.slice(candidate.end, Math.min(c.start, candidate.end + 9))),
      );
      const when = behind && group !== own ? whenFor(group, context.timeline) : null;
      if (when?.start) return when.start;
    }
  }
  return null;
}

/** "50th anniversary of the Fair Housing Act" */
function dayNamed(gazetteer: Gazetteer, name: string): IsoDay | null {
  const link = / of (?:the )?/.exec(name);
  if (!link) return null;
  const of = name.slice(link.index + link[0].length);
  const folds = tokenize(of).map((t) => t.fold);
  const [law] = gazetteer.lookup("instruments", folds);
  const [event] = gazetteer.lookup("events", folds);
  const day =
    law !== undefined
      ? gazetteer.row("instruments", law).date
      : event !== undefined
        ? gazetteer.row("events", event).start
        : null;
  return day && FULL_DAY.test(day) ? day.slice(0, 10) : null;
}
