import type { MayorStatus, OfficialStatus } from "../../model/index.js";
import { Shape, type Token } from "../../model/index.js";
import { type PlacePhrase, readPlaceForward } from "../places/phrase.js";
import { isOfNation, isOfTheField, officesOfBody } from "./agencies.js";
import { type Body, readBodyForward } from "./body.js";
import type { Claim, RoleClaim } from "./claim.js";
import { foldAt, type PersonField, textOf } from "./field.js";
import { cityAfterOf, cityForward } from "./mayor-city.js";
import { isMayorWord, mayorHeadAt } from "./mayor-head.js";
import { bodyName } from "./titles-before.js";
import { NEVER_IN_NAMES, STATUS_WORDS } from "./words.js";

/** What stands behind a name: its claims and where they end. */
export interface TitlesAfter {
  readonly claims: readonly Claim[];
  readonly end: number;
}

const MOST_PARTS = 5;
const BEING = new Set(["is", "was", "became", "becomes", "remains", "serves", "served", "as"]);
const ADVERBS = new Set([
  "serve",
  "to",
  "currently",
  "now",
  "also",
  "recently",
  "once",
  "then",
  "formerly",
  "previously",
  "who",
  "has",
  "been",
  "the",
  "a",
  "an",
  "our",
  "its",
  "their",
  "his",
  "her",
  "city",
  "this",
  "that",
  "year",
  "today",
  "just",
  "elected",
  "named",
  "appointed",
  "sworn",
  "in",
  "future",
  "himself",
  "herself",
  "themselves",
]);
const OF = new Set(["of", "for", "at", "to"]);

/**
 * Reads titles rightwards from a name: ", Mayor of Columbia, SC and President of …", "(D-CA)", a
 * signature's next lines, "who is …".
 *
 * @param afterMayor whether "Mayor" stands before the name, so that a place behind it is the city
 */
export function readTitlesAfter(field: PersonField, nameEnd: number, afterMayor: boolean): TitlesAfter {
  const claims: Claim[] = [];
  let at = nameEnd;
  const seat = readSeat(field, at);
  if (seat) {
    claims.push(seat.claim);
    at = seat.end;
  }
  if (afterMayor) {
    const city = readCityOfMayor(field, at);
    if (city) {
      claims.push(city.claim);
      at = city.end;
    }
  }
  const listed = afterMayor || seat ? null : readBracketedCity(field, at);
  if (listed) {
    claims.push(listed.claim);
    at = listed.end;
  }
  for (let n = 0; n < MOST_PARTS; n++) {
    const from = skipToTitle(field, at, claims.length > 0);
    if (from === null) break;
    const read = readTitleAt(field, from.at, from.signature);
    if (!read || (!from.bound && belongsToNext(field, read)) || (from.signature && !endsLine(field, read.end))) break;
    claims.push(...(from.past ? read.claims.map(asPast) : read.claims));
    at = read.end;
  }
  return { claims: shareBody(claims), end: at };
}

/** "who was mayor of Dry Fork": it is no longer so. */
const asPast = (claim: Claim): Claim =>
  claim.kind === "mayor" && claim.status === null ? { ...claim, status: "former" } : claim;

/** "Assistant Secretary X of the U.S. Department of Labor": the body of the title in front stands behind the name. */
export function withBodyBehind(field: PersonField, claims: readonly Claim[], nameEnd: number): readonly Claim[] {
  const first = claims[0];
  if (
    !first ||
    first.kind === "mayor" ||
    first.body !== null ||
    !OF.has(foldAt(field.tokens, skipCharge(field, nameEnd)))
  )
    return claims;
  if (first.kind === "office" && SEATED.test(first.role)) return claims;
  const body = readBodyForward(field, skipCharge(field, nameEnd) + 1);
  if (!body) return claims;
  // "… X for HUD", "… X at the EPA": another word than "of" binds only the nation's.
  const federal = isOfNation(field, body.row ?? body.parent ?? null);
  if (!federal && (body.row === null || foldAt(field.tokens, nameEnd) !== "of")) return claims;
  const row = body.row ?? (body.parent as number);
  // "Special Agent in Charge X of the FBI's Miami Field Office": many agencies have such, and the office stays.
  if (first.kind === "office" && isOfTheField(field, first.rows, row)) return claims;
  const rows = first.kind === "office" ? officesOfBody(field, first.role, first.rows, body) : [];
  const role = roleClaim(field, first.role, bodyName(field, body.row, body.text), body, isPast(first), first.span);
  const bound: Claim =
    first.kind === "office" && rows.length > 0
      ? { ...first, rows, body: field.reading.gazetteer.row("offices", rows[0] as number).agency }
      : { ...role, acting: first.kind === "office" ? first.status === "acting" : (first.acting ?? false) };
  return [bound, ...claims.slice(1)];
}

const isPast = (claim: Claim): boolean => (claim.kind === "role" ? claim.past : claim.status === "former");

/** Over "in charge": "Assistant Attorney General X in charge of the Antitrust Division". */
const skipCharge = ({ tokens }: PersonField, at: number): number =>
  foldAt(tokens, at) === "in" && foldAt(tokens, at + 1) === "charge" ? at + 2 : at;

/** Judges and members of Congress are of a court or a state, and stay what they are. */
const SEATED = /judge|justice|\bsen|\brep|congress|u\.?s\.? att/i;

/** "CEO and Executive Director of X": a role without a body takes the next one's. */
function shareBody(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    const next = claims[i + 1];
    return claim.kind === "role" && claim.body === null && next?.kind === "role" && next.body !== null
      ? { ...claim, body: next.body, bodyId: next.bodyId }
      : claim;
  });
}

interface Entry {
  readonly at: number;
  /** The words between bind the title to the name ("who is"): it cannot belong to the next name. */
  readonly bound: boolean;
  /** On a line of its own, below the name. */
  readonly signature: boolean;
  /** "who was" leads to it. */
  readonly past?: boolean;
}

/** Where a title may begin behind `at`: over a comma, "who is", "and", or on the next line. */
function skipToTitle(field: PersonField, at: number, chained: boolean): Entry | null {
  const { tokens } = field;
  const token = tokens[at];
  if (!token) return null;
  if (token.shape & Shape.Line) return token.shape & Shape.Paragraph ? null : { at, bound: true, signature: true };
  let i = at;
  let comma = false;
  if (token.fold === "," || token.fold === "-" || token.fold === "(" || (token.fold === ";" && !chained)) {
    i++;
    comma = true;
    if (foldAt(tokens, i) === "-") i++;
  }
  if (foldAt(tokens, i) === "and" || foldAt(tokens, i) === "&") {
    if (!chained) return null;
    i++;
    comma = true;
  }
  const next = tokens[i];
  if (!next) return null;
  if (next.shape & Shape.Line && comma) return { at: i, bound: true, signature: true };
  const took = comma ? null : takesOffice(field, i);
  if (took !== null) return { at: took, bound: true, signature: false };
  let bound = false;
  for (let n = 0; n < 5 && i < tokens.length; n++, i++) {
    const fold = foldAt(tokens, i);
    if (BEING.has(fold)) bound = true;
    else if (!ADVERBS.has(fold) || (!comma && !bound && fold !== "who")) break;
    else if (fold === "who") bound = true;
  }
  const before = foldAt(tokens, i - 1) === "the" || foldAt(tokens, i - 1) === "once" ? i - 2 : i - 1;
  const past = foldAt(tokens, before) === "was" && foldAt(tokens, before - 1) === "who";
  if (bound) i = skipOrdinal(field, i);
  // What brackets hold is set like a signature: "(Co-Chair, Mayors Water Council)".
  return comma || bound ? { at: i, bound, signature: token.fold === "(", past } : null;
}

/** "took office as AAMA President", "its 78th President", "USCM Vice President" right behind the name. */
function takesOffice(field: PersonField, at: number): number | null {
  const { tokens } = field;
  if (foldAt(tokens, at) === "its" || foldAt(tokens, at) === "as") return skipOrdinal(field, at + 1);
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // "was sworn in Monday as": a weekday's capital says nothing.
    const raised = (token.shape & Shape.Cap) !== 0 && i > at && !NEVER_IN_NAMES.has(token);
    if (token.shape & (Shape.Mark | Shape.Line) || raised) break;
    if (token.fold === "as") return skipOrdinal(field, i + 1);
  }
  const body = (tokens[at]?.shape ?? 0) & Shape.Cap ? readBodyForward(field, at) : null;
  return body?.row != null && field.startingAt("roles", body.end).length > 0 ? at : null;
}

function skipOrdinal(field: PersonField, from: number): number {
  let at = from;
  while (
    ["the", "its", "a", "an", "our", "new"].includes(foldAt(field.tokens, at)) ||
    /^\d+(?:st|nd|rd|th)$/.test(foldAt(field.tokens, at))
  )
    at++;
  return at;
}

const ELECT = new Set(["elect", "designate", "designee", "nominee"]);

/** "USCM Vice President Dayton Mayor …": a title that runs straight into the next name is that name's. */
function belongsToNext(field: PersonField, read: ReadTitle): boolean {
  const next = field.tokens[read.end];
  if (!next || next.shape & Shape.Line || (read.closed ?? read.ofBody)) return false;
  // "…, Vice President-Elect <name> will"
  const elect = next.fold === "-" ? ELECT.has(foldAt(field.tokens, read.end + 1)) : ELECT.has(next.fold);
  if (elect) return nameFollows(field, read.end + (next.fold === "-" ? 2 : 1));
  // "…, League Vice President and Tulsa Mayor <name>"
  if (next.fold === "and" || next.fold === "&") {
    const place = readPlaceForward(field.reading, field.field, read.end + 1);
    const head = place ? mayorHeadAt(field, place.end) : null;
    return head !== null && nameFollows(field, head.end);
  }
  return (next.shape & Shape.Word) !== 0 && (next.shape & Shape.Cap) !== 0;
}

/** A signature's title has its line to itself; what runs on belongs to somebody else. */
function endsLine(field: PersonField, end: number): boolean {
  const next = field.tokens[end];
  if (!next || next.shape & Shape.Line) return true;
  return next.fold !== "-" && !((next.shape & Shape.Word) !== 0 && (next.shape & Shape.Cap) !== 0);
}

interface ReadTitle {
  readonly claims: readonly Claim[];
  readonly end: number;
  /** "<role> of <body>", "Mayor of <city>": forms that stand behind their person. */
  readonly ofBody: boolean;
  /** Nothing of it can stand before the next name; as `ofBody` where it is left out. */
  readonly closed?: boolean;
}

/** One title that begins at `from`. */
export function readTitleAt(field: PersonField, from: number, signature: boolean): ReadTitle | null {
  const { tokens } = field;
  let at = from;
  // "three-term mayor of …"
  if (foldAt(tokens, at + 1) === "-" && foldAt(tokens, at + 2) === "term") at += 3;
  if (foldAt(tokens, at) === "executive" && isMayorWord(field, at + 1)) at++;
  let status: MayorStatus | OfficialStatus | null = null;
  for (let word = STATUS_WORDS.get(foldAt(tokens, at)); word; word = STATUS_WORDS.get(foldAt(tokens, at))) {
    // "a former New Orleans Mayor"
    if (field.startingAt("places", at).length > 0) break;
    if (word !== "incumbent" && status === null) status = word;
    at++;
    if (foldAt(tokens, at) === "-") at++;
  }
  return (
    readMayorTitle(field, at, status as MayorStatus | null) ??
    readOfficeTitle(field, at, status as OfficialStatus | null, signature) ??
    readRoleTitle(field, at, status === "former", signature) ??
    readMembership(field, at)
  );
}

function readMayorTitle(field: PersonField, at: number, status: MayorStatus | null): ReadTitle | null {
  const { tokens } = field;
  const head = mayorHeadAt(field, at);
  if (head && !head.plural) {
    let end = head.end;
    let place: PlacePhrase | null = null;
    const of = foldAt(tokens, end);
    const mayNameCity = of === "of" || of === "," || of === "for" || ((tokens[end]?.shape ?? 0) & Shape.Line) !== 0;
    if (mayNameCity) {
      const from = skipArticle(field, of === "of" || of === "," || of === "for" ? end + 1 : end);
      place =
        of === "of" && from === end + 1
          ? cityAfterOf(field, from)
          : (cityForward(field, from) ?? cityAfterOf(field, from));
      if (
        place &&
        (of === "of" ||
          of === "for" ||
          (place.printedState !== null && place.start <= end + 1) ||
          foldAt(tokens, place.start) === "city")
      )
        end = place.end;
      else place = null;
    }
    const claim: Claim = {
      kind: "mayor",
      status: status ?? head.status,
      city: place,
      span: { start: at, end },
      rule: place ? "mayor/of-city" : "mayor/title-after",
    };
    return { claims: [claim], end, ofBody: place !== null };
  }
  // ", New Orleans Mayor and USCM President"
  const place = readPlaceForward(field.reading, field.field, at);
  if (!place) return null;
  const behind = foldAt(tokens, place.end) === "," ? place.end + 1 : place.end;
  const later = mayorHeadAt(field, behind);
  if (!later || later.plural || nameFollows(field, later.end)) return null;
  const claim: Claim = {
    kind: "mayor",
    status: status ?? later.status,
    city: place,
    span: { start: at, end: later.end },
    rule: "mayor/city-title-after",
  };
  return { claims: [claim], end: later.end, ofBody: false };
}

const nameFollows = (field: PersonField, at: number): boolean => {
  const token = field.tokens[at];
  return (
    token !== undefined &&
    !(token.shape & Shape.Line) &&
    (token.shape & Shape.Cap) !== 0 &&
    (token.shape & Shape.Word) !== 0
  );
};

function skipArticle(field: PersonField, at: number): number {
  return foldAt(field.tokens, at) === "the" ? at + 1 : at;
}

const NATIONS = /^(?:U\.?S\.?|United States) /;

function readOfficeTitle(
  field: PersonField,
  at: number,
  status: OfficialStatus | null,
  signature: boolean,
): ReadTitle | null {
  const { tokens, reading } = field;
  const office = field.officesStartingAt(at)[0];
  const role = field.startingAt("roles", at)[0];
  if (!office || (role && role.end > office.end)) return null;
  // "President The United States Conference of Mayors": the body follows without "of".
  if (signature && nameFollows(field, office.end)) return null;
  const printed = textOf(field, office.start, office.end);
  // "U.S. Attorney for the Eastern District of Virginia": where the nation's officer sits changes nothing.
  const nations = NATIONS.test(printed);
  let end = office.end;
  let state: string | null = null;
  let body: Body | null = null;
  const of = foldAt(tokens, end);
  if (OF.has(of)) body = readBodyForward(field, end + 1);
  if (body) end = body.end;
  else if (OF.has(of) || of === "from" || of === ",") {
    const place = of === "," ? null : readPlaceForward(reading, field.field, skipArticle(field, end + 1));
    const row = place?.rows[0];
    if (place && row !== undefined) {
      const stateRow = reading.gazetteer.row("places", row);
      if (stateRow.kind === "state") state = stateRow.state;
      else if (!nations) return null;
      end = nations ? end : place.end;
    } else if (of === ",") {
      body = readBodyForward(field, end + 1);
      if (body) end = body.end;
    }
  }
  const rows = office.rows;
  const legislative = rows.some((r) => reading.gazetteer.row("offices", r).branch === "legislative");
  const span = { start: at, end };
  const bodyText = body ? bodyName(field, body.row, body.text) : null;
  // "Attorney General of New York", "President of the League": not the nation's.
  const federal = legislative || nations || (state === null && (body === null || agencyHas(field, body, rows)));
  const claim: Claim = federal
    ? {
        kind: "office",
        rows,
        status,
        state,
        party: null,
        role: printed,
        body: bodyText,
        span,
        rule: "official/title-after",
      }
    : {
        kind: "role",
        role: printed,
        body: bodyText ?? state,
        bodyId: body?.row != null ? reading.gazetteer.row("organizations", body.row).id : null,
        past: status === "former",
        span,
        rule: "title/after",
      };
  const closed = end > office.end || printed.includes(" of ");
  return { claims: [claim], end, ofBody: closed || office.end - office.start > 2, closed };
}

function agencyHas(field: PersonField, body: Body, rows: readonly number[]): boolean {
  const { gazetteer } = field.reading;
  const folds = field.tokens.slice(body.start, body.end).map((t) => t.fold);
  const agencies = gazetteer.lookup("offices#agency", folds);
  return agencies.some((a) => rows.includes(a));
}

function readRoleTitle(field: PersonField, at: number, past: boolean, signature: boolean): ReadTitle | null {
  const { tokens } = field;
  const direct = field.startingAt("roles", at)[0];
  if (direct) {
    const end = direct.end;
    const connector = foldAt(tokens, end);
    const next = tokens[end];
    // "chairs the Council on …": the verb, not the plural.
    const presides =
      /^(?:co-?)?chair(?:s|ed)$/i.test(textOf(field, at, end)) && ["the", "its", "our"].includes(connector);
    const body = presides
      ? readBodyForward(field, end)
      : OF.has(connector) || (connector === "," && signature)
        ? readBodyForward(field, end + 1)
        : signature && next && next.shape & Shape.Cap
          ? readBodyForward(field, end)
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
  if (!body) return null;
  const bracketed = foldAt(tokens, body.end) === "(" && foldAt(tokens, body.end + 2) === ")" ? body.end + 3 : body.end;
  const from = foldAt(tokens, bracketed) === "'s" ? bracketed + 1 : bracketed;
  // "the EPA's Region 5 administrator"
  const region =
    foldAt(tokens, from) === "region" && /^(?:\d+|[ivx]+)$/.test(foldAt(tokens, from + 1)) ? from + 2 : from;
  const later = field.startingAt("roles", region)[0];
  if (!later) return null;
  const span = { start: at, end: later.end };
  return {
    claims: [roleClaim(field, textOf(field, from, later.end), bodyName(field, body.row, body.text), body, past, span)],
    end: later.end,
    ofBody: false,
  };
}

/** "on the Conference Advisory Board": who sits on a body is its member. */
function readMembership(field: PersonField, at: number): ReadTitle | null {
  const fold = foldAt(field.tokens, at);
  if (fold !== "on" && fold !== "joined") return null;
  const body = readBodyForward(field, at + 1);
  if (!body || !SEATED_BODIES.has(foldAt(field.tokens, body.end - 1))) return null;
  const text = bodyName(field, body.row, body.text);
  return {
    claims: [{ ...roleClaim(field, "Member", text, body, false, { start: at, end: body.end }) }],
    end: body.end,
    ofBody: true,
  };
}
const SEATED_BODIES = new Set(["board", "committee", "council", "force", "commission", "caucus", "panel"]);

function roleClaim(
  field: PersonField,
  role: string,
  text: string | null,
  body: Body | null,
  past: boolean,
  span: { start: number; end: number },
): RoleClaim {
  const row = body?.row ?? (isOfNation(field, body?.parent ?? null) ? (body?.parent as number) : null);
  const bodyId = row !== null ? field.reading.gazetteer.row("organizations", row).id : null;
  return { kind: "role", role, body: text, bodyId, past, span, rule: "title/after" };
}

/** "Director of Health": what a role is for, in capitalised words. */
function readSubject(field: PersonField, at: number): { end: number } | null {
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

/** "of Denver", ", Seattle (WA)" behind "Mayor <name>". */
function readCityOfMayor(field: PersonField, at: number): { claim: Claim; end: number } | null {
  const { tokens } = field;
  const fold = foldAt(tokens, at);
  const shape = tokens[at]?.shape ?? 0;
  const below = (shape & Shape.Line) !== 0 && !(shape & Shape.Paragraph);
  if (!below && fold !== "of" && fold !== "," && fold !== "(" && fold !== "-") return null;
  if (fold === "," && (tokens[at + 1]?.shape ?? 0) & Shape.Line) return null;
  const start = below ? at : fold === "of" ? skipArticle(field, at + 1) : at + 1;
  const place = fold === "of" && start === at + 1 ? cityAfterOf(field, start) : cityForward(field, start);
  if (!place) return null;
  // Behind a comma a bare city may be the next item of a list: "Mayor X, Dallas Mayor Y".
  if (below && fold !== "city" && (place.printedState === null || !endsItem(field, place.end))) return null;
  if (fold !== "of" && !below) {
    const next = foldAt(tokens, place.end);
    const behind = next === "," ? place.end + 1 : place.end;
    const head = (field.tokens[behind]?.shape ?? 0) & Shape.Line ? null : mayorHeadAt(field, behind);
    if (head || (place.printedState === null && !endsItem(field, place.end))) return null;
  }
  const claim: Claim = {
    kind: "mayor",
    status: null,
    city: place,
    span: { start: place.start, end: place.end },
    rule: fold === "of" ? "mayor/name-of-city" : "mayor/roster",
  };
  return { claim, end: fold === "(" ? place.end + 1 : place.end };
}

/** "<name> (Tulsa, Oklahoma)": a claim only in a list of such. */
function readBracketedCity(field: PersonField, at: number): { claim: Claim; end: number } | null {
  if (foldAt(field.tokens, at) !== "(") return null;
  const place = readPlaceForward(field.reading, field.field, at + 1);
  if (!place || (place.printedState === null && place.country === null) || foldAt(field.tokens, place.end) !== ")")
    return null;
  const claim: Claim = {
    kind: "mayor",
    status: null,
    city: place,
    span: { start: at, end: place.end + 1 },
    rule: "mayor/listed",
  };
  return { claim, end: place.end + 1 };
}

const endsItem = (field: PersonField, at: number): boolean => {
  const token = field.tokens[at];
  return !token || (token.shape & Shape.Line) !== 0 || token.fold === ";" || token.fold === ")" || token.fold === ".";
};

/** "(D-CA)", "(R-Texas)", "(CA)", ", D-N.Y.,": the party and state of a seat in Congress. */
function readSeat(field: PersonField, at: number): { claim: Claim; end: number } | null {
  const { tokens, reading } = field;
  const open = foldAt(tokens, at);
  if (open !== "(" && open !== ",") return null;
  const first = tokens[at + 1];
  if (!first || !(first.shape & Shape.Cap)) return null;
  const parties = new Set(["d", "r", "i", "id", "dfl"]);
  let i = at + 1;
  let party: string | null = null;
  if (parties.has(first.fold) && first.shape & (Shape.Initial | Shape.Upper)) {
    party = first.fold.charAt(0).toUpperCase();
    i++;
    if (foldAt(tokens, i) === "-") i++;
  } else if (open === ",") return null;
  let state: string | null = null;
  const codes = reading.gazetteer.lookup("places#code", [foldAt(tokens, i)]);
  if (codes[0] !== undefined && (tokens[i]?.shape ?? 0) & Shape.Cap) {
    state = reading.gazetteer.row("places", codes[0]).state;
    i++;
    // A district: "CA-12".
    if (foldAt(tokens, i) === "-" && (tokens[i + 1]?.shape ?? 0) & Shape.Number) i += 2;
  } else {
    const named = field
      .startingAt("places", i)
      .find((h) => h.rows.some((r) => reading.gazetteer.row("places", r).kind === "state"));
    if (named && party) {
      state = reading.gazetteer.row(
        "places",
        named.rows.find((r) => reading.gazetteer.row("places", r).kind === "state") as number,
      ).state;
      i = named.end;
    }
  }
  if (party === null && state === null) return null;
  if (open === "(") {
    if (foldAt(tokens, i) !== ")") return null;
    i++;
  }
  const claim: Claim = {
    kind: "office",
    rows: [],
    status: null,
    state,
    party,
    role: "",
    body: null,
    span: { start: at, end: i },
    rule: "official/seat",
  };
  return { claim, end: i };
}
