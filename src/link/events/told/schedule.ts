import type { DatedSpan } from "../when.js";

/** ", 8 a.m.:", " - ": what parts the day that opens a line from what is on that day. */
const PARTED =
  /^,?(?: (?:at |from )?\(?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)?\)?,?)?(?: ?: | [-–—|] )(?:the )?["“]?$/i;
const LONGEST = 40;
const LONGEST_BULLET = 8;
const OPENS_LINE = /(?:^|[\n\r\u2028\u2029])[\s*•·>–—-]{0,8}$/;

/** "* Saturday, Feb. 22, 8 am: River Parade": a line of a programme, its day before what is on. `start` is where that begins. */
export function isSchedule(text: string, { start: first, end }: DatedSpan, start: number): boolean {
  return (
    start - end <= LONGEST &&
    PARTED.test(text.slice(end, start)) &&
    OPENS_LINE.test(text.slice(Math.max(0, first - LONGEST_BULLET), first))
  );
}
