import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
);

/** Where a package finds another: in its own folder, or in one around it. */
function findsIn(folder: string, name: string): boolean {
  for (let at = folder; ; at = at.includes("/node_modules/") ? at.slice(0, at.lastIndexOf("/node_modules/")) : "") {
    if (lock.packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

// A registry that lacks a package of another platform makes `npm install` leave it out, and `npm ci` then refuses the lock.
it("locks the optional packages of all platforms, so that npm ci works on each", () => {
  const missing = Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !findsIn(folder, name)),
  );
  expect(missing).toEqual([]);
});

it("names no registry", () => {
  expect(Object.values(lock.packages).filter((locked) => locked.resolved !== undefined)).toEqual([]);
});
