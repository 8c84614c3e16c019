import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles the package as it is published, declarations apart, into a folder of the tests' own. */
export function buildPackage(): URL {
  execFileSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--no-dts", "--out-dir", ".cache/dist"], {
    cwd: root,
    stdio: "pipe",
  });
  return new URL("../../.cache/dist/", import.meta.url);
}
