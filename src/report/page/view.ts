import { useEffect, useState } from "preact/hooks";
import type { FacetState } from "../../facets/index.js";
import { params, type ReportFacets } from "./facets.js";

export const SORTS = { newest: "Newest first", oldest: "Oldest first", title: "By title" } as const;
export type SortName = keyof typeof SORTS;

/** What somebody looks at: the whole of it stands in the address, so it can be shared and gone back to. */
export interface View extends FacetState<ReportFacets> {
  /** Words that must stand in a release. */
  readonly q: string;
  readonly sort: SortName;
  /** From 1 on. */
  readonly page: number;
  /** The id of the release that is read, null for the list. */
  readonly release: string | null;
  /** The entry of that release that stands out. */
  readonly entry: string | null;
}

export function readView(hash: string): View {
  const { state, rest } = params.parse(hash.replace(/^#/, ""));
  const own = new Map(rest);
  const sort = own.get("sort") ?? "";
  const page = Number(own.get("page") ?? 1);
  return {
    ...state,
    q: own.get("q") ?? "",
    sort: Object.hasOwn(SORTS, sort) ? (sort as SortName) : "newest",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    release: own.get("release") || null,
    entry: own.get("entry") || null,
  };
}

/** The address of a view, from `#` on. */
export function hrefOf({ filters, ranges, q, sort, page, release, entry }: View): string {
  const rest: [string, string][] = [];
  if (q !== "") rest.push(["q", q]);
  if (sort !== "newest") rest.push(["sort", sort]);
  if (page > 1) rest.push(["page", String(page)]);
  if (release !== null) rest.push(["release", release]);
  if (release !== null && entry !== null) rest.push(["entry", entry]);
  return `#${params.serialize({ filters, ranges }, rest)}`;
}

/** Goes to a view; with `replace`, without a step in the history. */
export function go(view: View, { replace = false } = {}): void {
  const href = hrefOf(view);
  if (!replace) location.hash = href;
  else location.replace(href);
}

/** The view of the address, now and whenever it changes. */
export function useView(): View {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return readView(hash);
}

type ListFilters = Readonly<Record<string, readonly string[] | boolean | undefined>>;

/** The view with a value of a facet chosen, or not if it was; a list always begins at its first page. */
export function toggled(view: View, key: string, value: string): View {
  const chosen = ((view.filters ?? {}) as ListFilters)[key];
  const values = Array.isArray(chosen) ? chosen : [];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return withFilter(view, key, next.length > 0 ? next : undefined);
}

export function withFilter(view: View, key: string, value: readonly string[] | boolean | undefined): View {
  const { [key]: _, ...others } = (view.filters ?? {}) as ListFilters;
  const filters = (value === undefined ? others : { ...others, [key]: value }) as View["filters"];
  return { ...view, filters, page: 1, release: null, entry: null };
}

/** The view bound to days; empty ends are open. */
export function withDays(view: View, key: "published" | "dates", min: string, max: string): View {
  const { [key]: _, ...others } = view.ranges ?? {};
  const bounds = { ...(min && { min }), ...(max && { max }) };
  const ranges = min || max ? { ...others, [key]: bounds } : others;
  return { ...view, ranges, page: 1, release: null, entry: null };
}
