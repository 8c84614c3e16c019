import type { Gazetteer } from "../../gazetteer/index.js";
import type { CivicEvent, Mention, Place, When } from "../../model/index.js";
import type { EventContext } from "../events.js";
import type { Dated } from "./dated.js";
import { announcedDay, fromRelease, reportedDay } from "./from-release.js";
import { contentWords, type Group } from "./groups.js";
import { whenFor } from "./known-days.js";
import { fieldOf } from "./sentences.js";

/** The record of a group: its row's facts, the days that the text tells before those that are known. */
export function eventOf(group: Group, context: EventContext, anniversary: When | null): CivicEvent {
  const { rows, members } = group;
  const longest = members.reduce((a, b) =>
    b.candidate.value.standing !== "anaphor" && b.candidate.value.name.length > a.candidate.value.name.length ? b : a,
  );
  const { value } = longest.candidate;
  const only = rows.length === 1 ? rows[0] : undefined;
  return {
    id: only?.row.id ?? slug(value.name),
    name: value.name,
    type: (only?.row.type as CivicEvent["type"] | undefined) ?? members[0]?.candidate.value.type ?? value.type,
    when:
      anniversary ??
      announcedDay(group, context) ??
      reportedDay(group, context) ??
      whenFor(group, context.timeline) ??
      fromRelease(group, context),
    place: members.flatMap((m) => m.places)[0]?.place ?? placeOf(only, context.gazetteer),
    link: only ? "linked" : rows.length ? "ambiguous" : "unknown",
    candidates: rows.length > 1 ? rows.map(({ row }) => ({ id: row.id, name: row.name, score: 1 / rows.length })) : [],
    confidence: only
      ? only.row.start.endsWith("?")
        ? 0.85
        : 0.95
      : rows.length
        ? 0.8
        : value.standing === "named"
          ? 0.75
          : 0.65,
    mentions: members
      .map(({ candidate: { field, start, end, rule } }) => ({
        field,
        start,
        end,
        text: fieldOf(context.document, field).text.slice(start, end),
        rule,
      }))
      .sort((a, b) => order(a) - order(b)),
  };
}

function placeOf(one: Dated | undefined, gazetteer: Gazetteer): Place | null {
  const id = one?.row.place?.includes("|") ? null : one?.row.place;
  const row = id ? gazetteer.byId("places", id) : null;
  if (!row) return null;
  const { kind, name, state, country, geoid, geonames, lat, lon } = row;
  return { id: row.id, kind, name, state, country, geoid, geonames, lat, lon };
}

const slug = (name: string): string => contentWords(name, true).join("-").slice(0, 80) || "event";

/** Title first, then as read. */
export const order = (mention: Mention | undefined): number =>
  (mention?.field === "title" ? 0 : 1e9) + (mention?.start ?? 0);
