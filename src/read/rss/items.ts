import type { ReleaseInput } from "../../model/index.js";
import { printedDay } from "../archive/printed-day.js";
import { dayOf } from "../day.js";
import { textOfHtml } from "../html/plain.js";
import { absolute } from "../link.js";

/** What feedsmith makes of a feed, as far as we read it. Every field may be missing. */
export type Feed =
  | { readonly format: "rss" | "rdf"; readonly feed: { readonly items?: readonly RssItem[] } }
  | { readonly format: "atom"; readonly feed: { readonly entries?: readonly AtomEntry[] } }
  | { readonly format: "json"; readonly feed: { readonly items?: readonly JsonItem[] } };

interface RssItem {
  readonly title?: string;
  readonly description?: string;
  readonly content?: { readonly encoded?: string };
  readonly link?: string;
  readonly guid?: { readonly value?: string };
  readonly pubDate?: string;
  readonly dc?: { readonly date?: string; readonly dates?: readonly string[] };
  readonly categories?: readonly { readonly name?: string }[];
}

interface AtomText {
  readonly value?: string;
}

interface AtomEntry {
  readonly id?: string;
  readonly title?: AtomText | string;
  readonly content?: AtomText | string;
  readonly summary?: AtomText | string;
  readonly published?: string;
  readonly updated?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly categories?: readonly { readonly term?: string; readonly label?: string }[];
}

interface JsonItem {
  readonly id?: string;
  readonly title?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly tags?: readonly string[];
}

/** The items of a feed as releases. */
export function inputsOf(feed: Feed): ReleaseInput[] {
  if (feed.format === "atom") return (feed.feed.entries ?? []).map(ofAtom);
  if (feed.format === "json") return (feed.feed.items ?? []).map(ofJson);
  return (feed.feed.items ?? []).map(ofRss);
}

function ofRss({ title, description, content, link, guid, pubDate, dc, categories }: RssItem): ReleaseInput {
  return {
    ...idOf(guid?.value),
    title: titleOf(title),
    text: textOfHtml(content?.encoded ?? description ?? ""),
    url: absolute(link ?? null, null),
    categories: (categories ?? []).flatMap(({ name }) => name ?? []),
    ...datesOf(pubDate ?? dc?.date ?? dc?.dates?.[0], undefined),
  };
}

function ofAtom({ id, title, content, summary, published, updated, links, categories }: AtomEntry): ReleaseInput {
  const link = (links ?? []).find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0];
  return {
    ...idOf(id),
    title: titleOf(textOf(title)),
    text: textOfHtml(textOf(content) ?? textOf(summary) ?? ""),
    url: absolute(link?.href ?? null, null),
    categories: (categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    ...datesOf(published ?? updated, updated),
  };
}

function ofJson(item: JsonItem): ReleaseInput {
  const { id, title, url, tags, date_published: published, date_modified: modified } = item;
  return {
    ...idOf(id),
    title: title?.trim() || null,
    text: item.content_text?.trim() ?? textOfHtml(item.content_html ?? item.summary ?? ""),
    url: absolute(url ?? null, null),
    categories: [...(tags ?? [])],
    ...datesOf(published ?? modified, modified),
  };
}

const textOf = (text: AtomText | string | undefined): string | undefined =>
  typeof text === "string" ? text : text?.value;
const idOf = (id: string | undefined): { readonly id?: string } => (id === undefined || id === "" ? {} : { id });
const titleOf = (html: string | undefined): string | null => textOfHtml(html ?? "").replace(/\s+/g, " ") || null;

/** The day as printed, in the zone of the feed: ISO, or as in mails (Fri, 21 Apr 2017 20:00:00 -0500). */
function datesOf(stamp: string | undefined, modified: string | undefined): Partial<ReleaseInput> {
  const published = dayOf(stamp) ?? printedDay((stamp ?? "").slice(0, 100))?.day ?? null;
  if (published === null) return {};
  const edited = dayOf(modified) === null ? null : (modified ?? null);
  return { published, ...(edited !== null && { byline: { published, modified: edited } }) };
}
