import type { Body } from "./bodies/body.js";
import type { PersonField } from "./field.js";

/** Whether a body is one of the nation's agencies. */
export const isOfNation = ({ reading }: PersonField, row: number | null): boolean =>
  row !== null && reading.gazetteer.row("organizations", row).type === "federal-agency";

/** Rows of offices that every agency may have, and a body that is an agency: "Special Agent in Charge … of the FBI". */
export const isOfTheField = (field: PersonField, rows: readonly number[], body: number): boolean =>
  isOfNation(field, body) &&
  rows.length > 0 &&
  rows.every((r) => field.reading.gazetteer.row("offices", r).level === "field");

/** "Special Agent in Charge of the FBI's Miami Field Office": a post that many agencies have, in a part of one. */
export function isFieldPost(field: PersonField, rows: readonly number[], body: Body): boolean {
  if (rows.length === 0 || !rows.every((r) => field.reading.gazetteer.row("offices", r).level === "field"))
    return false;
  return isOfNation(field, body.row ?? body.parent ?? null) || FIELD_PARTS.test(body.text);
}
const FIELD_PARTS = /\b(?:Field Office|Division|District|Region|Inspector General|Criminal Investigation)/;

/** Whether all these offices belong to the body: "Assistant Attorney General X of the Justice Department". */
export function isOfAgency({ reading: { gazetteer } }: PersonField, rows: readonly number[], body: number): boolean {
  const { name } = gazetteer.row("organizations", body);
  const bare = name.replace(/^U\.S\. /, "");
  const isOwn = (agency: string): boolean =>
    agency.replace(/^U\.S\. /, "") === bare || acronymOf(agency) === name.split(" ")[0];
  return rows.length > 0 && rows.every((r) => isOwn(gazetteer.row("offices", r).agency ?? ""));
}

/** "Department of Justice" is "DOJ", which the names of its divisions begin with. */
const acronymOf = (agency: string): string =>
  agency
    .split(" ")
    .map((word) => (word === "of" ? "O" : /^[A-Z]/.test(word) ? word.charAt(0) : ""))
    .join("");

/** The offices of an agency whose title begins as the printed one does: "Secretary … of HUD". */
export function headsOf(field: PersonField, body: Body, role: string): number[] {
  const { gazetteer } = field.reading;
  const folds = field.tokens.slice(body.start, body.end).map((t) => t.fold);
  return gazetteer
    .lookup("offices#agency", folds)
    .filter((r) => gazetteer.row("offices", r).title.startsWith(`${role} `));
}

/** "Assistant Attorney General … of the Justice Department's Criminal Division": who heads that part of the agency. */
export function headsOfPart(
  { reading: { gazetteer } }: PersonField,
  role: string,
  agency: string | null,
  body: number,
): number[] {
  const part = gazetteer.row("organizations", body).name.replace(/^[A-Z]{2,5} | Division$/g, "");
  return gazetteer.lookup("offices#agency", (agency ?? "").toLowerCase().split(" ")).filter((r) => {
    const { title } = gazetteer.row("offices", r);
    return title.startsWith(`${role} for `) && title.includes(part);
  });
}

/** The offices that a printed office is, where this body stands beside it; none where it is none of the body's. */
export function officesOfBody(
  field: PersonField,
  role: string,
  rows: readonly number[],
  body: Body,
): readonly number[] {
  const row = body.row ?? body.parent ?? null;
  if (row === null) return [];
  if (!isOfAgency(field, rows, row)) return headsOf(field, body, role);
  const { agency } = field.reading.gazetteer.row("offices", rows[0] as number);
  const heads = headsOfPart(field, role, agency, row);
  return heads.length > 0 ? heads : rows;
}
