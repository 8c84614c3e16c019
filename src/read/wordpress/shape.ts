/** A text that WordPress has rendered. */
export interface Rendered {
  readonly rendered?: unknown;
}
/** What a post has that we read. */
export type Post = Readonly<Record<string, unknown>> & { readonly title?: Rendered; readonly content?: Rendered };

/** Whether a value has the shape of a post. */
export const isPost = (value: unknown): value is Post =>
  value !== null &&
  typeof value === "object" &&
  typeof (value as Post).title?.rendered === "string" &&
  ("content" in value || "excerpt" in value);
