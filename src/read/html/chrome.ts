import type { Element } from "./tree.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const ELEMENTS = words("nav aside footer");
const ROLES = words("navigation banner contentinfo search complementary dialog alert menu");
/** Words of class names and ids that tell what belongs to a site and not to what it publishes. */
const NAMES = words(
  "nav navbar navigation menu breadcrumb breadcrumbs pagination pager pagenavi sidebar widget cookie cookies sharedaddy sharing share social related relatedposts comments comment respond skip advert advertisement newsletter signup masthead",
);
/** Class names of what is only read out, or of links to what stands elsewhere. */
const CLASSES = words(
  "screen-reader-text sr-only visually-hidden visuallyhidden more-link read-more readmore fusion-read-more edit-link post-edit-link addtoany_share_save_container",
);

/** Whether an element belongs to the site around: navigation, share links, comments, side columns. */
export function isChrome(element: Element): boolean {
  const { name, attributes, classes } = element;
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  if (classes.some((one) => CLASSES.has(one.toLowerCase()))) return true;
  if (element.holdsMain) return false;
  const names = [...classes, attributes.id ?? ""].map((one) => one.toLowerCase());
  if (ELEMENTS.has(name) || ROLES.has(attributes.role ?? "") || names.some((one) => NAMES.has(one))) return true;
  // Themes name a frame around all they show by one of its parts.
  if (element.holdsArticle) return false;
  return name === "form" || names.some((one) => one.split(/[-_]/).some((word) => NAMES.has(word)));
}
