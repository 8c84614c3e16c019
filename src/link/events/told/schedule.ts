import type { DatedSpan } from "../when.js";

/** ", 8 a.m.:", " - ": what parts the day that opens a line from what is on that day. */
const PARTED =
  /^,?(?: (?:at |from )?\(?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)?\)?,?)?(?: ?: | [-–—|] )(?:the )?["“]?$/i;
const LONGEST = 40;

/** "* Saturday, Feb. 22, 8 am: River Parade": a line of a programme, its day before what is on. `start` is where that begins. */
export function isSchedule(text: string, { start: first, end }: DatedSpan, start: number): boolean {
  return (
    start - end <= LONGEST &&
    PARTED.test(text.slice(end, start)) &&
    /(?:^|\n)[\s*•·>–—-]*$/.test(text.slice(Math.max(0, first - 8), first))
  );
}
