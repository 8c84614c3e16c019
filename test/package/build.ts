import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles the package as it is published, declarations apart, into a folder that each test file has for itself. */
export function buildPackage(name: string): URL {
  execFileSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--no-dts", "--out-dir", `.cache/${name}`], {
    cwd: root,
    stdio: "pipe",
  });
  return new URL(`../../.cache/${name}/`, import.meta.url);
}
