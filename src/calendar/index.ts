export { resolveAll, type TensedExpression } from "./anchors.js";
export { yearsFitting } from "./candidates.js";
export type { Reading } from "./cursor.js";
export { addMonths, civil, type DayNumber, dayNumber, isDay, isoOf, monthLength, numberOf, weekdayOf } from "./days.js";
export { type DateExpression, needsTense, type Tense } from "./expression.js";
export { readDate, readDates } from "./grammar.js";
export { dayInterval, type Interval, rangeInterval, whenOf } from "./interval.js";
export { type Reference, resolve } from "./resolve.js";
export { tenseAround } from "./tense.js";
