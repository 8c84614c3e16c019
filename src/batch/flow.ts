/** Passes a source on until the signal comes; then ends, even while the source keeps us waiting. */
export function interruptible<T>(source: AsyncIterator<T>, signal: AbortSignal): AsyncIterator<T> {
  let end = (): void => {};
  signal.addEventListener("abort", () => end(), { once: true });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        end = () => resolve({ done: true, value: undefined });
        if (signal.aborted) end();
        else source.next().then(resolve, reject);
      }),
  };
}

/** How much is handed to a worker at a time, and how long a slow source is waited for, in milliseconds. */
export interface Bunching {
  readonly size: number;
  readonly wait: number;
}

/** Gathers what comes into bunches of about one size. A source that pauses gets what it gave handed on. */
export async function* bunches<T>(
  source: AsyncIterator<T>,
  sizeOf: (item: T) => number,
  { size, wait }: Bunching,
): AsyncGenerator<readonly T[]> {
  let bunch: T[] = [];
  let held = 0;
  for (let next = source.next(); ; ) {
    const got = bunch.length === 0 ? await next : await within(next, wait);
    if (got !== null) {
      if (got.done) break;
      bunch.push(got.value);
      held += sizeOf(got.value);
      next = source.next();
    }
    if (got === null || held >= size) {
      yield bunch;
      bunch = [];
      held = 0;
    }
  }
  if (bunch.length > 0) yield bunch;
}

/** What a promise brings within so many milliseconds, else null. */
function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Does work on what comes, several at a time, and gives the results in the order in which it came. No more
 * than `window` are begun and not yet taken, so that what is held is bounded whoever is slow.
 */
export async function* inOrder<T, R>(
  source: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  window: () => number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = source.next();
  while (next !== null || begun.length > 0) {
    const first = begun[0];
    const full = begun.length >= window();
    const came: IteratorResult<T> | null =
      next === null || full ? null : first ? await Promise.race([next, first.then(() => null)]) : await next;
    if (came === null) {
      yield await (begun.shift() as Promise<R>);
    } else if (came.done) {
      next = null;
    } else {
      const result = work(came.value);
      // Whoever awaits it later hears of the error; until then it is not unheard.
      result.catch(() => {});
      begun.push(result);
      next = source.next();
    }
  }
}
