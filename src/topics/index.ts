export * from "./match.js";
export * from "./pack.js";
export * from "./score.js";
export * from "./select.js";
export * from "./votes.js";
