import type { FieldName } from "../../model/index.js";
import { entitiesOf, type FlatEntity } from "../entities.js";
import type { WrittenRelease } from "../writer.js";
import { shownHtml } from "./shown.js";

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly entity: FlatEntity;
}

/** Topics' evidence and quotes lie under the names in them and would hide them. */
const UNMARKED = new Set(["topics", "quotes"]);

/**
 * A field of a release as HTML with its mentions marked. Mentions that overlap share the piece that both
 * cover, so that marks never cross.
 */
export function markedField(release: WrittenRelease, field: FieldName): string {
  const text = release[field] ?? "";
  const marks = entitiesOf(release)
    .filter(({ kind }) => !UNMARKED.has(kind))
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.field === field)
        .map(({ start, end }): Marked => ({ start, end, entity })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const open: Marked[] = [];
  let next = 0;
  let html = "";
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    if (to === undefined) break;
    while (next < marks.length && (marks[next] as Marked).start <= from) open.push(marks[next++] as Marked);
    for (let k = open.length - 1; k >= 0; k--) if ((open[k] as Marked).end <= from) open.splice(k, 1);
    html += piece(text.slice(from, to), open);
  }
  return html;
}

/** Each piece is isolated, so that its direction of writing turns nothing around it. */
function piece(text: string, open: readonly Marked[]): string {
  if (open.length === 0) return shownHtml(text);
  const kinds = [...new Set(open.map(({ entity }) => entity.kind))].join(" ");
  const told = open.map(({ entity }) => tellOf(entity)).join("; ");
  return `<mark class="${shownHtml(kinds)}" title="${shownHtml(told)}"><bdi>${shownHtml(text)}</bdi></mark>`;
}

function tellOf({ kind, id, name, status, link, when }: FlatEntity): string {
  const parts = [kind, name, status, id === null ? null : `(${id})`, link === "linked" ? null : link, when?.edtf];
  return parts.filter(Boolean).join(" ");
}
