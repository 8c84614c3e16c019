import { type Cover, coverageOf, type SeatCover, sumOf } from "../../coverage/index.js";
import { ownDictionaries } from "../../dictionaries.js";
import { Exit } from "../exit.js";
import { writeOut } from "../streams.js";

/** Gaps shorter than this, in days, are changes of office and not told one by one. */
const SHORT_GAP = 31;
const DAY_MS = 86_400_000;

/** Tells what our dictionaries hold. @returns the exit code. */
export async function coverage({ json }: { readonly json?: boolean }): Promise<number> {
  const found = coverageOf(ownDictionaries(), new Date().toISOString().slice(0, 10));
  if (json) {
    await writeOut(`${JSON.stringify(found, null, 2)}\n`);
    return Exit.Done;
  }
  const lines = [
    ...found.rows.map(({ table, count }) => `${table.padEnd(16)}${String(count).padStart(7)} rows`),
    "",
    line("mayors of the 100 largest cities since 1995", sumOf(found.cities)),
    line("presidents of the Conference since 2000", found.conference),
    line("cabinet posts and agency heads since 1993", sumOf(found.offices)),
    "",
    ...gapsOf([...found.cities, found.conference, ...found.offices]),
  ];
  await writeOut(`${lines.join("\n")}\n`);
  return Exit.Done;
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const line = (name: string, { covered, days, sure, bounds }: Cover): string =>
  `${name.padEnd(46)}${percent(covered, days).padStart(8)} of days, ${percent(sure, bounds)} of bounds verified`;

function gapsOf(seats: readonly SeatCover[]): string[] {
  return seats.flatMap(({ name, gaps }) =>
    gaps
      .filter(({ start, end }) => (Date.parse(end) - Date.parse(start)) / DAY_MS >= SHORT_GAP)
      .map(({ start, end }) => `gap  ${name}: ${start} to ${end}`),
  );
}
