import type { OfficialStatus } from "../../../model/index.js";
import { readPlaceForward } from "../../places/phrase.js";
import { isFieldPost } from "../agencies.js";
import type { Body } from "../bodies/body.js";
import { readBodyForward } from "../bodies/forward.js";
import { bodyName } from "../bodies/name.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { claimOfOffice } from "../office-claim.js";
import { nameFollows, skipArticle } from "./mayor.js";
import type { ReadTitle } from "./one.js";
import { bodyIdOf, OF, readSubject } from "./role.js";

const NATIONS = /^(?:U\.?S\.?|United States) /;

export function readOfficeTitle(
  field: PersonField,
  at: number,
  status: OfficialStatus | null,
  signature: boolean,
): ReadTitle | null {
  const { tokens, reading } = field;
  const office = field.officesStartingAt(at)[0];
  const role = field.startingAt("roles", at)[0];
  if (!office || (role && role.end > office.end)) return null;
  // "President The League of Cities": the body follows without "of".
  if (signature && nameFollows(field, office.end)) return null;
  const printed = textOf(field, office.start, office.end);
  // "U.S. Attorney for the Eastern District of Virginia": where the nation's officer sits changes nothing.
  const nations = NATIONS.test(printed);
  let end = office.end;
  let state: string | null = null;
  let body: Body | null = null;
  const of = foldAt(tokens, end);
  const rows = office.rows;
  if (OF.has(of)) body = readBodyForward(field, end + 1);
  // "Assistant Secretary for Border Policy": of offices that many hold, what each is for belongs to the title.
  const many = of === "for" && !body && rows.every((r) => reading.gazetteer.row("offices", r).seats === "*");
  const subject = many ? readSubject(field, end + 1) : null;
  if (subject) end = subject.end;
  else if (body) end = body.end;
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
  const legislative = rows.some((r) => reading.gazetteer.row("offices", r).branch === "legislative");
  const span = { start: at, end };
  const bodyText = body ? bodyName(field, body.row, body.text) : null;
  // "Attorney General of New York", "President of the League": not the nation's.
  const federal =
    legislative ||
    nations ||
    (state === null && (body === null || agencyHas(field, body, rows) || isFieldPost(field, rows, body)));
  const claim = claimOfOffice(
    {
      rows,
      role: subject ? textOf(field, office.start, subject.end) : printed,
      status,
      state,
      body: federal ? bodyText : (bodyText ?? state),
      bodyId: bodyIdOf(field, body),
      span,
    },
    federal,
    "after",
  );
  const toPresident = of === "to" && foldAt(tokens, office.end + 1) === "president";
  const closed = end > office.end || toPresident || printed.includes(" of ");
  return { claims: [claim], end, ofBody: closed || office.end - office.start > 2, closed };
}

function agencyHas(field: PersonField, body: Body, rows: readonly number[]): boolean {
  const { gazetteer } = field.reading;
  const folds = field.tokens.slice(body.start, body.end).map((t) => t.fold);
  const agencies = gazetteer.lookup("offices#agency", folds);
  return agencies.some((a) => rows.includes(a));
}
