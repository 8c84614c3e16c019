import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

/** What a fresh process prints. */
function run(code: string, type: "module" | "commonjs" = "module") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, "-e", code], {
    cwd: new URL("../..", import.meta.url),
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

const SILENT = { stdout: "", stderr: "", status: 0 };

describe("imports, as we rely on them", () => {
  test("natural's Porter stemmer, deep, prints nothing and leaves the environment alone", () => {
    const path = "natural/lib/natural/stemmers/porter_stemmer.js";
    expect(
      run(`const before = Object.keys(process.env).length;
        const { default: porter } = await import("${path}");
        if (porter.stem("shootings") !== "shoot") throw new Error("stem");
        if (Object.keys(process.env).length !== before) throw new Error("environment");`),
    ).toEqual(SILENT);
  });

  test("wink-nlp and compromise print nothing", () => {
    expect(
      run(
        `const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["pos"]);
        nlp.readDoc("The mayor spoke.").tokens().out();
        require("compromise")("David Holt spoke.").people().json({ offset: true });`,
        "commonjs",
      ),
    ).toEqual(SILENT);
  });

  test("a built-in is to be had without a static import", () => {
    expect(run(`process.getBuiltinModule("node:module").createRequire(import.meta.url)`)).toEqual(SILENT);
  });

  test("a package of ES modules only is required from CommonJS, without a flag", () => {
    // Node warns of it on standard error in some versions; standard output must stay clean.
    const { stdout, status } = run(
      `if (typeof require("csv-parse/sync").parse !== "function") throw new Error("csv");
      if (typeof require("tinyglobby").glob !== "function") throw new Error("glob");`,
      "commonjs",
    );
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});
