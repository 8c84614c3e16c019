import { foldAt, type PersonField } from "../field.js";

const YEAR = /^(?:19|20)\d\d$/;
const OPENING = new Set(["from", "between", "in", "("]);
const TO = new Set(["to", "until", "through", "and", "-"]);
const ON_A_DAY = new Set(["when", "then", "during", "until"]);
const AT_A_TIME = new Set(["night", "time", "day", "days", "eve", "years"]);

/** "from 1998 to 2006", "(1998-2006)": what stands behind an office says that its term is over. */
export function termIsOver({ tokens }: PersonField, at: number): boolean {
  const first = foldAt(tokens, at);
  if (!OPENING.has(first) || !YEAR.test(foldAt(tokens, at + 1))) return false;
  let to = at + 2;
  while (foldAt(tokens, to) === "-" && foldAt(tokens, to + 1) === "-") to++;
  return TO.has(foldAt(tokens, to)) && YEAR.test(foldAt(tokens, to + 1));
}

const NOW = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday tonight defeating beating unseating".split(" "),
);

/** "was elected | mayor of Tulsa | on Tuesday", "…, defeating": the news is that it is so to be. */
export function isChosenNow({ tokens }: PersonField, title: number, end: number): boolean {
  if (foldAt(tokens, title - 1) !== "elected" || foldAt(tokens, title - 2) === "first") return false;
  const next = [",", "on"].includes(foldAt(tokens, end)) ? end + 1 : end;
  return NOW.has(foldAt(tokens, next)) || (foldAt(tokens, next) === "last" && foldAt(tokens, next + 1) === "night");
}

/** "who was mayor | on the night of the storm", "… | until April": a time that has passed. */
export function isOfThatTime({ tokens }: PersonField, at: number): boolean {
  if (ON_A_DAY.has(foldAt(tokens, at))) return true;
  const on = foldAt(tokens, at) === "on" || foldAt(tokens, at) === "at" || foldAt(tokens, at) === "in";
  return on && ["the", "that"].includes(foldAt(tokens, at + 1)) && AT_A_TIME.has(foldAt(tokens, at + 2));
}
