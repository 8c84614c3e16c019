export { type Change, compareScores } from "./compare.js";
export type { Gold, GoldRecord } from "./gold.js";
export { type Outcome, SCORED, type Scored } from "./outcome.js";
export type { Prediction } from "./prediction.js";
export { readGold, readPredictions } from "./read-gold.js";
export { changesText, missesText, scoreJson, scoreText } from "./report.js";
export { type Figures, type Score, scoreReleases } from "./score.js";
