import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const path = (name: string): string => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url));
const ENTRIES = ["index", "schema/index", "dictionary/index", "facets/index", "search/index"].map(path);

it("every name that the package exports says what it is", { timeout: 60_000 }, () => {
  const program = ts.createProgram(ENTRIES, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    resolveJsonModule: true,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const named = ENTRIES.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module) : [];
  });
  const silent = named.filter((name) => {
    const meant = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    return meant.getDocumentationComment(checker).length === 0;
  });
  expect(named.length).toBeGreaterThan(50);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
