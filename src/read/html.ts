import { lineFinder, readingOf, type WholeReader } from "./reader.js";

const OPENING =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|div|p|main|section|h[1-6])\b/i;

/** A saved page: its entries where its markup tells them apart, else what its text tells. */
export const html: WholeReader = {
  name: "html",
  about: "saved pages: archives and single posts of WordPress, and others",
  extensions: ["html", "htm", "xhtml"],
  page: true,
  recognises: (content) => OPENING.test(content.slice(0, 4000)),
  read: async (content, name) => {
    const { releasesOfPage } = await import("./html/page.js");
    const inputs = releasesOfPage(content, name).map(({ input }) => input);
    const line = lineFinder(content);
    return readingOf(inputs.map((input) => ({ line: line(input.source?.start ?? 0), input })));
  },
};
