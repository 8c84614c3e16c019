import { defineConfig } from "tsup";

/** The library and the command. */
const library = defineConfig({
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

/** The report's page, one script and one style sheet that `citydesk report` writes into its file. */
const page = defineConfig({
  entry: { "report-page": "src/report/page/main.tsx" },
  format: "iife",
  target: ["es2022", "chrome110", "firefox113", "safari16.4"],
  platform: "browser",
  splitting: false,
  treeshake: true,
  minify: true,
  // The library's build cleans the folder, and must not take this away.
  clean: false,
  noExternal: [/./],
  outExtension: () => ({ js: ".js" }),
  esbuildOptions: (options) => {
    options.jsx = "automatic";
    options.jsxImportSource = "preact";
  },
});

export default [library, page];
