import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    dictionary: "src/dictionary/index.ts",
    facets: "src/facets/index.ts",
    search: "src/search/index.ts",
    cli: "src/cli.ts",
    "batch-worker": "src/batch/worker.ts",
    // Entries of their own, so that the data stand in chunks apart from the code that reads them.
    packed: "src/gazetteer/packed/dictionaries.ts",
    "packed-cues": "src/gazetteer/packed/cues.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "node",
  splitting: true,
  treeshake: true,
  minify: true,
  clean: true,
  noExternal: ["natural"],
  external: ["compromise", "wink-nlp", "wink-eng-lite-web-model"],
  dts: {
    entry: {
      index: "src/index.ts",
      schema: "src/schema/index.ts",
      dictionary: "src/dictionary/index.ts",
      facets: "src/facets/index.ts",
      search: "src/search/index.ts",
    },
  },
});
