import { type Hit, Shape, type Token } from "../../../model/index.js";
import { readPlaceForward } from "../../places/phrase.js";
import { isOfNation } from "../agencies.js";
import { type Body, isSeated } from "../bodies/body.js";
import { readBodyForward } from "../bodies/forward.js";
import { meantBodyAt } from "../bodies/meant.js";
import { bodyName } from "../bodies/name.js";
import type { Claim, RoleClaim } from "../claim.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { officeClaim } from "../office-claim.js";
import { skipArticle } from "./mayor.js";
import type { ReadTitle } from "./one.js";

export const OF = new Set(["of", "for", "at", "to"]);

export function readRoleTitle(field: PersonField, at: number, past: boolean, signature: boolean): ReadTitle | null {
  const { tokens } = field;
  const direct = field.startingAt("roles", at)[0];
  if (direct) {
    const end = direct.end;
    const court = judgeship(field, direct, past);
    if (court) return court;
    const connector = foldAt(tokens, end);
    const next = tokens[end];
    // "chairs the Board on …": the verb, not the plural.
    const presides =
      /^(?:co-?)?chair(?:s|ed)$/i.test(textOf(field, at, end)) && ["the", "its", "our"].includes(connector);
    const body = presides
      ? readBodyForward(field, end)
      : OF.has(connector) || (connector === "," && signature)
        ? (bodyOfSubject(field, end) ?? readBodyForward(field, end + 1) ?? meantBodyAt(field, end + 1)?.body ?? null)
        : signature && next && next.shape & Shape.Cap
          ? readBodyForward(field, end)
          : connector === ","
            ? foldAt(tokens, end + 1) === "of"
              ? readBodyForward(field, end + 2)
              : bodyOfItem(field, end + 1)
            : null;
    const place =
      body || !OF.has(connector) ? null : readPlaceForward(field.reading, field.field, skipArticle(field, end + 1));
    const subject = body || place || connector !== "of" ? null : readSubject(field, end + 1);
    const span = { start: at, end: body?.end ?? place?.end ?? subject?.end ?? end };
    const text = body ? bodyName(field, body.row, body.text) : place ? textOf(field, place.start, place.end) : null;
    const role = textOf(field, at, subject ? subject.end : end);
    return { claims: [roleClaim(field, role, text, body, past, span)], end: span.end, ofBody: span.end > end };
  }
  const body = readBodyForward(field, at);
  if (!body) return ownedRole(field, at, past);
  const bracketed = foldAt(tokens, body.end) === "(" && foldAt(tokens, body.end + 2) === ")" ? body.end + 3 : body.end;
  // "Climate Mayors' vice chair"
  const owns = foldAt(tokens, bracketed) === "'s" || (foldAt(tokens, bracketed) === "'" && bracketed === body.end);
  let from = owns ? bracketed + 1 : bracketed;
  // "the League's 9th President"
  while (NEW.has(foldAt(tokens, from)) || isCount(field, from)) from++;
  // "the EPA's Region 5 administrator"
  const region =
    foldAt(tokens, from) === "region" && /^(?:\d+|[ivx]+)$/.test(foldAt(tokens, from + 1)) ? from + 2 : from;
  const later = field.startingAt("roles", region)[0];
  if (!later) return signature || endsItem(field, bracketed) ? onBoard(field, body) : null;
  const span = { start: at, end: later.end };
  return {
    claims: [roleClaim(field, textOf(field, from, later.end), bodyName(field, body.row, body.text), body, past, span)],
    end: later.end,
    ofBody: false,
  };
}

/** "Vice Chair for Energy of the <committee>": what one is for stands before the body. */
function bodyOfSubject(field: PersonField, at: number): Body | null {
  if (foldAt(field.tokens, at) !== "for") return null;
  for (let of = at + 2; of < at + 6; of++)
    if (foldAt(field.tokens, of) === "of" && foldAt(field.tokens, of + 1) === "the")
      return readBodyForward(field, of + 1);
  return null;
}

const NEW = new Set(["new", "newly", "elected", "current", "incoming", "outgoing"]);

/** "the league's president": of a body named before. */
function ownedRole(field: PersonField, at: number, past: boolean): ReadTitle | null {
  const owner = meantBodyAt(field, at);
  if (!owner || foldAt(field.tokens, owner.end) !== "'s" || (!owner.body && !owner.any)) return null;
  let from = owner.end + 1;
  while (NEW.has(foldAt(field.tokens, from))) from++;
  const role = field.startingAt("roles", from)[0];
  if (!role) return null;
  const span = { start: owner.start, end: role.end };
  const name = owner.body && bodyName(field, owner.body.row, owner.body.text);
  const claim = roleClaim(field, textOf(field, from, role.end), name, owner.body, past, span);
  return { claims: [claim], end: role.end, ofBody: false };
}

/** "Chair, League Water Alliance" at the end of an item, or between two commas. */
function bodyOfItem(field: PersonField, at: number): Body | null {
  const body = readBodyForward(field, at);
  const next = body ? field.tokens[body.end] : undefined;
  return body && (!next || next.shape & Shape.Line || ENDING.has(next.fold)) ? body : null;
}
const ENDING = new Set([";", ",", ".", ")"]);

/** "<name>, Raleigh, Advisory Board": in a list the board alone says that one sits on it. */
function onBoard(field: PersonField, body: Body): ReadTitle | null {
  if (foldAt(field.tokens, body.end - 1) !== "board" || !endsItem(field, body.end)) return null;
  const claim = roleClaim(field, "Member", bodyName(field, body.row, body.text), body, false, {
    start: body.start,
    end: body.end,
  });
  return { claims: [claim], end: body.end, ofBody: true };
}

const endsItem = ({ tokens }: PersonField, at: number): boolean => {
  const next = tokens[at];
  return !next || (next.shape & Shape.Line) !== 0 || next.fold === ";" || next.fold === ")";
};

/** "on the League Steering Board": who sits on a body is its member. */
export function readMembership(field: PersonField, at: number): ReadTitle | null {
  const fold = foldAt(field.tokens, at);
  if (fold !== "on" && fold !== "joined") return null;
  const body = readBodyForward(field, at + 1);
  if (!body || !isSeated(body)) return null;
  const text = bodyName(field, body.row, body.text);
  return {
    claims: [{ ...roleClaim(field, "Member", text, body, false, { start: at, end: body.end }) }],
    end: body.end,
    ofBody: true,
  };
}

export function roleClaim(
  field: PersonField,
  role: string,
  text: string | null,
  body: Body | null,
  past: boolean,
  span: { start: number; end: number },
): RoleClaim {
  return { kind: "role", role, body: text, bodyId: bodyIdOf(field, body), past, span, rule: "title/after" };
}

/** "76th", but not that of "2nd Vice President". */
const isCount = (field: PersonField, at: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(foldAt(field.tokens, at)) && field.startingAt("roles", at).length === 0;

/** The body's own identifier, else that of the nation's agency which it is a part of. */
export function bodyIdOf(field: PersonField, body: Body | null): string | null {
  const row = body?.row ?? (isOfNation(field, body?.parent ?? null) ? (body?.parent as number) : null);
  return row !== null ? field.reading.gazetteer.row("organizations", row).id : null;
}

/** "Director of Health": what a role is for, in capitalised words. */
export function readSubject(field: PersonField, at: number): { end: number } | null {
  const { tokens } = field;
  let end = at;
  while (end < tokens.length && end - at < 6) {
    const token = tokens[end] as Token;
    if (token.shape & Shape.Line && end > at) break;
    const raised = (token.shape & Shape.Cap) !== 0 && (token.shape & Shape.Word) !== 0;
    if (
      !raised &&
      !((token.fold === "and" || token.fold === "&") && end > at && (tokens[end + 1]?.shape ?? 0) & Shape.Cap)
    )
      break;
    end++;
  }
  return end > at ? { end } : null;
}

/** "Chief Judge of the U.S. District Court for the District of Kansas": the nation's courts make their judges. */
function judgeship(field: PersonField, { start, end }: Hit, past: boolean): ReadTitle | null {
  if (foldAt(field.tokens, end - 1) !== "judge") return null;
  const court = courtBehind(field, end);
  if (!court) return null;
  const claim = judgeClaim(textOf(field, start, end), court.rows, past, { start, end: court.end });
  return { claims: [claim], end: court.end, ofBody: true };
}

/** That somebody sits on one of the nation's courts. */
export const judgeClaim = (
  role: string,
  rows: readonly number[],
  past: boolean,
  span: { readonly start: number; readonly end: number },
): Claim => officeClaim(rows, span, "official/judge", { status: past ? "former" : null, role });

/** The judges of the court that "of the U.S. District Court" names, and where its words end. */
export function courtBehind(
  field: PersonField,
  at: number,
): { readonly rows: readonly number[]; readonly end: number } | null {
  const { tokens, reading } = field;
  if (!OF.has(foldAt(tokens, at))) return null;
  const from = skipArticle(field, at + 1);
  const rest = tokens.slice(from, from + 5).map((t) => t.fold);
  const court = rest.indexOf("court");
  if (court < 0 || !NATIONAL.has(rest[0] ?? "")) return null;
  const kind = rest.includes("appeals") ? "circuit" : rest.includes("bankruptcy") ? "bankruptcy" : "district";
  const rows = reading.gazetteer.lookup("offices", ["us", kind, "judge"]);
  return rows.length > 0 ? { rows, end: from + court + 1 } : null;
}
const NATIONAL = new Set(["us", "united", "federal"]);
