import { readFileSync } from "node:fs";
import ts from "typescript";

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
    for (const from of importsOf(readFileSync(distFile(chunk, dist), "utf8"))) {
      if (from.startsWith("./")) chunks.add(from.slice(2));
      else packages.add(from);
    }
  }
  return { chunks: [...chunks], packages: [...packages].sort() };
}

/** What a module imports, or exports from elsewhere, as soon as it is loaded. */
function importsOf(code: string): readonly string[] {
  const { statements } = ts.createSourceFile("built.js", code, ts.ScriptTarget.ES2022);
  return statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : null;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}
