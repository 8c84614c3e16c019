import { ordinal } from "./words.js";

const SPELLED =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const COUNTED = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const TENS: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** How many years "50th", "first", "ten" or "10" stands for before "anniversary"; null where it is no such number. */
export function yearsOf(fold: string): number | null {
  const printed = ordinal(fold) ?? (/^\d{1,3}$/.test(fold) ? Number(fold) : null);
  if (printed !== null) return printed;
  const spelled = SPELLED.indexOf(fold) + 1 || COUNTED.indexOf(fold) + 1 || TENS[fold];
  return spelled || null;
}
