import type { Outcome, Unit } from "./unit.js";

/** Where units are tagged: in this thread or in others. */
export interface Engine {
  /** How many runs keep it busy. */
  readonly width: number;
  /** Tags the units; as many outcomes, in their order. Rejects only where no unit could be tagged any more. */
  run(units: readonly Unit[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}
