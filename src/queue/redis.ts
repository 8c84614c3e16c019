import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { misuse } from "./fault.js";

/** What is loaded only where a queue is used. */
export interface Broker {
  readonly bullmq: typeof import("bullmq");
  readonly redis: Redis;
  /** The queue of that name; errors of the connection are told once per outage. */
  queue(name: string): Queue;
  close(): Promise<void>;
}

/** Milliseconds that a first connection may take. */
const PATIENCE = 10_000;

/**
 * Connects to Redis. Whoever is connected waits for it to come back where it goes away.
 * @throws where the packages are missing, the address is none, or nobody answers there.
 */
export async function openBroker(address: string, say: (line: string) => void): Promise<Broker> {
  const { bullmq, Redis } = await packages();
  const place = placeOf(address);
  await greet(new Redis(address, { lazyConnect: true, retryStrategy: () => null, connectTimeout: PATIENCE }), place);
  const redis = new Redis(address, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  let away = false;
  redis.on("error", (error) => {
    if (!away) say(`citydesk: ${place}: ${error.message}; waiting for it`);
    away = true;
  });
  redis.on("ready", () => {
    if (away) say(`citydesk: ${place}: connected again`);
    away = false;
  });
  return {
    bullmq,
    redis,
    queue: (name) => {
      const queue = new bullmq.Queue(name, { connection: redis });
      queue.on("error", () => {});
      return queue;
    },
    close: async () => redis.disconnect(),
  };
}

async function packages() {
  try {
    const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, Redis };
  } catch (error) {
    throw misuse(`queue: expected the packages bullmq and ioredis beside citydesk (${(error as Error).message})`);
  }
}

/** Host and port; a password in the address is nobody's business. @throws where it is no address of Redis. */
function placeOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^rediss?:$/.test(url.protocol)) return `Redis at ${url.hostname}:${url.port || "6379"}`;
  throw misuse("--redis: expected an address such as redis://127.0.0.1:6379");
}

async function greet(redis: Redis, place: string): Promise<void> {
  let cause: Error | null = null;
  redis.on("error", (error) => {
    cause ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new Error(`${place}: expected an answer, received ${(cause ?? (error as Error)).message}`);
  } finally {
    redis.disconnect();
  }
}
