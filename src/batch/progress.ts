import type { SingleBar } from "cli-progress";

/** What is shown of a run while it runs. */
export interface Show {
  advance(size: number, written: number, rejected: number): void;
  /** So many bytes had been done by an earlier run. */
  skip(size: number): void;
  /** Says a line without tearing the bar. */
  say(line: string): void;
  end(): void;
}

/** Shows nothing; lines are said as they come. */
export const quiet = (say: (line: string) => void): Show => ({ advance: () => {}, skip: () => {}, say, end: () => {} });

/** A bar on standard error with rate, what is left and what was rejected; `total` bytes, null where unknown. */
export async function bar(
  total: number | null,
  say: (line: string) => void,
  before: { readonly written: number; readonly rejected: number } | null,
): Promise<Show> {
  const { default: progress } = await import("cli-progress");
  const shown: SingleBar = new progress.SingleBar({
    format: total
      ? "{bar} {percentage}% · {written} releases · {rate}/s · {eta_formatted} left · {rejected} rejected"
      : "{written} releases · {rate}/s · {rejected} rejected",
    barsize: 24,
    hideCursor: true,
    gracefulExit: false,
    fps: 5,
    etaBuffer: 200,
  });
  const begun = Date.now();
  let done = 0;
  const { written: first, rejected } = before ?? { written: 0, rejected: 0 };
  shown.start(total ?? 1, 0, { written: first, rate: 0, rejected });
  return {
    advance: (size, written, rejected) => {
      done += size;
      const rate = Math.round(((written - first) * 1000) / Math.max(1, Date.now() - begun));
      shown.update(Math.min(done, total ?? 0), { written, rate, rejected });
    },
    skip: (size) => {
      done += size;
    },
    say: (line) => {
      process.stderr.write("\r\u001b[K");
      say(line);
    },
    end: () => shown.stop(),
  };
}
