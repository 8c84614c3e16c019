import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Import {
  /** The file that imports, from src/. */
  readonly from: string;
  /** The file under src/ that is imported, or the package's name. */
  readonly to: string;
  readonly own: boolean;
  /** "type" is erased; "late" is an `import()`. */
  readonly how: "value" | "type" | "late";
}

export interface SourceFile {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Every file of code under some folders but the generated tables, parsed; paths are told from the first folder. */
function filesUnder(folders: readonly string[], root: string): SourceFile[] {
  return folders.flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => /\.(?:[jt]sx?|[cm][jt]s)$/.test(name) && !/\.d\.ts$|packed|node_modules|dist/.test(name))
      .sort()
      .map((name) => {
        const path = relative(join(ROOT, root), join(ROOT, folder, name))
          .split("\\")
          .join("/");
        const text = readFileSync(join(ROOT, folder, name), "utf8");
        return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
      }),
  );
}

/** Every file of code under src/ but the generated tables, parsed. */
export const sourceFiles = (): SourceFile[] => filesUnder(["src"], "src");

/** Every file of code in the repository that others' texts may come to, or a person runs: all but the tests, which read our own. */
export const allFiles = (): SourceFile[] => filesUnder(["src", "scripts", "bench", "examples"], "");

/** "text" for src/text/tokens.ts, "tagger" for src/tagger.ts. */
export const roomOf = (path: string): string => path.split("/")[0]?.replace(/\.ts$/, "") ?? "";

/** The file that an import names: "reader.js" is written in reader.ts or reader.tsx. */
function ownPath(path: string): string {
  const plain = path.replace(/\.js$/, ".ts");
  return !existsSync(join(ROOT, "src", plain)) && existsSync(join(ROOT, "src", `${plain}x`)) ? `${plain}x` : plain;
}

export function importsOf({ path, tree }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, how: Import["how"]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const own = specifier.text.startsWith(".");
    const to = own ? ownPath(posix.join(dirname(path), specifier.text)) : specifier.text;
    found.push({ from: path, to, own, how });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause) ? "type" : "value");
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? "type" : "value");
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], "late");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Every string, template part and regular expression of a file, with the line it stands on. */
export function literalsOf({ tree }: SourceFile): { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
