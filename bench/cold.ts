import { spawnSync } from "node:child_process";
import { median } from "./rounds.js";

const DIST = new URL("../dist/index.js", import.meta.url).href;
const NEEDS_NONE = "Gary Mayor Karen Freeman-Wilson spoke in Washington on Tuesday.";
/** Capitals behind a word that joins: neither tables nor grammar can decide, so the parsers are asked. */
const NEEDS_ONE = "The suit against Wojtekas Hernandez was dropped.";

const tagOne = (text: string) =>
  `const { createTagger } = await import(${JSON.stringify(DIST)}); createTagger().tag({ text: ${JSON.stringify(text)}, published: "2015-03-02" });`;

const STARTS: readonly (readonly [string, string])[] = [
  ["bare node", ""],
  ["citydesk, import only", `await import(${JSON.stringify(DIST)});`],
  ["citydesk, import to first release, no parser needed", tagOne(NEEDS_NONE)],
  ["citydesk, import to first release, parsers needed", tagOne(NEEDS_ONE)],
  [
    "compromise/three, import to first document",
    `const { default: nlp } = await import("compromise/three"); nlp(${JSON.stringify(NEEDS_NONE)}).json();`,
  ],
  [
    "wink-nlp, import to first document",
    `const { default: wink } = await import("wink-nlp"); const { default: model } = await import("wink-eng-lite-web-model"); wink(model).readDoc(${JSON.stringify(NEEDS_NONE)}).entities().out();`,
  ],
];

/** A start in a fresh process: milliseconds over a bare node (of a bare node itself: all), and memory. */
export interface ColdStart {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
}

/** Starts each of them `rounds` times, in turns. */
export function coldStarts(rounds: number): ColdStart[] {
  const runs = STARTS.map(() => [] as Started[]);
  for (let round = 0; round < rounds; round++)
    STARTS.forEach(([, code], i) => {
      runs[i]?.push(start(code));
    });
  const of = (i: number, key: keyof Started): number => median((runs[i] ?? []).map((run) => run[key]));
  const over = (i: number, key: keyof Started): number => of(i, key) - (i === 0 ? 0 : of(0, key));
  return STARTS.map(([name], i) => ({
    name,
    cpu: over(i, "cpu"),
    wall: over(i, "wall"),
    megabytes: of(i, "memory") / 2 ** 20,
  }));
}

/** What a process that only imports the library writes to its standard streams. */
export function printedOnImport(): string {
  const { stdout, stderr } = node(`await import(${JSON.stringify(DIST)});`);
  return stdout + stderr;
}

interface Started {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

function start(code: string): Started {
  const { stdout } = node(
    `${code} const { user, system } = process.cpuUsage(); console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now(), memory: process.memoryUsage.rss() }));`,
  );
  return JSON.parse(stdout);
}

function node(code: string): { stdout: string; stderr: string } {
  const cwd = new URL("..", import.meta.url);
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd, encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return child;
}
