import { createTagger } from "../tagger.js";
import type { Engine } from "./engine.js";
import { tagUnit } from "./tag-unit.js";
import type { WorkerSettings } from "./worker-task.js";

/** Tags in this thread: no start-up cost, but nothing can be stopped in the middle of a unit. */
export function inlineEngine({ dictionaries, omitText }: WorkerSettings): Engine {
  const tagger = createTagger({ dictionaries });
  return {
    width: 1,
    run: async (units) => {
      // Lets signals and streams have their turn between runs.
      await new Promise(setImmediate);
      return units.map((unit) => tagUnit(tagger, unit, omitText));
    },
    close: async () => {},
  };
}
