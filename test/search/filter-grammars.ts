/**
 * The engines' filter languages as their manuals and parsers read them, as far as our filters use them: what is
 * written is read back here and held against documents. Whatever does not fit throws.
 */
import type { AlgoliaFilter } from "../../src/search/index.js";

export type Document = Readonly<Record<string, unknown>>;
type Matches = (document: Document) => boolean;

const valuesOf = (document: Document, field: string): readonly unknown[] => [document[field] ?? []].flat();
const has =
  (field: string, value: string): Matches =>
  (document) =>
    valuesOf(document, field).some((held) => String(held) === value);
const between =
  (field: string, min: number, max: number): Matches =>
  (document) =>
    valuesOf(document, field).some((held) => (held as number) >= min && (held as number) <= max);
const every =
  (tests: readonly Matches[]): Matches =>
  (document) =>
    tests.every((test) => test(document));
const some =
  (tests: readonly Matches[]): Matches =>
  (document) =>
    tests.some((test) => test(document));
const not =
  (test: Matches): Matches =>
  (document) =>
    !test(document);

export function readAlgolia({ facetFilters, numericFilters }: AlgoliaFilter): Matches {
  const facet = (text: string): Matches => {
    const colon = text.indexOf(":");
    const [field, value] = [text.slice(0, colon), text.slice(colon + 1)];
    if (value.startsWith("-")) return not(has(field, value.slice(1)));
    return has(field, value.startsWith("\\-") ? value.slice(1) : value);
  };
  const numeric = (text: string): Matches => {
    const [, field = "", min, max] = /^(\w+):(\S+) TO (\S+)$/.exec(text) ?? [];
    if (max !== undefined) return between(field, Number(min), Number(max));
    const [, name = "", sign, bound] = /^(\w+) ([<>]=) (\S+)$/.exec(text) ?? [];
    if (bound === undefined) throw new Error(`no numeric filter: ${text}`);
    return sign === "<=" ? between(name, -Infinity, Number(bound)) : between(name, Number(bound), Infinity);
  };
  return every([...facetFilters.map((group) => some(group.map(facet))), ...numericFilters.map(numeric)]);
}

export function readMeilisearch(groups: readonly (readonly string[])[]): Matches {
  return every(groups.map((group) => some(group.map(readMeilisearchCondition))));
}

/** In quotes a backslash takes the next character along; then those before a quote of the same kind are taken out. */
function readQuoted(text: string, from: number): { readonly value: string; readonly end: number } {
  const quote = text[from];
  if (quote !== '"' && quote !== "'") throw new Error(`no quote at ${from}: ${text}`);
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === quote) return { value: text.slice(from + 1, at).replaceAll(`\\${quote}`, quote), end: at + 1 };
    if (text[at] === "\\") at++;
  }
  throw new Error(`no end of quotes: ${text}`);
}

function readMeilisearchCondition(text: string): Matches {
  const { value: field, end } = readQuoted(text, 0);
  const rest = text.slice(end);
  if (rest.startsWith(" = ")) {
    if (rest === " = true" || rest === " = false") return has(field, rest.slice(3));
    const { value, end: last } = readQuoted(rest, 3);
    if (last !== rest.length) throw new Error(`more behind a value: ${text}`);
    return has(field, value);
  }
  const [, min, max] = /^ (\S+) TO (\S+)$/.exec(rest) ?? [];
  if (max !== undefined) return between(field, Number(min), Number(max));
  const [, sign, bound] = /^ ([<>]=) (\S+)$/.exec(rest) ?? [];
  if (bound === undefined) throw new Error(`no condition: ${text}`);
  return sign === "<=" ? between(field, -Infinity, Number(bound)) : between(field, Number(bound), Infinity);
}

/** Backticks hide whatever stands between them; a backslash in front of one does so for some of the parser only. */
export function readTypesense(text: string): Matches {
  if (text === "") return () => true;
  return every(outside(text, " && ").map(readTypesenseClause));
}

function outside(text: string, separator: string): string[] {
  const parts = text.split("`");
  if (parts.length % 2 === 0) throw new Error(`an open backtick: ${text}`);
  if (parts.some((part, n) => n % 2 === 1 && part.endsWith("\\"))) throw new Error(`an escaped backtick: ${text}`);
  const found = [""];
  parts.forEach((part, n) => {
    const pieces = n % 2 === 1 ? [`\`${part}\``] : part.split(separator);
    pieces.forEach((piece, i) => {
      if (i > 0) found.push("");
      found[found.length - 1] += piece;
    });
  });
  return found;
}

function readTypesenseClause(text: string): Matches {
  const colon = text.indexOf(":");
  const [field, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  if (rest.startsWith("=[") && rest.endsWith("]"))
    return some(outside(rest.slice(2, -1), ",").map((value) => has(field, bare(value))));
  if (rest.startsWith("="))
    return has(field, rest === "=true" || rest === "=false" ? rest.slice(1) : bare(rest.slice(1)));
  const [, min, max] = /^\[([^\]]+)\.\.([^\]]+)\]$/.exec(rest) ?? [];
  if (max !== undefined) return between(field, Number(min), Number(max));
  const [, sign, bound] = /^([<>]=)(\S+)$/.exec(rest) ?? [];
  if (bound === undefined) throw new Error(`no clause: ${text}`);
  return sign === "<=" ? between(field, -Infinity, Number(bound)) : between(field, Number(bound), Infinity);
}

function bare(value: string): string {
  if (!/^`[^`]*`$/.test(value)) throw new Error(`not between backticks: ${value}`);
  return value.slice(1, -1);
}

interface Query {
  readonly bool?: { readonly filter: readonly Query[] };
  readonly term?: Readonly<Record<string, unknown>>;
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly range?: Readonly<Record<string, { readonly gte?: number; readonly lte?: number }>>;
}

export function readElastic(query: Query): Matches {
  if (query.bool) return every(query.bool.filter.map(readElastic));
  const [[field, value] = []] = Object.entries(query.term ?? query.terms ?? query.range ?? {});
  if (field === undefined) throw new Error(`no query: ${JSON.stringify(query)}`);
  if (query.range) return between(field, query.range[field]?.gte ?? -Infinity, query.range[field]?.lte ?? Infinity);
  return some([value].flat().map((one) => has(field, String(one))));
}
