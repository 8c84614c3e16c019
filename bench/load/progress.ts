import { sizeOf } from "./run.js";

/** Milliseconds between two lines. */
const PAUSE = 10_000;

/** Says on standard error how far an output has come, until it is told to stop. */
export function follow(what: string, output: string, whole: number): () => void {
  const begun = performance.now();
  const say = (): void => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    const share = whole > 0 ? `${Math.min(100, (100 * sizeOf(output)) / whole).toFixed(0)} %, ` : "";
    process.stderr.write(`  ${what}: ${share}${seconds} s\n`);
  };
  const timer = setInterval(say, PAUSE);
  return () => clearInterval(timer);
}
