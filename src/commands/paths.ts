import { stat } from "node:fs/promises";
import { FILE_EXTENSIONS } from "../read/index.js";

/** A file to read ("-" for standard input), or why there is none. */
export type Found = { readonly path: string } | { readonly path: string; readonly missing: string };

/** Turns what was typed into files: files as they are, folders and globs in the order of their names. */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === "-") {
      yield { path };
      continue;
    }
    const kind = await kindOf(path);
    if (kind === "file") yield { path };
    else if (kind === "folder") yield* inFolder(path);
    else if (kind === null && /[*?[{]/.test(path)) yield* matching(path);
    else yield { path, missing: kind === null ? "expected a file, found none" : kind };
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | string | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : `expected a file that can be read (${code})`;
  }
}

async function* inFolder(folder: string): AsyncGenerator<Found> {
  const { glob } = await import("tinyglobby");
  const base = withoutSlashes(folder);
  const names = await glob(`**/*.{${FILE_EXTENSIONS.join(",")}}{,.gz}`, { cwd: folder, expandDirectories: false });
  if (names.length === 0)
    yield { path: folder, missing: `expected files ending in ${FILE_EXTENSIONS.join(", ")}, found none` };
  for (const name of names.sort()) yield { path: base === "/" ? `/${name}` : `${base}/${name}` };
}

async function* matching(pattern: string): AsyncGenerator<Found> {
  const { glob } = await import("tinyglobby");
  const names = await glob(pattern, { expandDirectories: false });
  if (names.length === 0) yield { path: pattern, missing: "expected files that match, found none" };
  for (const path of names.sort()) yield { path };
}

/** A folder's name without what only ends it; the root stays. */
function withoutSlashes(folder: string): string {
  let end = folder.length;
  while (end > 1 && folder[end - 1] === "/") end--;
  return folder.slice(0, end);
}
