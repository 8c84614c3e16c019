import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import { type Built, built, type Ended, sha, shaOf, until } from "./built.js";
import { manyLines } from "./many.js";

/** The commands of docs/batch.md, in its order, without what stands around them. */
const COMMANDS = /```sh parallel\n([\s\S]*?)```/g;
const DOCUMENTED = [...readFileSync(new URL("../../docs/batch.md", import.meta.url), "utf8").matchAll(COMMANDS)].map(
  ([, command = ""]) => command,
);

describe.skipIf(!needs("parallel"))("with GNU parallel", () => {
  let desk: Built;
  let whole: string;
  const at = (name: string): string => join(desk.folder, name);
  const shell = (script: string) =>
    desk.shell(`citydesk() { ${process.execPath} ${desk.cli} "$@"; }; export -f citydesk; ${script}`);
  const documented = (i: number): string => DOCUMENTED[i] ?? "false";

  beforeAll(async () => {
    desk = built("parallel");
    writeFileSync(at("releases.ndjson"), `${manyLines(3).join("\n")}\n`);
    whole = sha((await desk.run(["tag", "releases.ndjson"])).out);
  });
  afterAll(() => desk.remove());

  it("gives one machine's bytes through pipes", async () => {
    // Small blocks, so that there are several of them.
    const { ended } = shell(documented(0).replace("--block 20M", "--block 40k"));
    const { err, code }: Ended = await ended;
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(shaOf(at("tagged.ndjson"))).toBe(whole);
  });

  it("gives one machine's bytes from parts, though all is killed in between", async () => {
    const script = documented(1).replace("--lines=100000", "--lines=40");
    const { child, ended } = shell(script);
    let log = "";
    await until(() => {
      log = existing(at("parts.log"));
      return log.split("\n").length > 3;
    });
    // Those it has started go on without it; they are not to be disturbed.
    process.kill(-(child.pid ?? 0), "SIGKILL");
    await ended;
    expect(log.split("\n").length).toBeLessThan(7);
    for (let tries = 0; ; tries++) {
      const { code, err } = await shell(`set -e; ${script}`).ended;
      if (code === 0) break;
      expect({ tries, err: err.replace(/^.*: another run is still writing it\n/gm, "") }).toEqual({ tries, err: "" });
      expect(tries).toBeLessThan(20);
    }
    expect(shaOf(at("tagged.ndjson"))).toBe(whole);
  });
});

function existing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
