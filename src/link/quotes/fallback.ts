import { STATEMENT_NOUNS } from "../../extract/quotes/words.js";
import type { Document, Field } from "../../model/index.js";
import { lastSubject } from "./anaphora.js";
import { type Picked, pickedOne } from "./picked.js";
import { isSame, type Seen, type Speakable } from "./seen.js";
import { paragraphStart } from "./subject.js";

const SENTENCE_BEFORE = 0.45;
const STATEMENT_TITLE = 0.8;
const TITLE_ALONE = 0.5;

/** A bare quotation is given to the subject of the sentences before it in its paragraph. */
export function subjectBefore(field: Field, seen: readonly Seen[], token: number): Picked | null {
  const who = lastSubject(field, seen, paragraphStart(field.tokens, token), token);
  return who ? pickedOne(who.speaker, SENTENCE_BEFORE) : null;
}

/** "Statement by X": a bare quotation under such a title is X's; under a title that names one person only, perhaps. */
export function speakerInTitle({ title }: Document, speakers: readonly Speakable[]): Picked | null {
  if (!title) return null;
  const statement = title.tokens.findIndex(({ fold }) => STATEMENT_NOUNS.has(fold));
  const named = speakers
    .flatMap((speaker) => speaker.mentions.filter((m) => m.field === "title").map((m) => ({ speaker, start: m.start })))
    .sort((a, b) => a.start - b.start);
  const persons = named.filter((n) => n.speaker.kind !== "organization");
  const first = persons[0];
  if (first && persons.every((p) => isSame(p.speaker, first.speaker)))
    return pickedOne(first.speaker, statement >= 0 ? STATEMENT_TITLE : TITLE_ALONE);
  if (statement < 0) return null;
  const by = title.tokens.findIndex(
    ({ fold }, i) => i > statement && (fold === "by" || fold === "of" || fold === "from"),
  );
  const from = by > 0 ? (title.tokens[by]?.start ?? 0) : 0;
  const behind = (persons.length ? persons : named).find((n) => n.start >= from);
  return behind ? pickedOne(behind.speaker, STATEMENT_TITLE) : null;
}
