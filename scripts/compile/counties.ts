import type { CompileContext } from "./tables.js";
export const compileCounties = (_: CompileContext): void => undefined;
