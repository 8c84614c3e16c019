export type { Dictionary } from "../model/index.js";
export { type LoadOptions, loadDictionary } from "./load.js";
export type { DictionaryError, Problem } from "./problems.js";
export { ROW_SCHEMAS, TABLE_FILES, type TableFile } from "./tables.js";
