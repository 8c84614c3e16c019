/** Shortcodes: names with an underscore or attributes, and those that WordPress brings along. What they enclose stays. */
const SHORTCODE =
  /\[\/?(?:(?:caption|gallery|embed|audio|video|playlist|wp_caption)\b[^[\]<>]{0,2000}|[a-z][a-z0-9]{0,40}_[a-z0-9_]{1,60}(?:\s[^[\]]{0,4000})?|[a-z][a-z0-9-]{1,40}\s+[a-z_]{1,40}=["'][^[\]]{0,4000})\]/g;

/** The raw text of a post without the marks of page builders and galleries. */
export const withoutShortcodes = (content: string): string =>
  content.includes("[") ? content.replace(SHORTCODE, "") : content;
