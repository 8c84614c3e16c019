export { cueOf, placesOf, sentencesWith } from "./cues.js";
export { readDocument, readField } from "./document.js";
export { foldToken } from "./fold.js";
export { lastWhere } from "./halving.js";
export { sentenceAt } from "./sentences.js";
export { tokenize } from "./tokens.js";
export { idFor, idOf, MOST_WORDS, UNNUMBERED } from "./vocabulary.js";
export { type WordClass, type WordTable, wordClass, wordTable } from "./word-table.js";
