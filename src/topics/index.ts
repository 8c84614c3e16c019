export * from "./company.js";
export * from "./match.js";
export * from "./pack.js";
export * from "./rows.js";
export * from "./score.js";
export * from "./select.js";
export * from "./votes.js";
