import { z } from "zod";
import { parseTerms } from "../gazetteer/terms/terms.js";

/** A date of the dictionaries: a day, a month or a year, `?` behind what nobody verified. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?\??$/;
const STOP = new Set(
  "a an and as at but by for from in into is it of on or our that the this to was we with".split(" "),
);

/** Says what a cell must be; `problems.ts` reads it from there. */
const expecting = (expected: string) => ({ error: `expected ${expected}` });
const matching = (pattern: RegExp, expected: string) => z.string().regex(pattern, expecting(expected));

export const id = matching(/^(?!__)[a-z0-9_-]{1,200}$/, "an identifier of a-z 0-9 _ -");
export const some = z.string().min(1, expecting("some text"));
/** A surface form: a letter or digit at least, and no word so common that it would be found everywhere. */
export const form = z.string().refine(isForm, expecting("a name of two characters or more that is no common word"));
/** Forms with `|` between them. */
export const forms = z.string().refine((cell) => cell === "" || cell.split("|").every(isForm), {
  error: "expected names of two characters or more, none of them a common word, with | between",
});
/** One word or mark, as short as it comes. */
export const word = z.string().refine((cell) => /[\p{L}\p{N}]/u.test(cell), expecting("a word"));
export const date = matching(DATE, "a date such as 2017-04-25, 2017-04 or 2017, with ? behind it where unsure");
/** The same, or a day of every year. */
export const recurring = matching(
  /^(?:(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|XXXX-(?:0[1-9]|1[0-2])-(?:SUN|MON|TUE|WED|THU|FRI|SAT)<=(?:[1-9]|[12]\d|3[01])(?:\+\d{1,2})?)\??$/,
  "a date such as 2017-04-25, 2017-04 or 2017, XXXX-04-22 or XXXX-06-FRI<=7 for every year, with ? behind it where unsure",
);
export const dates = z.string().refine((cell) => cell.split("|").every((d) => DATE.test(d)), {
  error: "expected dates such as 2017-04-25, with | between",
});
export const terms = z.string().refine(areTerms, {
  error: "expected terms such as 2010-05-03/2018-05-07 or 2019-01-07/.., oldest first, with | between",
});
export const state = matching(/^[A-Z0-9]{1,3}$/, "a state's code such as LA");
export const place = matching(
  /^(?!__)[a-z0-9_-]{2,200}$/,
  "a place's id such as us-la-new-orleans, or a city and its state such as New Orleans, LA",
);
/** Ids of places with `|` between them, or one city and its state. */
export const places = matching(
  /^(?!__)[a-z0-9_-]{2,200}(?:\|[a-z0-9_-]{2,200}){0,20}$/,
  "places' ids such as us-la-new-orleans with | between them, or a city and its state such as New Orleans, LA",
);
export const whole = matching(/^\d{1,12}$/, "a whole number");
export const decimal = matching(/^-?\d{1,12}(?:\.\d{1,12})?$/, "a number");
export const wikidata = matching(/^Q\d{1,12}$/, "a Wikidata item such as Q42");
export const bioguide = matching(/^[A-Z]\d{6}$/, "a Bioguide id such as S001141");
export const geoid = matching(/^\d{2,10}$/, "a Census GEOID in digits");

function isForm(text: string): boolean {
  const bare = text.trim();
  return bare.length >= 2 && /[\p{L}\p{N}]/u.test(bare) && !STOP.has(bare);
}

function areTerms(cell: string): boolean {
  try {
    const all = parseTerms(cell);
    return all.every((term) => term.start === null || term.end === null || term.start <= term.end);
  } catch {
    return false;
  }
}
