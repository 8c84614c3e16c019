import type { Hit, OfficialStatus } from "../../model/index.js";
import { Shape } from "../../model/index.js";
import { type PlacePhrase, readPlaceBackward } from "../places/phrase.js";
import { officesOfBody } from "./agencies.js";
import { readBodyBackward } from "./body.js";
import type { Claim, OfficeClaim } from "./claim.js";
import { foldAt, type PersonField, textOf } from "./field.js";
import { isCommonWord } from "./headline.js";
import { cityBefore } from "./mayor-city.js";
import { isMayorWord, type MayorHead, mayorHeadBefore } from "./mayor-head.js";
import { BODY_HEADS, HONORIFICS, STATUS_WORDS } from "./words.js";

/** What stands before a name: its claims, nearest first, and where the whole begins. */
export interface TitlesBefore {
  readonly claims: readonly Claim[];
  readonly start: number;
  /** The mayor's title nearest to the name, where that is what stands there. */
  readonly mayor: MayorHead | null;
}

/** A stack of titles has no more parts than this. */
const PLURAL_BARE = new Set(["presidents", "secretaries", "justices", "judges"]);
const HIGHEST_STACK = 6;
export const BARE_OFFICES: ReadonlySet<string> = new Set([
  "secretary",
  "sec",
  "secy",
  "administrator",
  "director",
  "commissioner",
  "justice",
  "judge",
  "ambassador",
  "senator",
  "sen",
  "representative",
  "rep",
  "congressman",
  "congresswoman",
  "congressmember",
  "speaker",
  "leader",
  "president",
  "chairman",
  "chair",
  "chairwoman",
  "delegate",
  "senators",
  "sens",
  "representatives",
  "reps",
  "congressmen",
  "congresswomen",
  "presidents",
  "secretaries",
  "justices",
  "judges",
]);

/**
 * Reads titles leftwards from a name: "League of Cities President Tulsa Mayor" before a name.
 *
 * @param floor tokens before it belong to somebody else
 */
export function readTitlesBefore(field: PersonField, nameStart: number, floor = 0): TitlesBefore {
  const { tokens } = field;
  const claims: Claim[] = [];
  let mayor: MayorHead | null = null;
  let at = nameStart;
  for (let n = 0; n < HIGHEST_STACK; n++) {
    let end = at;
    if (end === 0 || (tokens[end]?.shape ?? 0) & Shape.Line) break;
    while (HONORIFICS.has(foldAt(tokens, end - 1)) && end - 1 > 0) end--;
    if (HONORIFICS.has(foldAt(tokens, end - 1))) return { claims, start: end - 1, mayor };
    let read = claims.length > 0 ? null : readOne(field, end, floor, false);
    if (!read) {
      // "Tulsa Mayor--<name>", "Tulsa Mayor, <name>": a mark before the name wants a place.
      const over = skipJoin(field, end);
      const beyond = claims.length > 0 || over < end ? readOne(field, over, floor, true) : null;
      read =
        claims.length > 0 || (beyond?.claim.kind === "mayor" && beyond.claim.city)
          ? beyond
          : readInverted(field, end, floor);
    }
    if (!read || read.start < floor) {
      at = claims.length > 0 ? at : end;
      break;
    }
    if (claims.length > 0 && (read.mayor?.plural || isAnotherMayor(field, read))) break;
    // "the President and Senate Majority Leader X" are two persons.
    if (claims.length > 0 && read.claim.kind === "office" && foldAt(tokens, read.start - 1) === "the") break;
    if (claims.length > 0 && isSomebodyElses(field, read.start, at)) break;
    // "the Conference's officers: President X": a group's label is nobody's title.
    if (claims.length > 0 && read.claim.kind === "role" && GROUPS.test(read.claim.role)) break;
    claims.push(read.claim);
    if (read.mayor && !mayor && claims.length === 1) mayor = read.mayor;
    at = read.start;
  }
  return { claims, start: at, mayor };
}

/** "the Governor and | Commissioner X": an officer whom everybody knows stands for himself. */
function isSomebodyElses({ tokens }: PersonField, start: number, end: number): boolean {
  if (foldAt(tokens, start - 1) !== "the" || end - start !== 2) return false;
  return foldAt(tokens, end - 1) === "and" && ONES_OWN.has(foldAt(tokens, start));
}
const GROUPS = /^(?:officers|leaders|speakers|guests|officials)$/i;
const ONES_OWN = new Set(["governor", "mayor", "secretary", "commissioner", "attorney"]);

/** "The new mayor of Dry Fork, West Virginia is Amos Carver." */
function readInverted(field: PersonField, end: number, floor: number): OneTitle | null {
  const verb = foldAt(field.tokens, end - 1);
  if (verb !== "is" && verb !== "was") return null;
  const read = readOfBefore(field, end - 1, floor);
  return read?.claim.kind === "mayor" ? read : null;
}

/** "the mayor, Sen. John Cornyn": without a capital or a city the word is no part of the stack. */
const isAnotherMayor = (field: PersonField, { mayor, claim }: OneTitle): boolean =>
  mayor !== undefined &&
  claim.kind === "mayor" &&
  claim.city === null &&
  ((field.tokens[mayor.start]?.shape ?? 0) & Shape.Cap) === 0;

/** Over "and", "&", a comma or a dash between two titles. */
function skipJoin(field: PersonField, end: number): number {
  const { tokens } = field;
  let at = end;
  if (foldAt(tokens, at - 1) === "and" || foldAt(tokens, at - 1) === "&") at--;
  if (foldAt(tokens, at - 1) === "," || foldAt(tokens, at - 1) === "-" || foldAt(tokens, at - 1) === ":") at--;
  while (foldAt(tokens, at - 1) === "-") at--;
  return at;
}

interface OneTitle {
  readonly claim: Claim;
  readonly start: number;
  readonly mayor?: MayorHead;
}

/** "President-elect", "Secretary-designate", "nominee": what follows an office and says how it stands. */
const STANDING: ReadonlyMap<string, OfficialStatus> = new Map([
  ["elect", "elect"],
  ["designate", "nominee"],
  ["nominee", "nominee"],
  ["designee", "nominee"],
]);

function readStanding(field: PersonField, end: number, floor: number): OneTitle | null {
  const status = STANDING.get(foldAt(field.tokens, end - 1));
  if (!status) return null;
  const stop = foldAt(field.tokens, end - 2) === "-" ? end - 2 : end - 1;
  const office = field.endingAt("offices", stop)[0];
  const bare = BARE_OFFICES.has(foldAt(field.tokens, stop - 1)) ? stop - 1 : null;
  const start = office?.start ?? bare;
  if (start === null || start === undefined) return null;
  const read = readOffice(field, start, stop, office?.rows ?? [], floor);
  return read.claim.kind === "office" ? { ...read, claim: { ...read.claim, status } } : null;
}

function readOne(field: PersonField, end: number, floor: number, inner: boolean): OneTitle | null {
  const standing = readStanding(field, end, floor) ?? readCandidate(field, end) ?? readPosted(field, end);
  if (standing) return standing;
  // "EPA Region 5 Administrator"
  const region = regionBefore(field, end - 1);
  if (region < end - 1 && BARE_OFFICES.has(foldAt(field.tokens, end - 1))) return readRole(field, region, end, floor);
  const roles = field.endingAt("roles", end);
  // "Advisory Board Members": the board is the body's, not the role's.
  const role = roles.find((r) => !BODY_HEADS.has(foldAt(field.tokens, r.start))) ?? roles[0];
  const office = field.officesEndingAt(end)[0];
  const head = mayorHeadBefore(field, end);
  if (
    head &&
    !(
      role &&
      role.start < end - 1 &&
      role.start < head.start + 1 &&
      hasMayorWord(field, role.start, role.end) &&
      role.end - role.start > 1
    )
  ) {
    return readMayor(field, head);
  }
  if (office && (!role || office.end - office.start >= role.end - role.start))
    return readOffice(field, office.start, end, office.rows, floor);
  // "Presidents Bush and Clinton": of the nation, unless a body stands before.
  if (role && role.end - role.start === 1 && PLURAL_BARE.has(foldAt(field.tokens, end - 1)))
    return readOffice(field, end - 1, end, [], floor);
  if (role) return readRole(field, role.start, end, floor);
  if (BARE_OFFICES.has(foldAt(field.tokens, end - 1)) && (field.tokens[end - 1]?.shape ?? 0) & Shape.Cap)
    return readOffice(field, end - 1, end, [], floor);
  return readOfBefore(field, end, floor) ?? (inner ? null : readAgency(field, end));
}

/** Where "Region 5" before a title begins, else `at`. */
export function regionBefore({ tokens }: PersonField, at: number): number {
  return foldAt(tokens, at - 2) === "region" && /^(?:\d+|[ivx]+)$/.test(foldAt(tokens, at - 1)) ? at - 2 : at;
}

/** "U.S. Attorney for the Eastern District of Michigan", "U.S. Ambassador to Mexico": where an officer is posted. */
function readPosted(field: PersonField, end: number): OneTitle | null {
  if (field.endingAt("places", end).length === 0) return null;
  const place = placeBefore(field, end);
  return place && (readDistrict(field, place, end) ?? readEnvoy(field, place, end));
}

function readDistrict(field: PersonField, place: PlacePhrase, end: number): OneTitle | null {
  const { tokens } = field;
  if (foldAt(tokens, place.start - 1) !== "of" || foldAt(tokens, place.start - 2) !== "district") return null;
  let at = place.start - 2;
  while (["eastern", "western", "northern", "southern", "middle", "central", "the"].includes(foldAt(tokens, at - 1)))
    at--;
  const office = foldAt(tokens, at - 1) === "for" ? field.officesEndingAt(at - 1)[0] : undefined;
  if (!office) return null;
  const read = readOffice(field, office.start, office.end, office.rows, 0);
  return { ...read, claim: { ...read.claim, span: { start: read.start, end } } };
}

/** The nation's own envoys are officials, those of other countries are not. */
function readEnvoy(field: PersonField, place: PlacePhrase, end: number): OneTitle | null {
  const { tokens, reading } = field;
  let to = place.start - 1;
  if (foldAt(tokens, to) === "the") to--;
  if (foldAt(tokens, to) !== "to" || foldAt(tokens, to - 1) !== "ambassador") return null;
  const office = field.endingAt("offices", to).find((hit) => hit.end - hit.start > 1);
  const role = textOf(field, office?.start ?? to - 1, to);
  if (!office) {
    const claim: Claim = {
      kind: "role",
      role,
      body: textOf(field, place.start, place.end),
      bodyId: null,
      past: STATUS_WORDS.get(foldAt(tokens, to - 2)) === "former",
      span: { start: to - 1, end },
      rule: "title/before",
    };
    return { claim, start: to - 1 };
  }
  const rows = office.rows.filter((r) => reading.gazetteer.row("offices", r).id === "us-ambassador");
  const read = readOffice(field, office.start, to, rows, 0);
  return { ...read, claim: { ...read.claim, span: { start: read.start, end } } };
}

/** "Las Vegas Mayor and Chair of the Mayors Business Council": a body's head before the name, "Mayor and" before its title. */
function joinsMayor(field: PersonField, end: number, floor: number): boolean {
  if (!BODY_HEADS.has(foldAt(field.tokens, end - 1))) return false;
  for (let i = end - 2; i > Math.max(floor, end - 14); i--) {
    if (foldAt(field.tokens, i) === "and" && isMayorWord(field, i - 1)) return true;
  }
  return false;
}

/** Whether "Mayor of" stands shortly before. */
function isMayorOf(field: PersonField, end: number): boolean {
  for (let i = end - 2; i > end - 9 && i > 0; i--) {
    if (foldAt(field.tokens, i) === "of" && (isMayorWord(field, i - 1) || foldAt(field.tokens, i - 1) === "elect"))
      return true;
  }
  return false;
}

/** "Mayor of Tulsa <name>", "co-chairs of its Water Task Force, Mayors …": a title with "of" before the name. */
function readOfBefore(field: PersonField, end: number, floor: number): OneTitle | null {
  const { tokens } = field;
  const place = isMayorOf(field, end) ? placeBefore(field, end) : null;
  if (place && foldAt(tokens, place.start - 1) === "of") {
    const head = mayorHeadBefore(field, place.start - 1);
    if (head && !head.plural) {
      const claim: Claim = {
        kind: "mayor",
        status: head.status,
        city: place,
        span: { start: head.start, end },
        rule: "mayor/of-city-before",
      };
      return { claim, start: head.start, mayor: head };
    }
  }
  // Without a comma behind it the body's name may run on, unless "Mayor and" or a given name sets it off.
  const parted =
    foldAt(tokens, end) === "," ||
    foldAt(tokens, end) === "-" ||
    joinsMayor(field, end, floor) ||
    field.reading.gazetteer.lookup("given#name", [foldAt(tokens, end)]).length > 0 ||
    endsSubject(field, end);
  const body = parted ? readBodyBackward(field, end, floor) : null;
  if (!body) return parted ? readSubjectBefore(field, end, floor) : null;
  let of = body.start - 1;
  while (["its", "the", "their", "our"].includes(foldAt(tokens, of))) of--;
  if (foldAt(tokens, of) !== "of" && foldAt(tokens, of) !== "for") return null;
  const role = [...field.officesEndingAt(of), ...field.endingAt("roles", of)].sort((a, b) => a.start - b.start)[0];
  if (!role) return null;
  // "Secretary of the U.S. Navy <name>"
  const offices = role.table === "offices" ? role.rows : [];
  const rows = officesOfBody(field, textOf(field, role.start, role.end), offices, body);
  if (rows.length > 0) {
    const read = readOffice(field, role.start, of, rows, floor);
    const { agency } = field.reading.gazetteer.row("offices", rows[0] as number);
    return read.claim.kind === "office" ? { ...read, claim: { ...read.claim, body: agency } } : read;
  }
  const claim: Claim = {
    kind: "role",
    role: textOf(field, role.start, role.end),
    body: bodyName(field, body.row, body.text),
    bodyId: body.row !== null ? field.reading.gazetteer.row("organizations", body.row).id : null,
    past: STATUS_WORDS.get(foldAt(tokens, role.start - 1)) === "former",
    span: { start: role.start, end },
    rule: "title/of-body-before",
  };
  return { claim, start: role.start };
}

/** "Deputy Assistant Secretary for Grant Programs <name>": what an office is for, in capitalised common words. */
function readSubjectBefore(field: PersonField, end: number, floor: number): OneTitle | null {
  const of = subjectOf(field, end, floor);
  if (of === null) return null;
  const office = field.officesEndingAt(of)[0];
  const role = field.endingAt("roles", of)[0];
  if (office && office.end - office.start > 1 && (!role || role.start >= office.start)) {
    const agency = field.startingAt("organizations", office.start).find((hit) => hit.end < office.end);
    // "EPA Assistant Administrator for Water": a part of the agency's, whatever the bare office is.
    if (agency) return readRoleOf(field, agency, office, end);
    const read = readOffice(field, office.start, of, office.rows, floor);
    return read.claim.kind === "mayor"
      ? null
      : { ...read, claim: { ...read.claim, role: textOf(field, office.start, end), span: { start: read.start, end } } };
  }
  if (!role) return null;
  const read = readRole(field, role.start, of, floor);
  return read.claim.kind !== "role"
    ? null
    : { ...read, claim: { ...read.claim, role: textOf(field, role.start, end), span: { start: read.start, end } } };
}
function readRoleOf(field: PersonField, agency: Hit, office: Hit, end: number): OneTitle {
  const { name, id } = field.reading.gazetteer.row("organizations", agency.rows[0] as number);
  const status = STATUS_WORDS.get(foldAt(field.tokens, office.start - 1));
  const claim: Claim = {
    kind: "role",
    role: textOf(field, agency.end, end),
    body: name,
    bodyId: id,
    past: status === "former",
    acting: status === "acting",
    span: { start: office.start, end },
    rule: "title/before",
  };
  return { claim, start: office.start };
}

/** The "for" or "of" that leads to the subject before token `end`; null where none does. */
function subjectOf(field: PersonField, end: number, floor: number): number | null {
  const { tokens } = field;
  if (!isCommonWord(field, foldAt(tokens, end - 1))) return null;
  let of = end - 1;
  while (of > floor && end - of < LONGEST_SUBJECT && (isCapital(field, of) || JOINING.has(foldAt(tokens, of)))) of--;
  return foldAt(tokens, of) === "for" || foldAt(tokens, of) === "of" ? of : null;
}

/** Whether what an office is for ends before a capitalised word that is no common one: there a name begins. */
export function endsSubject(field: PersonField, end: number): boolean {
  if (!isCapital(field, end) || !isCapital(field, end + 1) || isCommonWord(field, foldAt(field.tokens, end)))
    return false;
  const of = subjectOf(field, end, 0);
  return of !== null && (field.officesEndingAt(of).length > 0 || field.endingAt("roles", of).length > 0);
}
const LONGEST_SUBJECT = 7;
const JOINING = new Set(["and", "&"]);
const isCapital = ({ tokens }: PersonField, at: number): boolean => {
  const shape = tokens[at]?.shape ?? 0;
  return (shape & Shape.Cap) !== 0 && (shape & Shape.Word) !== 0 && !(shape & Shape.Line);
};

const hasMayorWord = (field: PersonField, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (foldAt(field.tokens, i) === "mayor") return true;
  return false;
};

function readMayor(field: PersonField, head: MayorHead): OneTitle {
  const place = head.plural ? null : cityBefore(field, head.start);
  let start = place ? place.start : head.start;
  let status = head.status;
  for (;;) {
    const before = foldAt(field.tokens, start - 1);
    const word = STATUS_WORDS.get(before);
    if (word && word !== "nominee") {
      if (status === null && word !== "incumbent") status = word;
      start--;
    } else if (before === "-" && STATUS_WORDS.has(foldAt(field.tokens, start - 2))) start--;
    else break;
  }
  const rule = place ? "mayor/city-before" : "mayor/title-before";
  return { claim: { kind: "mayor", status, city: place, span: { start, end: head.end }, rule }, start, mayor: head };
}

/** The place in front of a title that is no mayor's: one that the tables know. */
function placeBefore(field: PersonField, end: number): PlacePhrase | null {
  const { tokens } = field;
  if ((tokens[end]?.shape ?? 0) & Shape.Line) return null;
  const mark = foldAt(tokens, end - 1);
  const place = readPlaceBackward(field.reading, field.field, mark === "'s" || mark === "," ? end - 1 : end);
  return place && mark === "," && place.printedState === null ? null : place;
}

const isNation = (field: PersonField, place: PlacePhrase): boolean =>
  place.rows.some((r) => field.reading.gazetteer.row("places", r).id === "us");

function readOffice(
  field: PersonField,
  officeStart: number,
  end: number,
  rows: readonly number[],
  floor: number,
): OneTitle {
  const { gazetteer } = field.reading;
  const { tokens } = field;
  let start = officeStart;
  let status: OfficialStatus | null = null;
  let state: string | null = null;
  const legislative =
    rows.some((r) => gazetteer.row("offices", r).branch === "legislative") || isCongressWord(foldAt(tokens, end - 1));
  const found = placeBefore(field, start);
  // "U.S. Reps.": the country says federal, no more.
  const place = found && isNation(field, found) ? null : found;
  if (found && !place) start = found.start;
  const body = place || found ? null : readBodyBackward(field, start, floor);
  if (place?.rows.some((r) => gazetteer.row("places", r).kind === "state")) {
    state = place.state ?? stateOf(field, place);
    start = place.start;
  } else if (place && place.rows.length > 0) start = place.start;
  else if (body) start = body.start;
  for (;;) {
    const word = STATUS_WORDS.get(foldAt(tokens, start - 1));
    if (!word) break;
    if (status === null && word !== "incumbent" && word !== "late") status = word as OfficialStatus;
    if (word === "late") status = "former";
    start--;
    if (foldAt(tokens, start - 1) === "-") start--;
  }
  const role = textOf(field, officeStart, end);
  const bodyText = body
    ? bodyName(field, body.row, body.text)
    : place && !legislative
      ? textOf(field, place.start, place.end)
      : null;
  // A state's or city's own officer, or the president of a named body, holds no federal office.
  const federal = legislative || (!place && !body);
  const claim: Claim = federal
    ? {
        kind: "office",
        rows,
        status,
        state,
        party: null,
        role,
        body: bodyText,
        span: { start, end },
        rule: "official/title-before",
      }
    : {
        kind: "role",
        role,
        body: bodyText,
        bodyId: body?.row != null ? gazetteer.row("organizations", body.row).id : null,
        past: status === "former",
        acting: status === "acting",
        span: { start: officeStart, end },
        rule: "title/before",
      };
  return { claim, start };
}

const CONGRESS_WORDS = new Set(
  "senator senators sen sens representative representatives rep reps congressman congressmen congresswoman congresswomen congressmember".split(
    " ",
  ),
);
const isCongressWord = (fold: string): boolean => CONGRESS_WORDS.has(fold);

const stateOf = (field: PersonField, place: PlacePhrase): string | null => {
  const row = place.rows.find((r) => field.reading.gazetteer.row("places", r).kind === "state");
  return row === undefined ? null : field.reading.gazetteer.row("places", row).state;
};

/** The dictionary's name of a body, else the printed one. */
export function bodyName(field: PersonField, row: number | null, text: string): string {
  return row === null ? text : field.reading.gazetteer.row("organizations", row).name;
}

function readRole(field: PersonField, roleStart: number, end: number, floor: number): OneTitle {
  const { tokens } = field;
  const body = readBodyBackward(field, roleStart, floor);
  const place = body ? null : placeBefore(field, roleStart);
  let start = body?.start ?? place?.start ?? roleStart;
  let past = false;
  let acting = false;
  for (
    let word = STATUS_WORDS.get(foldAt(tokens, start - 1));
    word;
    word = STATUS_WORDS.get(foldAt(tokens, start - 1))
  ) {
    if (word === "former") past = true;
    if (word === "acting") acting = true;
    start--;
    if (foldAt(tokens, start - 1) === "-") start--;
  }
  const text = body ? bodyName(field, body.row, body.text) : place ? textOf(field, place.start, place.end) : null;
  const claim: Claim = {
    kind: "role",
    role: textOf(field, roleStart, end),
    body: text,
    bodyId: body?.row != null ? field.reading.gazetteer.row("organizations", body.row).id : null,
    past,
    acting,
    span: { start: body?.start ?? roleStart, end },
    rule: "title/before",
  };
  return { claim, start };
}

const RUNNING = new Set(["candidate", "candidates", "nominee", "hopeful", "contender"]);
const CONTESTED: Readonly<Record<string, readonly string[]>> = {
  presidential: ["president", "of", "the", "united", "states"],
  "vice-presidential": ["vice", "president", "of", "the", "united", "states"],
  senate: ["us", "senator"],
  senatorial: ["us", "senator"],
  congressional: ["us", "representative"],
};

/** "mayoral candidate", "Republican presidential nominee". */
function readCandidate(field: PersonField, end: number): OneTitle | null {
  const { tokens } = field;
  if (!RUNNING.has(foldAt(tokens, end - 1))) return null;
  let contest = foldAt(tokens, end - 2);
  let start = end - 2;
  if (contest === "presidential" && foldAt(tokens, end - 3) === "vice") {
    contest = "vice-presidential";
    start = end - 3;
  }
  if (contest === "mayoral") {
    const place = placeBefore(field, start);
    const claim: Claim = {
      kind: "mayor",
      status: "candidate",
      city: place,
      span: { start, end },
      rule: "mayor/candidate",
    };
    return { claim, start: place?.start ?? start };
  }
  const office = CONTESTED[contest];
  if (!office) return null;
  const rows = field.reading.gazetteer.lookup("offices", office);
  const claim: Claim = {
    kind: "office",
    rows,
    status: "candidate",
    state: null,
    party: null,
    role: textOf(field, start, end),
    body: null,
    span: { start, end },
    rule: "official/candidate",
  };
  return { claim, start };
}

/** "Department of the Treasury <surname>": the office word is missing, the agency names the office. */
function readAgency(field: PersonField, end: number): OneTitle | null {
  const { gazetteer } = field.reading;
  for (const hit of field.endingAt("organizations", end)) {
    const folds = field.tokens.slice(hit.start, hit.end).map((t) => t.fold);
    const rows = gazetteer
      .lookup("offices#agency", folds)
      .filter((r) => gazetteer.row("offices", r).level === "cabinet");
    if (!rows.length) continue;
    const claim: OfficeClaim = {
      kind: "office",
      rows,
      status: null,
      state: null,
      party: null,
      role: "Secretary",
      body: null,
      span: { start: hit.start, end },
      rule: "official/agency-before",
    };
    return { claim, start: hit.start };
  }
  return null;
}
