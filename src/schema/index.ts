export * from "./entities.js";
export { alternativeSchema, mentionSchema, placeSchema, whenSchema } from "./parts.js";
export * from "./release.js";
