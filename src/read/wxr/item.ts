import type { ReleaseInput } from "../../model/index.js";
import { dayOf } from "../day.js";
import { textOfHtml } from "../html/plain.js";
import { absolute } from "../link.js";
import { withoutShortcodes } from "./shortcodes.js";

/** An item of an export: its elements' texts by their names, the first of each. */
export interface Item {
  readonly fields: Map<string, string>;
  readonly categories: string[];
}

/** Types of items that a site keeps beside what it publishes. */
const OTHERS =
  /^(?:attachment|nav_menu_item|revision|page|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|elementor_library|fusion_.*|wpcf7_.*)$/;

/** Whether an item is a published post; posts of a type of the site's own (press releases) are. */
export function isRelease({ fields }: Item): boolean {
  const status = fields.get("wp:status") ?? "publish";
  return status === "publish" && !OTHERS.test(fields.get("wp:post_type") ?? "post");
}

/** An item as a release. Its day is the one of the site's own zone. */
export function inputOf({ fields, categories }: Item): ReleaseInput {
  const id = fields.get("wp:post_id");
  const published = dayOf(fields.get("wp:post_date"));
  const modified = fields.get("wp:post_modified");
  const edited = dayOf(modified) === null ? null : (modified?.trim().replace(" ", "T") ?? null);
  return {
    ...(id && { id }),
    title: textOfHtml(fields.get("title") ?? "").replace(/\s+/g, " ") || null,
    text: textOfHtml(withoutShortcodes(fields.get("content:encoded") ?? ""), { lines: true }),
    url: absolute(fields.get("link")?.trim() ?? null, null),
    categories,
    ...(published !== null && { published, byline: { published, modified: edited } }),
  };
}
