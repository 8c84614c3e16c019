import type { DatedSpan } from "../when.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const SAYING = words("said announced issued released made told stated asked urged launched applauded sent wrote");
/** A word of saying governs the day behind it over so many words. */
const SAYING_REACH = 4;
const SAYING_BEHIND = /^,? (?:said|made|gave|sent|announced|issued|released|stated|urged|applauded|called|asked)\b/;

function saidBefore(before: string): boolean {
  const near = before.trimEnd().split(" ");
  if (near.at(-1) === "on") near.pop();
  return near
    .slice(-SAYING_REACH)
    .some((word, i, list) => SAYING.has(word) && list.slice(i).every((w) => /^\w+$/.test(w)));
}

/** Whether a day belongs to a word of saying beside it. */
export function isSaying(text: string, date: DatedSpan): boolean {
  return (
    saidBefore(text.slice(Math.max(0, date.start - 50), date.start)) ||
    SAYING_BEHIND.test(text.slice(date.end, date.end + 16))
  );
}
