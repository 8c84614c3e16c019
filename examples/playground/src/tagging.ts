import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer, Question } from "./messages.js";

/** Milliseconds without a keystroke before anything is tagged. */
const PAUSE = 120;

/** The newest answer to what was written; null before the first. While a newer one is under way it is `stale`. */
export function useTagging(
  text: string,
  published: string,
  parsers: boolean,
): { readonly answer: Answer | null; readonly stale: boolean } {
  const worker = useMemo(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }), []);
  const asked = useRef(0);
  const [answer, take] = useState<Answer | null>(null);
  useEffect(() => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => data.number === asked.current && take(data);
    return () => worker.terminate();
  }, [worker]);
  useEffect(() => {
    const number = ++asked.current;
    const timer = setTimeout(() => worker.postMessage({ number, text, published, parsers } satisfies Question), PAUSE);
    return () => clearTimeout(timer);
  }, [worker, text, published, parsers]);
  return { answer, stale: answer?.number !== asked.current };
}
