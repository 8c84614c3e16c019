export { isoOf, numberOf, weekdayOf } from "./days.js";
export { type DateExpression, needsTense, type Tense } from "./expression.js";
export { readDates } from "./grammar/dates.js";
export { resolveAll } from "./resolution/anchors.js";
export { resolveBetween } from "./resolution/between.js";
export { yearsFitting } from "./resolution/candidates.js";
export { resolve } from "./resolution/resolve.js";
export { tenseAround } from "./tense/around.js";
