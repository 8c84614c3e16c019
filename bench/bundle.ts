import { fileURLToPath } from "node:url";
import { build } from "tsup";

const OUT = fileURLToPath(new URL("../node_modules/.cache/citydesk-bench", import.meta.url));

/** Bundles the stages with their names kept readable, as they stand in src, and loads them. */
export async function loadStages(): Promise<typeof import("./stages.js")> {
  await build({
    entry: { stages: fileURLToPath(new URL("./stages.ts", import.meta.url)) },
    config: false,
    outDir: OUT,
    format: "esm",
    target: "es2022",
    platform: "node",
    splitting: false,
    noExternal: ["natural"],
    external: ["compromise", "wink-nlp", "wink-eng-lite-web-model"],
    outExtension: () => ({ js: ".mjs" }),
    silent: true,
  });
  return import(`${OUT}/stages.mjs`);
}
