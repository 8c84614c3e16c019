import { articleOf, HEAD, TAIL } from "./highlight/page.js";
import { plainly } from "./writer.js";

/** A page with every mention marked. It runs no script and loads nothing. */
export const highlight = plainly(
  { name: "html", about: "a page with the mentions marked", needsText: true },
  { head: HEAD, tail: TAIL, record: (release) => articleOf(release) },
);
