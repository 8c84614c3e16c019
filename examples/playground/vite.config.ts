import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The built page runs its own files and nothing else. The development server needs more, so it has no policy. */
const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      injectTo: "head-prepend",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: "default-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      },
    },
  ],
};

/** The packed dictionaries apart from the code, so that both can be measured and kept by caches on their own. */
const groups = [
  { name: "dictionaries", test: /gazetteer.packed/ },
  { name: "parsers", test: /node_modules.(?:wink|compromise)/ },
  { name: "core", test: /(?<!playground.)src.|natural/ },
];

export default defineConfig({
  root: here("."),
  // Relative addresses: the site may stand in any folder of a server.
  base: "./",
  resolve: { alias: { citydesk: here("../../src/index.ts") } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // The scan that looks for packages by itself takes our JSX for React's.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      "preact",
      "preact/hooks",
      "preact/jsx-runtime",
      "preact/jsx-dev-runtime",
      "wink-nlp",
      "wink-eng-lite-web-model",
      "compromise",
      "natural/lib/natural/stemmers/porter_stemmer.js",
      "natural/lib/natural/distance/jaro-winkler_distance.js",
    ],
  },
  build: { target: "es2022", emptyOutDir: true, chunkSizeWarningLimit: 4000, modulePreload: { polyfill: false } },
  worker: { format: "es", rolldownOptions: { output: { codeSplitting: { groups } } } },
  plugins: [policy],
});
