import { isGivenName, Naming } from "../../../gazetteer/index.js";
import type { Word } from "../../../model/index.js";
import type { Name } from "../claim.js";
import { breaksOff, type PersonField } from "../field.js";
import { SAYING } from "../words.js";

const SURNAMES = Naming.Mayor | Naming.Holder | Naming.Congress | Naming.Person | Naming.Surname;

/**
 * How many of a titled name's words are the name. In running text all; where every word has a capital
 * ("Mayor <surname> Answers the Critics") only a word known as a surname ends it, else a given name and one more.
 */
export function nameLengthInHeadline(field: PersonField, name: Name): number {
  const count = name.words.length;
  if (count < 2 || !(field.field.shouting || field.isTitleCase(name.start))) return count;
  const isSurname = (fold: string) => isKnownSurname(field, fold);
  const isGiven = (fold: string) => isGivenName(field.reading.gazetteer, fold);
  const first = name.words[0]?.fold ?? "";
  // "Mayor Lund Announces Grant": the verb ends the name, though a surname follows it.
  const isVerb = (fold: string) =>
    SAYING.hasFold(fold) || (fold.endsWith("s") && fold.length > 3 && !isSurname(fold) && !isGiven(fold));
  // Where the text breaks off, or behind a particle, stands half a surname and no verb.
  const cut = breaksOff(field.tokens, name.end) || name.end >= field.tokens.length;
  const verb = name.words.findIndex(
    (w, i) =>
      i > 0 &&
      w.kind === "word" &&
      isVerb(w.fold) &&
      name.words[i - 1]?.kind !== "particle" &&
      !(cut && i === count - 1 && !SAYING.hasFold(w.fold) && !isInflected(field, w)),
  );
  const most = Math.min(verb < 0 ? count : verb, 4);
  if (most < 2) return most;
  if (isGiven(first) || name.words[0]?.kind === "initial") {
    // Between the given name and the verb all is name that is no word.
    if (verb > 1 && verb <= most && name.words.slice(1, verb).every((w) => !isInflected(field, w))) return verb;
    for (let n = most; n >= 2; n--) {
      const word = name.words[n - 1];
      // "Ruth Osei Marks Transit Day": a third word that is one of the language's is the verb.
      if (word && word.kind === "word" && isSurname(word.fold) && !(n > 2 && n < count && isInflected(field, word)))
        return n;
    }
    const second = name.words[1]?.fold ?? "";
    // "Bill de Blasio": a particle ends no name.
    if (name.words[1]?.kind === "particle") return Math.min(count, 3);
    return isSurname(first) && (SAYING.hasFold(second) || (!cut && second.endsWith("s") && !isGiven(second))) ? 1 : 2;
  }
  // "Mayor Okafor Quill": two surnames, of which neither is a word.
  const [, second] = name.words;
  const double = second !== undefined && isSurname(second.fold) && !isInflected(field, second);
  return isSurname(first) && !double ? 1 : Math.min(most, 2);
}

/** "marks", "opens": a word of the language, or a form of one. */
export const isInflected = (field: PersonField, word: string | Word): boolean =>
  (field.reading.gazetteer.naming(word) & Naming.Inflected) !== 0;

/** Whether a folded word is the surname of anybody in the dictionaries, or a usual one. */
export const isKnownSurname = (field: PersonField, word: string | Word): boolean =>
  (field.reading.gazetteer.naming(word) & SURNAMES) !== 0;

/** Whether a folded word is one of the language's, and nobody's surname: "toolkit", "grants". */
export const isCommonWord = (field: PersonField, word: string | Word | undefined): boolean =>
  word !== undefined && (field.reading.gazetteer.naming(word) & (Naming.Inflected | SURNAMES)) === Naming.Inflected;

/** Whether a folded word is printed in small letters by releases. */
export const isWord = (field: PersonField, word: string | Word): boolean =>
  (field.reading.gazetteer.naming(word) & Naming.Word) !== 0;
