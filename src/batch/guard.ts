import type { Outcome, Unit } from "./unit.js";

/** How a task ended: with its outcomes, or with the one unit that stopped its worker. */
export type Settled =
  | { readonly outcomes: readonly Outcome[] }
  | { readonly culprit: number; readonly fault: NonNullable<Outcome["fault"]>; readonly milliseconds: number };

/** Releases of a page that share one allowance. */
const PAGE_SHARE = 100;

/**
 * Runs a task and watches which unit it is at (`at[0]`, from 1; 0 before the first).
 * A unit that is in hand for more than `timeout` milliseconds aborts the task, which ends the worker.
 * @throws where the worker does not start within `longestStart` milliseconds.
 */
export async function watched(
  run: (signal: AbortSignal) => Promise<readonly Outcome[]>,
  at: Int32Array,
  units: readonly Unit[],
  timeout: number,
  longestStart: number,
): Promise<Settled> {
  const abort = new AbortController();
  let seen = 0;
  let since = performance.now();
  let late = false;
  const allowed = (): number => {
    if (seen === 0) return longestStart;
    if (timeout === 0) return Number.POSITIVE_INFINITY;
    return timeout * (1 + Math.floor((units[seen - 1]?.inputs.length ?? 0) / PAGE_SHARE));
  };
  const look = (): void => {
    const now = performance.now();
    const current = Atomics.load(at, 0);
    if (current !== seen) {
      seen = current;
      since = now;
    } else if (now - since > allowed()) {
      late = true;
      abort.abort();
    }
  };
  const watch = setInterval(look, timeout === 0 ? 1000 : Math.min(1000, Math.max(10, timeout / 10)));
  try {
    return { outcomes: await run(abort.signal) };
  } catch (error) {
    const current = Atomics.load(at, 0);
    if (current === 0) throw new Error(`a worker did not start: ${(error as Error).message}`);
    const milliseconds = performance.now() - since;
    const fault = late
      ? { code: "TIMEOUT", message: `expected to be tagged within ${allowed() / 1000} s, was not` }
      : { code: "WORKER_DIED", message: `ended its worker: ${(error as Error).message}` };
    return { culprit: current - 1, fault, milliseconds };
  } finally {
    clearInterval(watch);
  }
}
