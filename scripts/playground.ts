/** Builds the playground into `examples/playground/dist` and holds its parts to their budgets; exits 1 over one. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Thousands of bytes, gzip. The page is there at once; core and dictionaries come with the first release, parsers when asked for. */
const BUDGETS = { page: 25, core: 185, dictionaries: 1000, parsers: 1300 } as const;
type Part = keyof typeof BUDGETS;

const root = new URL("../examples/playground/", import.meta.url);
await build({ configFile: new URL("vite.config.ts", root).pathname, logLevel: "warn" });

const partOf = (name: string): Part =>
  (["dictionaries", "core", "parsers"] as const).find((part) => name.startsWith(`${part}-`)) ?? "page";
const sizes: Record<Part, number> = { page: 0, core: 0, dictionaries: 0, parsers: 0 };
const assets = new URL("dist/assets/", root);
for (const name of readdirSync(assets))
  sizes[partOf(name)] += gzipSync(readFileSync(new URL(name, assets)), { level: 9 }).length / 1000;
for (const [part, budget] of Object.entries(BUDGETS) as [Part, number][]) {
  const size = sizes[part];
  const verdict = size === 0 ? "MISSING" : size > budget ? "TOO LARGE" : "within the budget";
  console.error(`playground, ${part}: ${size.toFixed(1)} kB gzip, budget ${budget}: ${verdict}`);
  if (verdict !== "within the budget") process.exitCode = 1;
}
