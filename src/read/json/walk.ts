const TOKEN = /[ \t\r\n\ufeff]*(?:([[\]{},:])|("(?:[^"\\\n]|\\.)*")|(-?\d[\d.eE+-]*|true|false|null))/y;

/** What may come next. */
type Expected = "value" | "first value" | "key" | "first key" | ":" | ",";

/**
 * Walks JSON text and reports where each value begins and what it stands in, outermost first: "[" for an
 * array, the current key for an object.
 * @returns the offset of the first thing that is no JSON, or -1.
 */
export function walkJson(
  content: string,
  onValue: (offset: number, path: readonly string[]) => void = () => {},
): number {
  const path: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(content);
    if (!found) break;
    const [, mark, text] = found;
    const start = TOKEN.lastIndex - (mark ?? text ?? found[3] ?? "").length;
    const next = follow(expected, mark, text !== undefined, path);
    if (next === null) return start;
    if (expected.endsWith("key") && text !== undefined) path[path.length - 1] = text.slice(1, -1);
    if (expected.endsWith("value") && mark !== "]") onValue(start, path);
    if (mark === "[" || mark === "{") path.push(mark === "[" ? "[" : "");
    else if (mark === "]" || mark === "}") path.pop();
    expected = next;
    at = TOKEN.lastIndex;
  }
  const rest = content.slice(at).trimStart();
  return rest === "" && path.length === 0 && expected === "," ? -1 : content.length - rest.length;
}

/** What may follow a token, or null where the token may not stand. */
function follow(
  expected: Expected,
  mark: string | undefined,
  isText: boolean,
  path: readonly string[],
): Expected | null {
  const inArray = path.at(-1) === "[";
  if (mark === "]") return inArray && (expected === "," || expected === "first value") ? "," : null;
  if (mark === "}") return path.length > 0 && !inArray && (expected === "," || expected === "first key") ? "," : null;
  if (mark === ",") return expected === "," && path.length > 0 ? (inArray ? "value" : "key") : null;
  if (mark === ":") return expected === ":" ? "value" : null;
  if (expected.endsWith("key")) return isText ? ":" : null;
  if (!expected.endsWith("value")) return null;
  return mark === "[" ? "first value" : mark === "{" ? "first key" : ",";
}
