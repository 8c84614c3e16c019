import { documentOf } from "./spans/document.js";
import { plainly } from "./writer.js";

/** Documents of Doccano's sequence labelling: `{"text", "label": [[start, end, label]]}` a line, offsets in code points. */
export const doccano = plainly(
  { name: "doccano", about: "JSONL for Doccano: text with labels, offsets in code points", needsText: true },
  {
    head: "",
    tail: "",
    record: (release) => {
      const { text, spans } = documentOf(release);
      const label = spans.map((span) => [span.start, span.end, span.label]);
      // Doccano numbers its documents itself: a field of its own keeps ours.
      return `${JSON.stringify({ text, label, release: release.id })}\n`;
    },
  },
);
