type Require = (id: string) => unknown;

/** Gives a parser's package by its name, null where there is none. */
export type Find = Require;

/** Finds packages among those that were handed in, and loads the others by name. */
export const findAmong =
  (packages: Readonly<Record<string, unknown>>): Find =>
  (id) =>
    Object.hasOwn(packages, id) ? packages[id] : requireLate(id);

/**
 * Loads a package synchronously; null where there is none, or no way to load one (browsers, edge).
 *
 * No static import of a parser and none of `node:module` stands anywhere: bundlers and browsers must not
 * see either, and nobody pays for a parser that is never asked.
 */
function requireLate(id: string): unknown {
  const load = nodeRequire();
  if (!load) return null;
  try {
    return load(id);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function nodeRequire(): Require | null {
  const builtin = (globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } }).process
    ?.getBuiltinModule;
  const module = builtin?.("node:module") as { createRequire?: (from: string) => Require } | undefined;
  const from = import.meta.url;
  return module?.createRequire && from ? module.createRequire(from) : null;
}

const isMissing = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === "MODULE_NOT_FOUND" ||
  (error as { code?: unknown } | null)?.code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
