import { availableParallelism } from "node:os";
import { keepHeapsSmall, openPool } from "../../batch/index.js";
import { openBroker, readPlan, workOn } from "../../queue/index.js";
import { VERSION } from "../../version.js";
import { Exit } from "../exit.js";
import { numberOf } from "../options.js";
import { onInterrupt, say } from "../streams.js";

export interface WorkOptions {
  readonly redis: string;
  readonly workers?: string;
  readonly timeout: string;
  readonly silence: string;
  readonly drain?: boolean;
}

/** Works on a folder's shards until it is stopped, or nothing is left. @returns the exit code. */
export async function work(folder: string, options: WorkOptions): Promise<number> {
  const workers = numberOf("--workers", options.workers, { least: 1, whole: true }) ?? availableParallelism();
  const timeout = (numberOf("--timeout", options.timeout, { least: 0, whole: false }) ?? 0) * 1000;
  const silence = (numberOf("--silence", options.silence, { least: 1, whole: false }) ?? 0) * 1000;
  keepHeapsSmall();
  const plan = await readPlan(folder, VERSION);
  const broker = await openBroker(options.redis, say);
  const { omitText, dictionaries } = plan;
  const engine = openPool({ workers, timeout, omitText, dictionaries });
  const interrupt = onInterrupt();
  try {
    const { signal } = interrupt;
    const drain = options.drain === true;
    const { done, failed } = await workOn({ folder, plan, broker, engine, silence, drain, signal, say });
    say(`citydesk: ${done} shards done here${failed > 0 ? `, ${failed} failed; queue add tries them again` : ""}`);
    if (signal.aborted) return Exit.Interrupted;
    return failed > 0 ? Exit.Stopped : Exit.Done;
  } finally {
    interrupt.done();
    await engine.close();
    await broker.close();
  }
}
