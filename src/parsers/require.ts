type Require = (id: string) => unknown;

/**
 * Loads a package synchronously; null where there is none, or no way to load one (browsers, edge).
 *
 * No static import of a parser and none of `node:module` stands anywhere: bundlers and browsers must not
 * see either, and nobody pays for a parser that is never asked.
 */
export function requireLate(id: string): unknown {
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
