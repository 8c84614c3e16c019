import { readItems } from "./archive/items.js";
import { splitArchive } from "./archive/split.js";
import { lineFinder, readingOf, type WholeReader } from "./reader.js";

/** A pasted archive page: many releases, each a title and a teaser or body. */
export const archive: WholeReader = {
  name: "archive",
  about: "a pasted page of many releases, each a title and a teaser or body",
  extensions: [],
  page: true,
  recognises: looksLikeArchive,
  read: (content, name) => {
    const line = lineFinder(content);
    return readingOf(splitArchive(content, name).map((input) => ({ line: line(input.source?.start ?? 0), input })));
  },
};

/** Several releases, and a page's furniture among them; or so many that one release cannot hold them. */
function looksLikeArchive(content: string): boolean {
  const releases = splitArchive(content);
  if (releases.length < 2) return false;
  const dated = releases.filter((release) => release.byline).length;
  const furniture = readItems(content).filter((item) => item.kind === "furniture" || item.kind === "closing").length;
  const cutShort = releases.filter((release) => !/[.!?][”"’')]?$/.test(release.text)).length;
  return (
    dated >= 2 ||
    (dated + furniture >= 1 && releases.length >= 3) ||
    (releases.length >= 4 && cutShort >= releases.length / 2)
  );
}

export { splitArchive };
