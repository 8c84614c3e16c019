import type { CompileContext } from "./tables.js";
export const compileWorld = (_: CompileContext): void => undefined;
