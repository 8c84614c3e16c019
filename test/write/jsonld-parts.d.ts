/** The part of the package jsonld that tests use. */
declare module "jsonld" {
  interface Remote {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    expand(
      document: unknown,
      options: { readonly documentLoader: (url: string) => Promise<Remote>; readonly safe: boolean },
    ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
