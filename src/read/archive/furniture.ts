/** Lines that close a release: whatever stands behind one belongs to another. */
const CLOSING = [
  /^(?:read (?:more|full|the full)|continue reading|learn more|view (?:full|the full|release|more)|full (?:story|release))\b.{0,80}$/i,
  /^(?:share|print|e-?mail|tweet|like|pin)(?: (?:this|on|via|article|post|page)\b.{0,60})?:?$/i,
  /^share(?: this)?:.{0,80}$/i,
  /^(?:facebook|twitter|linkedin|pinterest|reddit|whatsapp|instagram|e-?mail|print)(?:[\s|,·•]+(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|instagram|e-?mail|print|share))*$/i,
  /^(?:#{1,3}|# # #|-\s?30\s?-|\*{3,}|\* \* \*|-{3,}|_{3,}|={3,})$/,
  /^(?:\d+ |no )?comments?(?: off)?(?: on .{0,200})?$/i,
];

/** Lines that belong to the page and to no release. */
const FURNITURE = [
  /^(?:go to|back to|return to|scroll to)(?: the)? top[ .^↑]*$/i,
  /^(?:skip to (?:main )?content|menu|search|home|toggle navigation|navigation|close)$/i,
  /^(?:load|show|see|view) (?:more|all|older)\b.{0,40}$/i,
  /^(?:showing|displaying|results?) \d.{0,100}$/i,
  /^\d+ (?:results?|posts?|items?|articles?)(?: found)?$/i,
  /^(?:filter|sort|search|browse)(?: by)?:.{0,120}$/i,
  /^(?:subscribe|sign up|follow us|connect with us|stay connected|join our)\b.{0,100}$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,160}\ball rights reserved\b.{0,160}$/i,
  /^(?:privacy policy|terms of (?:use|service)|contact us|site ?map|accessibility)(?:[\s|·•].{1,140})?$/i,
  /^home\s*[»›>/|].{0,120}$/i,
  /^(?:tags?|filed under|categor(?:y|ies)|posted in|topics?):.{0,200}$/i,
  /^By (?:[A-Z][\w.'’-]{0,20} ?){1,4}$/,
  /^(?:click here|download)(?: to .{0,60})?$/i,
];

const PAGINATION =
  /^(?:\d{1,5}|…|\.\.\.|page|of|prev(?:ious)?|next|first|last|older|newer|posts?|entries|[«»‹›<>←→|-]{1,3})$/i;
const isPagination = (line: string): boolean =>
  line.length <= 120 && line.split(/\s+/).every((word) => PAGINATION.test(word));

/** Whether a line closes a release without being part of it. */
export const closesRelease = (line: string): boolean => CLOSING.some((form) => form.test(line));

/** Whether a line belongs to the page: navigation, pagination, share links, rights. */
export const isFurniture = (line: string): boolean =>
  FURNITURE.some((form) => form.test(line)) || isPagination(line) || closesRelease(line);
