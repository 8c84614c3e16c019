const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it may stand in HTML, between tags or in a quoted attribute. NUL, which HTML cannot hold, becomes U+FFFD, and
 * so does half a surrogate pair. Every HTML that we write goes through here.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? "").replace(/\0|\p{Surrogate}/gu, "\ufffd");
