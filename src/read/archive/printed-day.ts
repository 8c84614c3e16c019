import type { IsoDay } from "../../model/index.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const FORMS: readonly [RegExp, (g: readonly string[]) => [string, string, string]][] = [
  [
    new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i"),
    ([, m = "", d = "", y = ""]) => [y, month(m), d],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})\\b`, "i"),
    ([, d = "", m = "", y = ""]) => [y, month(m), d],
  ],
  [/(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\dT-])/, ([, y = "", m = "", d = ""]) => [y, m, d]],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/, ([, m = "", d = "", y = ""]) => [y, m, d]],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/, ([, m = "", d = "", y = ""]) => [y, m, d]],
];

const month = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** A day printed in full (month, day and year, the American order in figures), and where it stands in `text`; or null. */
export function printedDay(
  text: string,
): { readonly day: IsoDay; readonly start: number; readonly end: number } | null {
  for (const [form, parts] of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const [y, m, d] = parts(found);
    const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    const time = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) continue;
    return { day, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
