import type { PlaceRow } from "../../gazetteer/index.js";
import { type Field, Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { hitsAt, hitsIn } from "./hits.js";

/** A state or country printed behind a city: "SC", "N.C.", "Missouri", "Alberta, Canada". */
export interface StatePart {
  /** The state's own tokens, brackets and commas left out. */
  readonly start: number;
  readonly end: number;
  /** States and countries that are printed so; [] for two capitals that no table knows. */
  readonly rows: readonly PlaceRow[];
  /** Postal or ISO code, where the printed form tells one. */
  readonly state: string | null;
  readonly country: string | null;
  /** "name" is a state or country written out: less sure a sign than a code, since lists read alike. */
  readonly form: "code" | "name";
}

const NATION = "us";

/**
 * Reads the state or country that begins at token `i`.
 *
 * @param bracketed in brackets even "(Ind)" and "(Wash)" are states
 */
export function readState(reading: Reading, field: Field, i: number, bracketed: boolean): StatePart | null {
  return withCountry(reading, field, readOne(reading, field, i, bracketed));
}

function withCountry(reading: Reading, field: Field, first: StatePart | null): StatePart | null {
  if (!first || foldAt(field.tokens, first.end) !== ",") return first;
  const country = first.rows.find((row) => row.kind === "state")?.country;
  if (!country) return first;
  const second = readOne(reading, field, first.end + 1, false);
  const same = second?.rows.some((row) => row.kind === "country" && row.country === country);
  return second && same ? { ...first, end: second.end, country } : first;
}

function readOne(reading: Reading, field: Field, i: number, bracketed: boolean): StatePart | null {
  const token = field.tokens[i];
  if (!token || !(token.shape & Shape.Cap)) return null;
  for (const hit of hitsAt(hitsIn(reading, field), "places", i)) {
    const rows = hit.rows
      .map((r) => reading.gazetteer.row("places", r))
      .filter((r) => r.kind === "state" || r.kind === "country");
    if (!rows.length) continue;
    const name = rows.some((row) => isWrittenOut(row, token, hit.end - hit.start));
    // "Chicago, U.S. Conference of Mayors": the country begins a body's name.
    if (rows[0]?.id === NATION && shapeAt(field.tokens, hit.end) & Shape.Cap) return null;
    const marked = (token.shape & (Shape.Dotted | Shape.Upper)) !== 0 || bracketed;
    if (!name && !marked) continue;
    return part(i, hit.end, rows, name ? "name" : "code");
  }
  if (!isCode(token) && !bracketed) return null;
  const known = reading.gazetteer.lookup("places#code", [token.fold]);
  if (known.length) {
    if (field.shouting && !bracketed && isWord(token, field.tokens, i)) return null;
    return part(
      i,
      i + 1,
      known.map((r) => reading.gazetteer.row("places", r)),
      "code",
    );
  }
  if (!isCode(token)) return null;
  return {
    start: i,
    end: i + 1,
    rows: [],
    state: token.fold.toUpperCase(),
    country: null,
    form: "code",
  };
}

function part(start: number, end: number, rows: readonly PlaceRow[], form: "code" | "name"): StatePart {
  const [only] = rows;
  return {
    start,
    end,
    rows,
    state: only?.kind === "state" ? only.state : null,
    country: only?.country ?? null,
    form,
  };
}

/** Whether a city's row lies in what is printed. */
export function fitsState(row: PlaceRow, printed: StatePart): boolean {
  if (!printed.rows.length) return row.state === printed.state;
  return printed.rows.some((s) => s.country === row.country && (s.kind === "country" || s.state === row.state));
}

const isCode = (token: Token): boolean => (token.shape & Shape.Upper) !== 0 && token.fold.length === 2;

/** Where everything is in capitals, "IN", "OR" and "ME" are words unless the phrase ends with them. */
const COMMON_WORDS = new Set(["in", "or", "me", "ok", "hi", "oh", "pa", "ma", "la", "de", "al", "id"]);
const isWord = (token: Token, tokens: readonly Token[], i: number): boolean =>
  COMMON_WORDS.has(token.fold) && (shapeAt(tokens, i + 1) & Shape.Word) !== 0 && foldAt(tokens, i + 1) !== "mayor";

/** Whether a hit shows a state's name, not an abbreviation of it. */
export const isWrittenOut = (row: PlaceRow, token: Token, length: number): boolean =>
  length > 1 ? !(token.shape & Shape.Initial) : token.fold === row.name.toLowerCase();
