import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    dictionary: "src/dictionary/index.ts",
    cli: "src/cli.ts",
    // An entry of its own, so that the data stand in one chunk, apart from the code that reads them.
    packed: "src/gazetteer/packed/dictionaries.ts",
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
  dts: { entry: { index: "src/index.ts", schema: "src/schema/index.ts", dictionary: "src/dictionary/index.ts" } },
});
