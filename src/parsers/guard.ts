/** Longer sentences are lists or tables, and no parser was trained on those. */
const LONGEST_SENTENCE = 600;
/** A stretch without white space that is longer, or has more marks, is no word. */
const LONGEST_STRETCH = 100;
const MOST_MARKS = 12;

/**
 * Whether a sentence may be handed to a parser. wink-nlp and compromise take quadratic time on runs such
 * as `a-a-a-`, `1/1/1/` and `.....`, spaced or not.
 */
export function isFitForParsers(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE) return false;
  let length = 0;
  let marks = 0;
  let all = 0;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13) || code === 160) {
      length = 0;
      marks = 0;
      continue;
    }
    length++;
    if (isMark(code)) {
      marks++;
      all++;
    }
    if (length > LONGEST_STRETCH || marks > MOST_MARKS) return false;
  }
  return all * 3 <= sentence.length;
}

const isMark = (code: number): boolean =>
  code < 128
    ? !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))
    : code >= 0x2000 && code <= 0x206f;
