import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompileContext } from "./tables.js";

type Compile = (context: CompileContext) => void;

/**
 * The compilers in the order they run: a table comes after those it looks ids up in.
 * Each is loaded only when it runs, so one that fails to load does not stop the others.
 */
const COMPILERS: readonly (readonly [table: string, load: () => Promise<Compile>])[] = [
  ["states", async () => (await import("./places/states.js")).compileStates],
  ["counties", async () => (await import("./places/counties.js")).compileCounties],
  ["places", async () => (await import("./places/places.js")).compilePlaces],
  ["world", async () => (await import("./places/world.js")).compileWorld],
  ["offices", async () => (await import("./federal/offices.js")).compileOffices],
  ["congress", async () => (await import("./federal/congress.js")).compileCongress],
  ["holders", async () => (await import("./federal/holders.js")).compileHolders],
  ["judges", async () => (await import("./federal/judges.js")).compileJudges],
  ["mayors", async () => (await import("./mayors/mayors.js")).compileMayors],
  ["leadership", async () => (await import("./persons/leadership.js")).compileLeadership],
  ["people", async () => (await import("./persons/people.js")).compilePeople],
  ["organizations", async () => (await import("./organizations/organizations.js")).compileOrganizations],
  ["events", async () => (await import("./events/events.js")).compileEvents],
  ["instruments", async () => (await import("./instruments.js")).compileInstruments],
  ["given-names", async () => (await import("./words/names.js")).compileGivenNames],
  ["surnames", async () => (await import("./words/names.js")).compileSurnames],
  ["common-words", async () => (await import("./words/common-words.js")).compileCommonWords],
  ["topics", async () => (await import("./topics/topics.js")).compileTopics],
  ["cue-company", async () => (await import("./topics/cue-company.js")).compileCueCompany],
];

interface Wanted {
  readonly shared: string;
  readonly tables: readonly string[];
  readonly fresh: ReadonlySet<string>;
}

/** Reads `[--shared <folder>] [table…] [--fresh <table>…]`; names after `--fresh` are built anew. Throws on an unknown name. */
const readArguments = (args: readonly string[]): Wanted => {
  const known = COMPILERS.map(([table]) => table);
  const tables: string[] = [];
  const fresh = new Set<string>();
  let shared = fileURLToPath(new URL("../../../shared", import.meta.url));
  let anew = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--shared") {
      i += 1;
      const folder = args[i];
      if (!folder) throw new Error("--shared: expected a folder");
      shared = resolve(folder);
    } else if (arg === "--fresh") anew = true;
    else if (!known.includes(arg)) throw new Error(`"${arg}": expected one of the tables ${known.join(", ")}`);
    else {
      tables.push(arg);
      if (anew) fresh.add(arg);
    }
  }
  if (anew && fresh.size === 0) throw new Error("--fresh: expected one or more tables behind it");
  return { shared, tables: tables.length > 0 ? tables : known, fresh };
};

const run = async (args: readonly string[]): Promise<void> => {
  const wanted = readArguments(args);
  const context: CompileContext = { shared: wanted.shared, fresh: (table) => wanted.fresh.has(table) };
  for (const [table, load] of COMPILERS) {
    if (!wanted.tables.includes(table)) continue;
    try {
      (await load())(context);
      process.stdout.write(`${table}: written\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(`${table}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
};

run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
});
