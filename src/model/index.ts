export * from "./candidate.js";
export * from "./dictionary.js";
export * from "./document.js";
export * from "./errors.js";
export * from "./explanation.js";
export * from "./lists.js";
export * from "./release.js";
