import type { When } from "../../../model/index.js";
import { daysBetween } from "../when.js";

/** A day told by what is kept on it. */
export const isHolidayName = (printed: string): boolean =>
  !/\d/.test(printed) && !/^(?:to|yester|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|last|this|next)/i.test(printed);
const KEPT_WITHIN = 40;
/** Whether a happening may keep a holiday on this day. */
export const isNear = (own: When, holiday: When): boolean =>
  own.start !== null && holiday.start !== null && Math.abs(daysBetween(own.start, holiday.start)) <= KEPT_WITHIN;
