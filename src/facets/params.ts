import { dayNumber, isoDay } from "./days.js";
import type { Facet, Facets } from "./facet.js";
import { type Choice, choicesOf, type FacetState } from "./state.js";

/** A parameter that was left out, and why. */
export interface RejectedParam {
  readonly key: string;
  readonly value: string;
  readonly expected: string;
}

/** What a querystring says. */
export interface ParsedParams<F extends Facets> {
  readonly state: FacetState<F>;
  /** Parameters that are no facet's, in order: the app's own, to be handed back to `serialize`. */
  readonly rest: readonly (readonly [key: string, value: string])[];
  readonly rejected: readonly RejectedParam[];
}

/** Reads and writes querystrings of one set of facets. */
export interface FacetParams<F extends Facets> {
  /** Reads a querystring, with or without `?`. Bad values are left out and told; it never throws. */
  parse(query: string | URLSearchParams): ParsedParams<F>;
  /** Writes a state, facets in their order, then `rest`; without `?`, empty for an empty state. */
  serialize(state: FacetState<F>, rest?: Iterable<readonly [string, string]>): string;
}

const NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?(?:e[+-]?\d{1,4})?$/i;

/**
 * The codec between a state and a querystring: `mayors=id&mayors=id&published=2017-01-01..2017-12-31&quoted=true`.
 *
 * `serialize(parse(s).state)` is `s` for every `s` that `serialize` wrote, and `parse(serialize(state)).state` is the
 * state without doubles, empty values and open bounds. Strings should be well-formed Unicode: querystrings are.
 *
 * @example
 * const params = facetParams(defineFacets({ colour: { kind: "terms" } }));
 * params.serialize({ filters: { colour: ["red", "blue"] } }); // → "colour=red&colour=blue"
 * params.parse("colour=red&page=2"); // → { state: { filters: { colour: ["red"] } }, rest: [["page", "2"]], rejected: [] }
 */
export function facetParams<const F extends Facets>(facets: F): FacetParams<F> {
  const serialize = (state: FacetState<F>, rest: Iterable<readonly [string, string]> = []): string => {
    const params = new URLSearchParams();
    for (const choice of choicesOf(facets, state))
      for (const value of written(choice, facets[choice.key])) params.append(choice.key, value);
    for (const [key, value] of rest) params.append(key, value);
    return params.toString();
  };

  const parse = (query: string | URLSearchParams): ParsedParams<F> => {
    const lists = new Map<string, Set<string>>();
    const single = new Map<string, unknown>();
    const rest: [string, string][] = [];
    const rejected: RejectedParam[] = [];
    for (const [key, value] of new URLSearchParams(query)) {
      const facet = Object.hasOwn(facets, key) ? (facets[key] as Facet) : null;
      if (!facet) {
        rest.push([key, value]);
        continue;
      }
      const expected = expectedOf(facet);
      if (facet.kind === "terms" || facet.kind === "tree") {
        if (value === "") rejected.push({ key, value, expected });
        else lists.set(key, (lists.get(key) ?? new Set<string>()).add(value));
        continue;
      }
      const read = facet.kind === "range" ? readBounds(value, facet.unit === "day") : readBoolean(value);
      if (read === null || single.has(key)) rejected.push({ key, value, expected });
      else single.set(key, read);
    }
    const chosen = new Map([...single, ...[...lists].map(([key, values]) => [key, [...values]] as const)]);
    return { state: stateOf(facets, chosen), rest, rejected };
  };
  return { parse, serialize };
}

/** In the order of the facets, and without empty halves. */
function stateOf<F extends Facets>(facets: F, chosen: ReadonlyMap<string, unknown>): FacetState<F> {
  const entries = Object.entries<Facet>(facets).filter(([key]) => chosen.has(key));
  const half = (range: boolean): object | undefined => {
    const own = entries.filter(([, { kind }]) => (kind === "range") === range).map(([key]) => [key, chosen.get(key)]);
    return own.length > 0 ? Object.fromEntries(own) : undefined;
  };
  const [filters, ranges] = [half(false), half(true)];
  return { ...(filters && { filters }), ...(ranges && { ranges }) } as FacetState<F>;
}

function expectedOf(facet: Facet): string {
  if (facet.kind === "boolean") return "true or false, once";
  if (facet.kind !== "range") return "a value";
  return facet.unit === "day" ? "days such as 2017-01-01..2017-12-31, once" : "numbers such as 1..5, once";
}

const readBoolean = (text: string): boolean | null => (text === "true" ? true : text === "false" ? false : null);

function written(choice: Choice, facet: Facet | undefined): readonly string[] {
  if (choice.kind === "list") return choice.values;
  if (choice.kind === "boolean") return [String(choice.value)];
  const days = facet?.kind === "range" && facet.unit === "day";
  const end = (number: number): string => (Number.isFinite(number) ? (days ? isoDay(number) : String(number)) : "");
  return [`${end(choice.min)}..${end(choice.max)}`];
}

function readBounds(text: string, days: boolean): { min?: string | number; max?: string | number } | null {
  const middle = text.indexOf("..");
  if (middle < 0 || text === "..") return null;
  const [from, to] = [text.slice(0, middle), text.slice(middle + 2)];
  const right = (end: string): boolean =>
    end === "" || (days ? dayNumber(end) !== null : NUMBER.test(end) && Number.isFinite(Number(end)));
  if (!right(from) || !right(to)) return null;
  const value = (end: string): string | number => (days ? end : Number(end) + 0);
  return { ...(from !== "" && { min: value(from) }), ...(to !== "" && { max: value(to) }) };
}
