import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage } from "../package/build.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder for one test file that looks like a checkout and like an app at once: `examples`, `dist`, `fixtures`, and `citydesk` installed. */
export function exampleFolder(name: string): { readonly folder: string; remove(): void } {
  const dist = fileURLToPath(buildPackage(`examples-${name}`));
  const folder = mkdtempSync(join(tmpdir(), "citydesk-examples-"));
  const installed = join(folder, "node_modules", "citydesk");
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  for (const name of ["examples", "fixtures"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(dist, join(installed, "dist"));
  symlinkSync(dist, join(folder, "dist"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
