import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, built, type Ended, sha, shaOf, until } from "./built.js";
import { manyLines } from "./many.js";

let desk: Built;
/** Enough for several bunches, and for the journal to be written more than once. */
const LINES = manyLines(6);
/** One line in fifty is no record. */
const BROKEN = LINES.map((line, i) => (i % 50 === 7 ? line.slice(0, 60) : line));
let whole: string;

const at = (name: string): string => join(desk.folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");

beforeAll(async () => {
  desk = built("batch");
  writeFileSync(at("many.ndjson"), `${LINES.join("\n")}\n`);
  writeFileSync(at("few.ndjson"), LINES.slice(0, 3).join("\n"));
  writeFileSync(at("broken.ndjson"), `${BROKEN.join("\n")}\n`);
  whole = (await desk.run(["tag", "--workers", "0", "many.ndjson"])).out;
});
afterAll(() => desk.remove());

/** Starts a run, and kills it once its output has grown to `bytes`. */
async function killed(args: readonly string[], output: string, bytes: number, signal: NodeJS.Signals): Promise<Ended> {
  const { child, ended } = desk.start(args);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  await until(() => over || (existsSync(at(output)) && statSync(at(output)).size >= bytes));
  child.kill(signal);
  return ended;
}

describe("a run", () => {
  it("gives the same bytes in this thread, in workers, from a file, from standard input and to a file", async () => {
    expect(whole.split("\n")).toHaveLength(LINES.length + 1);
    expect(
      whole
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line).id),
    ).toEqual(LINES.map((line) => JSON.parse(line).id));
    for (const workers of ["1", "3"])
      expect(sha((await desk.run(["tag", "--workers", workers, "many.ndjson"])).out)).toBe(sha(whole));
    expect(sha((await desk.run(["tag"], LINES.join("\n"))).out)).toBe(sha(whole));
    const { out, err, code } = await desk.run(["tag", "many.ndjson", "--output", "out.ndjson"]);
    expect({ out, code, sha: shaOf(at("out.ndjson")) }).toEqual({ out: "", code: 0, sha: sha(whole) });
    expect(err).toMatch(/^citydesk: \d+ tagged, 0 rejected\n {2}found: \d+ mayors, .* quotes\n/);
    expect(err).toMatch(/\n {2}slowest: many\.ndjson:\d+ \S+ \d+ ms/);
    expect(existsSync(at("out.ndjson.journal"))).toBe(false);
  });

  it("is quiet where it is told so", async () => {
    const { err, code } = await desk.run(["tag", "--quiet", "few.ndjson", "--output", "quiet.ndjson"]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  it("gives a record out while its input is still open", async () => {
    const { child, ended } = desk.start(["tag", "--from", "ndjson", "-"]);
    child.stdin?.write(`${LINES[0]}\n`);
    const first = await new Promise((resolve) => child.stdout?.once("data", (chunk) => resolve(String(chunk))));
    expect(first).toBe(`${whole.split("\n")[0]}\n`);
    child.stdin?.end();
    expect((await ended).code).toBe(0);
  });
});

describe("--resume", () => {
  const args = ["tag", "--workers", "1", "--from", "ndjson", "broken.ndjson", "--output", "r.ndjson"];
  const letters = [...args, "--dead-letters", "r.rejected.ndjson"];

  it("gives the same bytes after every kill", async () => {
    const straight = await desk.run([...letters.slice(0, -3), "s.ndjson", "--dead-letters", "s.rejected.ndjson"]);
    expect(straight.code).toBe(1);
    const size = statSync(at("s.ndjson")).size;
    for (const share of [0, 0.3, 0.6, 0.8]) {
      const more = share === 0 ? [] : ["--resume"];
      const { code } = await killed([...letters, ...more], "r.ndjson", share * size, "SIGKILL");
      expect(code === null || code === 1).toBe(true);
    }
    const last = await desk.run([...letters, "--resume"]);
    expect([0, 1]).toContain(last.code);
    expect(shaOf(at("r.ndjson"))).toBe(shaOf(at("s.ndjson")));
    expect(shaOf(at("r.rejected.ndjson"))).toBe(shaOf(at("s.rejected.ndjson")));
    expect(existsSync(at("r.ndjson.journal"))).toBe(false);
  });

  it("cuts off what was half-written, and goes on from the journal and not from the start", async () => {
    await killed([...args.slice(0, -1), "half.ndjson"], "half.ndjson", whole.length / 2, "SIGINT");
    const journal = JSON.parse(read("half.ndjson.journal"));
    expect(journal.output).toBeGreaterThan(0);
    // Nobody would write this again: it stays only if what stands before the mark is kept.
    const kept = readFileSync(at("half.ndjson"));
    kept.write("#", 0);
    writeFileSync(at("half.ndjson"), Buffer.concat([kept, Buffer.from('{"half":')]));
    const { err, code } = await desk.run([...args.slice(0, -1), "half.ndjson", "--resume"]);
    expect(code).toBe(1);
    expect(err).toContain(`of these, ${journal.written} and ${journal.rejected} by an earlier run`);
    const expected = readFileSync(at("s.ndjson"));
    expected.write("#", 0);
    expect(shaOf(at("half.ndjson"))).toBe(sha(expected.toString()));
  });

  it("refuses what is not the same run", async () => {
    await killed([...args.slice(0, -1), "o.ndjson"], "o.ndjson", whole.length / 3, "SIGINT");
    const again = [...args.slice(0, -1), "o.ndjson"];
    const refusals: [readonly string[], RegExp][] = [
      [again, /^citydesk: o\.ndjson: an interrupted run left it half-written; --resume goes on/],
      [[...again, "--resume", "--omit-text"], /^citydesk: --resume: o\.ndjson: expected the options/],
      [["tag", "--resume", "many.ndjson"], /^citydesk: --resume: expected --output/],
    ];
    for (const [call, message] of refusals) {
      const { out, err, code } = await desk.run(call);
      expect({ out, code }).toEqual({ out: "", code: 2 });
      expect(err).toMatch(message);
    }
    const before = read("broken.ndjson");
    writeFileSync(at("broken.ndjson"), `${before}{"text":"more"}\n`);
    const { err, code } = await desk.run([...again, "--resume"]);
    writeFileSync(at("broken.ndjson"), before);
    expect(code).toBe(2);
    expect(err).toContain("--resume: broken.ndjson: expected what the interrupted run had read, found something else");
  });

  it("keeps its hands off what another run is still writing", async () => {
    const call = ["tag", "--from", "ndjson", "-", "--output", "held.ndjson"];
    const { child, ended } = desk.start(call);
    await until(() => existsSync(at("held.ndjson")));
    for (const more of [[], ["--resume"]]) {
      const { err, code } = await desk.run([...call, ...more]);
      expect({ err, code }).toEqual({ err: "citydesk: held.ndjson: another run is still writing it\n", code: 2 });
    }
    child.stdin?.end(`${LINES[0]}\n`);
    expect((await ended).code).toBe(0);
    expect(read("held.ndjson")).toBe(`${whole.split("\n")[0]}\n`);
  });

  it("has nothing to do where the run was finished", async () => {
    const { err, code } = await desk.run(["tag", "many.ndjson", "--output", "out.ndjson", "--resume"]);
    expect({ err, code }).toEqual({
      err: "citydesk: out.ndjson: the run that wrote it was finished, nothing is left to do\n",
      code: 0,
    });
  });

  it("stops where the output has lost what was written", async () => {
    await killed([...args.slice(0, -1), "lost.ndjson"], "lost.ndjson", whole.length / 3, "SIGINT");
    writeFileSync(at("lost.ndjson"), "");
    const { err, code } = await desk.run([...args.slice(0, -1), "lost.ndjson", "--resume"]);
    expect(code).toBe(3);
    expect(err).toMatch(/lost\.ndjson: expected the \d+ bytes that an earlier run wrote, found 0/);
  });
});

describe("an interrupted run", () => {
  it("finishes what is in hand, and ends with 130", async () => {
    const { err, code } = await killed(
      ["tag", "--workers", "2", "many.ndjson", "--output", "i.ndjson"],
      "i.ndjson",
      whole.length / 3,
      "SIGINT",
    );
    expect(code).toBe(130);
    expect(err).toMatch(/^citydesk: interrupted; --resume goes on\ncitydesk: \d+ tagged, 0 rejected\n/);
    expect(whole.startsWith(read("i.ndjson").slice(0, JSON.parse(read("i.ndjson.journal")).output))).toBe(true);
  });

  it("leaves whole lines on standard output, and does not wait for more input", async () => {
    const { child, ended } = desk.start(["tag", "--from", "ndjson", "-"]);
    child.stdin?.write(`${LINES.slice(0, 3).join("\n")}\n`);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGINT");
    const { out, code } = await ended;
    expect(code).toBe(130);
    expect(out.endsWith("\n")).toBe(true);
    expect(whole.startsWith(out)).toBe(true);
  });

  it("ends other commands at once", async () => {
    const { child, ended } = desk.start(["explain", "--from", "ndjson", "-"]);
    child.stdin?.write(`${LINES[0]}\n`);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
  });
});

describe("a full disk", () => {
  it("stops the run with 3 where standard output is full", async () => {
    const { err, code } = await shell(`${process.execPath} ${desk.cli} tag many.ndjson > /dev/full`);
    expect(code).toBe(3);
    expect(err).toContain("citydesk: standard output: ENOSPC");
  });

  it("stops with 3 at an output that is full, and goes on where there is room again", async () => {
    symlinkSync("/dev/full", at("full.ndjson"));
    const args = ["tag", "many.ndjson", "--output", "full.ndjson"];
    const { err, code } = await desk.run(args);
    expect(code).toBe(3);
    expect(err).toMatch(/full\.ndjson: not whole; --resume goes on with it\ncitydesk: full\.ndjson: ENOSPC/);
    rmSync(at("full.ndjson"));
    writeFileSync(at("full.ndjson"), "");
    expect((await desk.run([...args, "--resume"])).code).toBe(0);
    expect(shaOf(at("full.ndjson"))).toBe(sha(whole));
  });

  it("goes on where a file could not grow in the middle of a record", async () => {
    const call = `${process.execPath} ${desk.cli} tag --workers 1 many.ndjson --output big.ndjson`;
    const { err, code } = await shell(`ulimit -f 700; ${call}`);
    expect({ code, told: /big\.ndjson: EFBIG/.test(err) }).toEqual({ code: 3, told: true });
    expect((await shell(`${call} --resume`)).code).toBe(0);
    expect(shaOf(at("big.ndjson"))).toBe(sha(whole));
  });

  it("stops with 3 where the output can't be opened", async () => {
    const { err, code } = await desk.run(["tag", "many.ndjson", "--output", "no/such/folder.ndjson"]);
    expect(code).toBe(3);
    expect(err).toContain("ENOENT");
  });
});

describe("dead letters", () => {
  it("hold what was rejected and why, and can be read in again", async () => {
    const good = { id: "a", text: "Boston Mayor Martin J. Walsh spoke." };
    const odd = { id: "b", text: "x", published: "2017-02-30", more: [1] };
    writeFileSync(at("odd.ndjson"), `{"id": 1,\n${JSON.stringify(good)}\n[]\n${JSON.stringify(odd)}\n`);
    const { code } = await desk.run(["tag", "odd.ndjson", "missing.txt", "--dead-letters", "dead.ndjson"]);
    expect(code).toBe(1);
    const letters = read("dead.ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const place = (line: number, message: string) => ({ file: "odd.ndjson", line, message });
    expect(letters).toEqual([
      { raw: '{"id": 1,', rejected: place(1, 'expected one JSON object a line, received {"id": 1,') },
      { raw: "[]", rejected: place(3, "expected an object with a text, received []") },
      {
        ...odd,
        rejected: place(4, "published: expected an ISO day such as 2017-04-25, received string 2017-02-30"),
      },
    ]);
    const again = await desk.run(["tag", "dead.ndjson", "--dead-letters", "dead2.ndjson"]);
    expect({ out: again.out, code: again.code }).toEqual({ out: "", code: 1 });
    expect(read("dead2.ndjson").split("\n").filter(Boolean)).toHaveLength(3);
    writeFileSync(at("mended.ndjson"), read("dead.ndjson").replace("2017-02-30", "2017-02-28"));
    const mended = await desk.run(["tag", "mended.ndjson"]);
    expect(JSON.parse(mended.out)).toMatchObject({ id: "b", published: "2017-02-28" });
  });
});

describe("on a terminal", () => {
  // `script` gives a terminal; it stands on every Linux with util-linux.
  const onTerminal = (args: string) =>
    shell(`env -u CI TERM=xterm script -qefc "${process.execPath} ${desk.cli} tag ${args}" /dev/null`);

  it.runIf(process.platform === "linux")("shows how far it has come, and sums up", async () => {
    const { out, code } = await onTerminal("many.ndjson --output shown.ndjson");
    expect(code).toBe(0);
    expect(out).toMatch(/ 0% · 0 releases · 0\/s · .* left · 0 rejected/);
    expect(out).toContain(`100% · ${LINES.length} releases`);
    expect(out).toMatch(/citydesk: \d+ tagged, 0 rejected/);
    expect(shaOf(at("shown.ndjson"))).toBe(sha(whole));
  });

  it.runIf(process.platform === "linux")("goes on at the share that an earlier run had done", async () => {
    const args = ["tag", "many.ndjson", "--workers", "1", "--output", "again.ndjson"];
    await killed(args, "again.ndjson", whole.length / 2, "SIGKILL");
    const { out } = await onTerminal("many.ndjson --workers 1 --output again.ndjson --resume");
    expect(out).toContain(`100% · ${LINES.length} releases`);
    expect(shaOf(at("again.ndjson"))).toBe(sha(whole));
  });

  it.runIf(process.platform === "linux")("draws no bar over records that run over the same screen", async () => {
    const { out } = await onTerminal("few.ndjson");
    expect(out).not.toContain(" releases · ");
    expect(out).toContain('{"schema":"citydesk/release@1"');
  });
});

describe("options", () => {
  it.each([
    [["--workers", "-1"], "--workers: expected a whole number from 0, received -1"],
    [["--workers", "1.5"], "--workers: expected a whole number from 0, received 1.5"],
    [["--timeout", "soon"], "--timeout: expected a number from 0, received soon"],
    [
      ["--workers", "0", "--timeout", "5"],
      "--timeout: expected workers, which alone can be stopped, received --workers 0",
    ],
  ])("refuses %j", async (args, message) => {
    expect(await desk.run(["tag", ...args, "many.ndjson"])).toEqual({
      out: "",
      err: `citydesk: ${message}\n`,
      code: 2,
    });
  });
});

const shell = (command: string): Promise<Ended> => desk.shell(command).ended;
