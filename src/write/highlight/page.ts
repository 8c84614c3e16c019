import type { WrittenRelease } from "../writer.js";
import { markedField } from "./marks.js";
import { shownHtml } from "./shown.js";

const COLOURS: Readonly<Record<string, string>> = {
  mayors: "#ffd54f",
  officials: "#ffab91",
  people: "#ffecb3",
  organizations: "#c5cae9",
  places: "#c8e6c9",
  events: "#f8bbd0",
  dates: "#b3e5fc",
  instruments: "#d7ccc8",
};

const STYLE = [
  "body{font:16px/1.6 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}",
  "article{border-top:1px solid #ccc;padding:1rem 0}h2{line-height:1.3}",
  ".text{white-space:pre-wrap;overflow-wrap:anywhere}.about,.topics,nav{font:14px/1.5 system-ui,sans-serif;color:#555}",
  "mark{border-radius:3px;padding:0 2px;color:#1a1a1a}",
  ...Object.entries(COLOURS).map(([kind, colour]) => `mark.${kind}{background:${colour}}`),
].join("\n");

const LEGEND = Object.keys(COLOURS)
  .map((kind) => `<mark class="${kind}">${kind}</mark>`)
  .join(" ");

/** What stands before the first release: the page runs no script and loads nothing. */
export const HEAD = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Tagged releases</title>
<style>
${STYLE}
</style>
</head>
<body>
<nav aria-label="Colours">${LEGEND}</nav>
<main>
`;

/** What stands behind the last. */
export const TAIL = "</main>\n</body>\n</html>\n";

/** A release with its mentions marked. */
export function articleOf(release: WrittenRelease): string {
  const { id, title, url, published, publishedBasis, topics } = release;
  const about = [
    published === null ? "no date" : `${published} (${publishedBasis})`,
    ...release.categories,
    ...release.warnings.map(({ code }) => `warning: ${code}`),
  ];
  return [
    `<article><!-- ${commentOf(id)} -->`,
    `<h2 dir="auto">${title === null ? "(no title)" : markedField(release, "title")}</h2>`,
    `<p class="about">${about.map((part) => `<bdi>${shownHtml(part)}</bdi>`).join(" · ")}${linkTo(url)}</p>`,
    `<div class="text" dir="auto">${markedField(release, "text")}</div>`,
    topics.length > 0 ? `<p class="topics">Topics: ${topics.map(({ label }) => shownHtml(label)).join(", ")}</p>` : "",
    "</article>\n",
  ]
    .filter(Boolean)
    .join("\n");
}

/** An id between the marks of a comment, which it must not end. */
const commentOf = (id: string): string => shownHtml(id).replace(/-/g, "‐");

/** Links lead to the web and nowhere else. */
function linkTo(url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return "";
  return ` · <a href="${shownHtml(url)}" rel="noopener noreferrer nofollow">source</a>`;
}
