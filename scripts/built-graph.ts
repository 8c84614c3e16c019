import { readFileSync } from "node:fs";

const STATIC_IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{},\s]{1,20000}?\bfrom\s*|\{[^}]{0,20000}\}\s*from\s*)?["']([^"']{1,200})["']/g;

/** A built file, by its name in `dist`. */
export const distFile = (name: string, dist = new URL("../dist/", import.meta.url)): URL => new URL(name, dist);

/** Everything that loading a built file loads with it: its own chunks, and the packages from elsewhere. */
export function loadedBy(
  entry: string,
  dist?: URL,
): { readonly chunks: readonly string[]; readonly packages: readonly string[] } {
  const chunks = new Set<string>([entry]);
  const packages = new Set<string>();
  for (const chunk of chunks) {
    for (const [, from = ""] of readFileSync(distFile(chunk, dist), "utf8").matchAll(STATIC_IMPORT)) {
      if (from.startsWith("./")) chunks.add(from.slice(2));
      else packages.add(from);
    }
  }
  return { chunks: [...chunks], packages: [...packages].sort() };
}
