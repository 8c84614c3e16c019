import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bunches, inOrder, interruptible } from "../../src/batch/flow.js";
import { SEED } from "../invariants/releases.js";

const turns = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise(setImmediate);
};
async function* from<T>(values: readonly T[], wait = 0): AsyncGenerator<T> {
  for (const value of values) {
    await turns(wait);
    yield value;
  }
}
async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of source) found.push(value);
  return found;
}

describe("inOrder", () => {
  it("keeps the order and the window, whatever takes how long", async () => {
    const waits = fc.array(fc.nat(6), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(waits, fc.integer({ min: 1, max: 5 }), async (delays, window) => {
        let begun = 0;
        let taken = 0;
        let most = 0;
        const work = async (i: number) => {
          most = Math.max(most, ++begun - taken);
          await turns(delays[i] ?? 0);
          return i;
        };
        const order: number[] = [];
        for await (const i of inOrder(from([...delays.keys()]), work, () => window)) {
          taken++;
          order.push(i);
        }
        expect(order).toEqual([...delays.keys()]);
        // The one being handed over is no longer waiting, and not yet counted as taken.
        expect(most).toBeLessThanOrEqual(window + 1);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("stops at an error in its place, after what came before", async () => {
    const seen: number[] = [];
    const work = async (i: number) => {
      if (i === 2) throw new Error("two");
      return i;
    };
    const taking = (async () => {
      for await (const i of inOrder(from([0, 1, 2, 3]), work, () => 4)) seen.push(i);
    })();
    await expect(taking).rejects.toThrow("two");
    expect(seen).toEqual([0, 1]);
  });

  it("hands over what is done while the source keeps it waiting", async () => {
    let go = (): void => {};
    async function* slow() {
      yield 1;
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      yield 2;
    }
    const results = inOrder(
      slow(),
      async (i) => i,
      () => 4,
    );
    expect(await results.next()).toEqual({ done: false, value: 1 });
    const second = results.next();
    await turns(2);
    go();
    expect(await second).toEqual({ done: false, value: 2 });
  });
});

describe("bunches", () => {
  it("loses and doubles nothing, and hands on once the size is reached", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 })), async (sizes) => {
        const made = await all(bunches(from(sizes), (n) => n, { size: 10, wait: 1000 }));
        expect(made.flat()).toEqual(sizes);
        const sum = (bunch: readonly number[]) => bunch.reduce((a, b) => a + b, 0);
        for (const bunch of made.slice(0, -1)) expect(sum(bunch)).toBeGreaterThanOrEqual(10);
        for (const bunch of made) expect(sum(bunch.slice(0, -1))).toBeLessThan(10);
      }),
      { seed: SEED },
    );
  });

  it("does not wait for a full bunch where the source pauses", async () => {
    let go = (): void => {};
    async function* slow() {
      yield 1;
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      yield 2;
    }
    const made = bunches(slow(), () => 1, { size: 100, wait: 1 });
    expect((await made.next()).value).toEqual([1]);
    go();
    expect((await made.next()).value).toEqual([2]);
  });
});

describe("interruptible", () => {
  it("ends at the signal, even while the source keeps it waiting", async () => {
    const abort = new AbortController();
    const source = interruptible({ next: () => new Promise<IteratorResult<number>>(() => {}) }, abort.signal);
    const next = source.next();
    abort.abort();
    expect((await next).done).toBe(true);
    expect((await source.next()).done).toBe(true);
  });
});
