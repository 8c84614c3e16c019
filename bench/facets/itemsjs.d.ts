/** As far as the benchmark uses it; the package has no types. */
declare module "itemsjs" {
  interface Found {
    readonly data: {
      readonly aggregations: Readonly<
        Record<string, { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] }>
      >;
    };
    readonly pagination: { readonly total: number };
  }
  interface Engine {
    search(query: { per_page: number; sort: string; filters: object }): Found;
  }
  export default function itemsjs(
    records: readonly object[],
    options: { aggregations: object; sortings: object },
  ): Engine;
}
