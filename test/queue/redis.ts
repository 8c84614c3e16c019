import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../support/free-port.js";

/** A Redis server of the test's own, which keeps what it holds in a folder. */
export interface Server {
  readonly address: string;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one on a free port. */
export async function startRedis(folder: string): Promise<Server> {
  const port = await freePort();
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes"];
  const start = async (): Promise<ChildProcess> => {
    const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
    let log = "";
    await new Promise<void>((resolve, reject) => {
      server.stdout.on("data", (chunk) => {
        log += chunk;
        if (log.includes("Ready to accept connections")) resolve();
      });
      server.once("exit", () => reject(new Error(`redis-server ended:\n${log}`)));
    });
    return server;
  };
  let server = await start();
  const stop = async (): Promise<void> => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  };
  return {
    address: `redis://127.0.0.1:${port}`,
    stop,
    restart: async () => {
      await stop();
      server = await start();
    },
  };
}
