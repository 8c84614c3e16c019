/** Lets work in, no more than `width` at a time; what comes later waits for its turn. */
export function gate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (inside >= width) await new Promise<void>((enter) => waiting.push(enter));
    else inside++;
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place, so nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else inside--;
    }
  };
}
