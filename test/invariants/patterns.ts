import ts from "typescript";
import type { SourceFile } from "./source-files.js";

/** A regular expression of the code. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line of the first place that holds it. */
  readonly where: string;
}

/** All regular expressions of the files, each once; those made of strings where the strings are constants of the file. */
export function patternsIn(files: readonly SourceFile[]): { readonly patterns: Pattern[]; readonly unknown: string[] } {
  const patterns = new Map<string, Pattern>();
  const unknown: string[] = [];
  for (const { path, tree } of files) {
    const constants = constantsIn(tree);
    const visit = (node: ts.Node): void => {
      const where = (): string => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      const add = (source: string, flags: string): void => {
        const key = `/${source}/${flags}`;
        if (!patterns.has(key)) patterns.set(key, { source, flags, where: where() });
      };
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        add(node.text.slice(1, end), node.text.slice(end + 1));
      } else if (isRegExp(node)) {
        const [first, second] = (node.arguments ?? []).map((argument) => textOf(argument, constants));
        if (first === null || first === undefined || second === null) unknown.push(`${where()} ${node.getText()}`);
        else add(first, second ?? "");
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { patterns: [...patterns.values()], unknown };
}

const isRegExp = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";

/** Constants of a file that are strings. */
function constantsIn(tree: ts.SourceFile): Map<string, string> {
  const constants = new Map<string, string>();
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const text = initializer && textOf(initializer, constants);
      if (ts.isIdentifier(name) && text) constants.set(name.text, text);
    }
  }
  return constants;
}

/** The string that an expression is, or null where that is not plain. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, string>): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? null;
  if (!ts.isTemplateExpression(node)) return null;
  let text = node.head.text;
  for (const { expression, literal } of node.templateSpans) {
    const part = textOf(expression, constants);
    if (part === null) return null;
    text += part + literal.text;
  }
  return text;
}
