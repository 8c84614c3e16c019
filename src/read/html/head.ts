import { type Element, elementsIn, findIn, HEADING, isElement } from "./tree.js";

/** What a page says of itself for machines. Null where it does not. */
export interface Head {
  readonly title: string | null;
  readonly url: string | null;
  /** As printed: an ISO timestamp, as a rule. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly categories: readonly string[];
  /** The page is one article, whatever else it shows. */
  readonly single: boolean;
}

/** Reads meta elements, the canonical link and schema.org's JSON-LD. */
export function headOf(page: Element): Head {
  const metas = new Map<string, string>();
  const sections: string[] = [];
  let canonical: string | null = null;
  let data: Data = {};
  let title: string | null = null;
  let single = false;
  for (const element of elementsIn(page)) {
    const { name, attributes, classes } = element;
    if (name === "meta") {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
      const content = attributes.content?.trim() ?? "";
      if (key === "article:section") sections.push(content);
      else if (content !== "" && !metas.has(key)) metas.set(key, content);
    } else if (name === "link" && attributes.rel === "canonical") canonical ??= attributes.href ?? null;
    else if (name === "title") title ??= textIn(element);
    else if (name === "body") single = classes.some((one) => one === "single" || one === "single-post");
    else if (name === "script" && attributes.type === "application/ld+json" && data.datePublished === undefined)
      data = articleIn(textIn(element)) ?? data;
  }
  const said = (...keys: string[]): string | null => keys.map((key) => metas.get(key)).find(Boolean) ?? null;
  return {
    title: said("og:title", "twitter:title") ?? title,
    url: canonical ?? said("og:url"),
    published:
      said("article:published_time") ??
      data.datePublished ??
      said("datepublished", "dc.date.issued", "dcterms.issued", "date"),
    modified: said("article:modified_time", "og:updated_time") ?? data.dateModified ?? said("datemodified"),
    categories: sections.filter(Boolean),
    single: single || said("og:type") === "article",
  };
}

/** The bare characters in an element. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? textIn(child) : child.text)).join("");

interface Data {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

const LONGEST_DATA = 1_000_000;

/** The dates of the first article in a JSON-LD text. */
function articleIn(text: string): Data | null {
  if (text.length > LONGEST_DATA) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const graph = (value as { "@graph"?: unknown } | null)?.["@graph"] ?? value;
  for (const item of Array.isArray(graph) ? graph : [graph]) {
    if (item === null || typeof item !== "object") continue;
    const { datePublished, dateModified } = item as Record<string, unknown>;
    if (typeof datePublished === "string")
      return { datePublished, ...(typeof dateModified === "string" && { dateModified }) };
  }
  return null;
}

/** The first heading in an element, the one that names it where one does. */
export function headingIn(element: Element, skip: (element: Element) => boolean): Element | null {
  const named = ({ classes, attributes }: Element) =>
    attributes.itemprop === "headline" || classes.some((one) => /(?:^|[-_])title$/i.test(one));
  const heading = ({ name }: Element) => HEADING.test(name);
  if (!element.holdsHeading) return findIn(element, named, skip);
  return (
    findIn(element, (one) => heading(one) && named(one), skip) ??
    findIn(element, heading, skip) ??
    findIn(element, named, skip)
  );
}
