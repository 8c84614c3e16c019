import type { CompileContext } from "./tables.js";
export const compileStates = (_: CompileContext): void => undefined;
