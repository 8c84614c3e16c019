import { escapeHtml } from "../escape-html.js";

/** Characters that turn the direction of what follows, or that no reader sees. */
const CONTROLS =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text as HTML; controls are shown by their numbers, so that none turns the page around. */
export const shownHtml = (text: string): string =>
  escapeHtml(
    text.replace(CONTROLS, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`),
  );
