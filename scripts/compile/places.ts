import type { CompileContext } from "./tables.js";
export const compilePlaces = (_: CompileContext): void => undefined;
