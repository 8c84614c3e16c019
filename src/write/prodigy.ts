import { documentOf } from "./spans/document.js";
import { plainly } from "./writer.js";

/** Tasks of Prodigy: `{"text", "spans": [{start, end, label}], "meta"}` a line, offsets in code points. */
export const prodigy = plainly(
  { name: "prodigy", about: "JSONL for Prodigy: text with spans, offsets in code points", needsText: true },
  {
    head: "",
    tail: "",
    record: (release) => {
      const { text, spans } = documentOf(release);
      const marked = spans.map(({ start, end, label, id }) => ({ start, end, label, ...(id !== null && { id }) }));
      const meta = { id: release.id, published: release.published, url: release.url };
      return `${JSON.stringify({ text, spans: marked, meta })}\n`;
    },
  },
);
