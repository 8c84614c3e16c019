export { compareScores } from "./compare.js";
export type { GoldRecord } from "./gold.js";
export { SCORED } from "./outcome.js";
export type { Prediction } from "./prediction.js";
export { readGold, readPredictions } from "./read-gold.js";
export { changesText, missesText, scoreJson, scoreText } from "./report.js";
export { scoreReleases } from "./score.js";
