import type { WholeReader } from "./reader.js";

/** Feeds: RSS of any version, Atom, RDF, JSON Feed. */
export const rss: WholeReader = {
  name: "rss",
  about: "feeds: RSS, Atom, RDF, JSON Feed",
  extensions: ["xml", "rss", "atom", "rdf", "json"],
  page: false,
  recognises: (content) => isXmlFeed(content) || isJsonFeed(content),
  read: async (content, name) => (await import("./rss/read.js")).readFeed(content, name),
};

const isXmlFeed = (content: string): boolean =>
  /^\s*</.test(content) && /<(?:rss|feed|rdf:RDF)[\s>]/i.test(content.slice(0, 4000));

const isJsonFeed = (content: string): boolean =>
  /^\s*\{/.test(content) &&
  /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(content.slice(0, 100_000));
