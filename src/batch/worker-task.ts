import type { Dictionary } from "../model/index.js";
import type { Unit } from "./unit.js";

/** What every worker is started with. */
export interface WorkerSettings {
  readonly dictionaries: readonly Dictionary[];
  readonly omitText: boolean;
}

/** What a worker is given to do. */
export interface Task {
  readonly units: readonly Unit[];
  /** Shared with the main thread: the number, from 1, of the unit in hand; 0 before the first. */
  readonly at: Int32Array;
}
