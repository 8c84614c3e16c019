import type { ReleaseInput } from "../../model/index.js";
import { dayOf } from "../day.js";
import { textOfHtml } from "../html/plain.js";
import { absolute } from "../link.js";
import type { ReadRecord, Reject } from "../reader.js";
import { isPost, type Post, type Rendered } from "./shape.js";

/** A post as a record. */
export function recordOf(post: unknown, line: number): ReadRecord | Reject {
  if (!isPost(post)) {
    const raw = JSON.stringify(post);
    return { line, message: "expected a post with title.rendered and content.rendered, received something else", raw };
  }
  const { id, date, modified, link } = post;
  const published = typeof date === "string" ? dayOf(date) : null;
  const input: ReleaseInput = {
    ...(typeof id === "number" || typeof id === "string" ? { id: String(id) } : {}),
    title: textOfHtml(post.title?.rendered as string) || null,
    text: textOfHtml(renderedIn(post.content) ?? renderedIn(post.excerpt) ?? ""),
    url: typeof link === "string" ? absolute(link, null) : null,
    categories: categoriesOf(post),
    ...(published !== null && {
      published,
      byline: { published, modified: typeof modified === "string" ? modified : null },
    }),
  };
  return { line, input };
}

/** A protected post, or one fetched without its content, has its excerpt at most. */
function renderedIn(field: unknown): string | null {
  const html = (field as Rendered | null | undefined)?.rendered;
  return typeof html === "string" && html.trim() !== "" ? html : null;
}

/** Names of categories, where they were embedded; the post itself has only their numbers. */
function categoriesOf(post: Post): string[] {
  const terms = (post._embedded as { "wp:term"?: unknown } | undefined)?.["wp:term"];
  if (!Array.isArray(terms)) return [];
  return terms.flat().flatMap((term: { taxonomy?: unknown; name?: unknown } | null) => {
    return term?.taxonomy === "category" && typeof term.name === "string" ? [textOfHtml(term.name)] : [];
  });
}
