import type { Engine } from "./engine.js";
import { sizeOf } from "./unit.js";

/** Text, in UTF-16 code units, that is tagged sooner here than workers start. */
export const SMALL = 200_000;

/** Begins in this thread, and opens a pool once there is enough to do for one. */
export function growingEngine(inline: () => Engine, pool: () => Engine, width: number): Engine {
  let done = 0;
  let engine: Engine | null = null;
  let grown = false;
  return {
    width,
    run: (units) => {
      done += units.reduce((sum, unit) => sum + sizeOf(unit), 0);
      if (!grown && done > SMALL) {
        engine = pool();
        grown = true;
      }
      engine ??= inline();
      return engine.run(units);
    },
    close: async () => engine?.close(),
  };
}
