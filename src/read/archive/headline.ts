/** How a line is written, as far as headlines go. */
export type HeadlineStyle = "title" | "sentence" | "capitals";

const LONGEST = 240;
const MOST_WORDS = 34;
const ABBREVIATION_END = /(?:\b(?:[A-Z]\.){1,4}|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|No|St|Ave|Ph\.D|Dept|[ap]\.m)\.)[”"’')]?$/;
const SENTENCE_BREAK = /[a-z]{4}[.!?][”"’']?\s+[“"‘']?[A-Z]/;
const DATELINE = /^\p{Lu}[\p{L}.,/ -]{2,50}?(?:[–—]|--|\s-\s)\s?\p{L}/u;
const LABEL =
  /^(?:who|what|when|where|why|how|contacts?|media contacts?|press contacts?|note|rsvp|location|date|time|featuring)\b ?:/i;
const SUBHEAD =
  /^(?:about (?:the|us|this)\b.{0,80}|background|media contacts?|press contacts?|contacts?|for immediate release|press releases?|news releases?|media advisory|statement|latest news|news|in the news|additional resources?|resources|related (?:stories|links|posts|news)|attachments?|documents?|who|what|when|where|why)$|^(?:by|from) [\p{Lu}][^,:]{2,40}$|^the hon(?:orable|\.) [^,:]{2,40}$/iu;
const SMALL =
  /^(?:a|an|the|and|or|nor|but|as|at|by|for|from|in|into|of|on|onto|off|over|per|to|up|via|vs?|with|within|without|is|are|be|its?|their|his|her|our|after|before|about|amid|against|than|that|when|while|who|not|no|if|so|yet|de|la|y)$/i;

/** The style of a line that may be a headline: short, no final full stop, no sentences in it; null for any other. */
export function headlineStyle(text: string): HeadlineStyle | null {
  if (text.length > LONGEST || /[,;:…]$|\[\s?(?:…|\.{3})\s?\]$|\.{3}$/.test(text)) return null;
  if (/[.][”"’')]?$/.test(text) && !ABBREVIATION_END.test(text)) return null;
  if (/^[\p{Ll}•*·▪–—-]|^\d{1,2}[.)]\s/u.test(text) || LABEL.test(text) || SENTENCE_BREAK.test(text)) return null;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (/https?:\/\/|www\.|@\w/.test(text)) return null;
  if (!/\p{Ll}/u.test(text.replace(/(?<=\d)(?:st|nd|rd|th)\b|\p{Lu}s\b/gu, ""))) return "capitals";
  if (DATELINE.test(text) && isCityDateline(text)) return null;
  const telling = words.slice(1).filter((word) => !SMALL.test(word.replace(/[^\p{L}]/gu, "")));
  const high = telling.filter((word) => /^[^\p{L}\d]*(?:\p{Lu}|\d)/u.test(word)).length;
  if (telling.length === 0 || high / telling.length >= 0.66) return "title";
  return words.length <= 18 ? "sentence" : null;
}

/** A dateline is capitals, or "City, State", before its dash. */
function isCityDateline(text: string): boolean {
  const before = (text.split(/[–—]|--|\s-\s/, 1)[0] ?? "").trimEnd();
  return before === before.toUpperCase() || /,\s*(?:[A-Z]\.?[A-Z]\.?|[A-Z][a-z]{2,4}\.|D\.C\.)$/.test(before);
}

/** A heading of a page or inside a release that is written like a title and is none. */
export const isSubhead = (text: string): boolean => SUBHEAD.test(text);
