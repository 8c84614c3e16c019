import { documentOf } from "./spans/document.js";
import { plainly } from "./writer.js";

/** Training data of spaCy: `{"text", "entities": [[start, end, label]]}` a line, offsets in code points. */
export const spacy = plainly(
  { name: "spacy", about: "JSONL for spaCy: text with entities, offsets in code points", needsText: true },
  {
    head: "",
    tail: "",
    record: (release) => {
      const { text, spans } = documentOf(release);
      const entities = spans.map(({ start, end, label }) => [start, end, label]);
      return `${JSON.stringify({ text, entities, meta: { id: release.id } })}\n`;
    },
  },
);
