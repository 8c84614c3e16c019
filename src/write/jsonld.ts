import { articleOf } from "./jsonld/article.js";
import { plainly } from "./writer.js";

/** One graph of schema.org: a NewsArticle a release, with what it is about and whom it mentions. */
export const jsonld = plainly(
  { name: "jsonld", about: "a graph of schema.org, as JSON-LD", needsText: false },
  {
    head: '{"@context":"https://schema.org","@graph":[',
    tail: "\n]}\n",
    record: (release, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(articleOf(release))}`,
  },
);
