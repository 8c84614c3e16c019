import type { OfficialStatus } from "../../../model/index.js";
import { readBodyBackward } from "../bodies/backward.js";
import type { Body } from "../bodies/body.js";
import { bodyName } from "../bodies/name.js";
import { foldAt, type PersonField, textOf } from "../field.js";
import { claimOfOffice } from "../office-claim.js";
import { statusAt } from "../status-word.js";
import { isNation, placeBefore, stateOf } from "./place.js";
import { readOwner } from "./role.js";
import type { OneTitle } from "./title.js";

export function readOffice(
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
  const skipStatus = (): void => {
    for (let word = statusAt(tokens, start - 1); word; word = statusAt(tokens, start - 1)) {
      if (status === null && word !== "incumbent" && word !== "late") status = word as OfficialStatus;
      if (word === "late") status = "former";
      start--;
      if (foldAt(tokens, start - 1) === "-") start--;
    }
  };
  let state: string | null = null;
  const legislative =
    rows.some((r) => gazetteer.row("offices", r).branch === "legislative") || isCongressWord(foldAt(tokens, end - 1));
  // "Ohio's new Senator": how it stands may be said behind the place.
  if (legislative) skipStatus();
  // "State Supreme Court Justice"
  const ofState = !legislative && foldAt(tokens, start - 1) === "state" && foldAt(tokens, start - 2) !== "of";
  if (ofState) start--;
  const owner = legislative ? null : readOwner(field, start);
  const found = owner ? null : placeBefore(field, start);
  // "U.S. Reps.": the country says federal, no more.
  const place = found && isNation(field, found) ? null : found;
  if (found && !place) start = found.start;
  const behind = owner ? owner.body : place || found ? null : readBodyBackward(field, start, floor);
  // "At Hofstra University Homeland Security Secretary X": the place of what happened, and no owner of a Cabinet post.
  const body = behind && isSetting(field, behind, rows) ? null : behind;
  if (place?.rows.some((r) => gazetteer.row("places", r).kind === "state")) {
    state = place.state ?? stateOf(field, place);
    start = place.start;
  } else if (place && place.rows.length > 0) start = place.start;
  else if (body ?? owner) start = owner?.start ?? (body as Body).start;
  skipStatus();
  const role = textOf(field, officeStart, end);
  const bodyText = body
    ? bodyName(field, body.row, body.text)
    : place && !legislative
      ? textOf(field, place.start, place.end)
      : null;
  // A state's or city's own officer, or the president of a named body, holds no federal office.
  const federal = legislative || (!place && !body && !owner && !ofState);
  const bodyId = body?.row != null ? gazetteer.row("organizations", body.row).id : null;
  const span = { start: federal ? start : officeStart, end };
  const claim = claimOfOffice({ rows, role, status, state, body: bodyText, bodyId, span }, federal, "before");
  return { claim, start };
}

const CONGRESS_WORDS = new Set(
  "senator senators sen sens representative representatives rep reps congressman congressmen congresswoman congresswomen congressmember".split(
    " ",
  ),
);

const isCongressWord = (fold: string): boolean => CONGRESS_WORDS.has(fold);

/** Whether a body stands behind "at" or "in" and before a post that the nation alone has. */
function isSetting({ tokens, reading: { gazetteer } }: PersonField, body: Body, rows: readonly number[]): boolean {
  if (!["at", "in", "from", "to"].includes(foldAt(tokens, body.start - 1))) return false;
  const { type } = body.row === null ? { type: "" } : gazetteer.row("organizations", body.row);
  return type !== "federal-agency" && rows.some((r) => gazetteer.row("offices", r).level === "cabinet");
}
