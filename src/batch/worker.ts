import { workerData } from "node:worker_threads";
import { createTagger } from "../tagger.js";
import { tagUnit } from "./tag-unit.js";
import type { Outcome } from "./unit.js";
import type { Task, WorkerSettings } from "./worker-task.js";

// tinypool hands its own data first, ours second.
const { dictionaries, omitText } = (workerData as readonly [unknown, WorkerSettings])[1];
const tagger = createTagger({ dictionaries });
// The dictionaries are opened while nobody is waiting.
tagger.tag("");

/** Tags the units of a task one after the other, and shows the main thread which one it is at. */
export default function work({ units, at }: Task): Outcome[] {
  return units.map((unit, i) => {
    Atomics.store(at, 0, i + 1);
    return tagUnit(tagger, unit, omitText);
  });
}
