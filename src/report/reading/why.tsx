import { KIND_NAMES } from "./kinds.js";
import type { Mark } from "./segments.js";

const LINKS = {
  linked: "linked to one dictionary row",
  ambiguous: "ambiguous",
  unknown: "in no dictionary",
} as const;

interface WhyProps {
  readonly id: string;
  readonly marks: readonly Mark[];
  /** Where it stands. */
  readonly style: { readonly left: string; readonly top: string };
}

/** Why a stretch of text is marked: rule, link and confidence of all that it is part of. */
export function Why({ id, marks, style }: WhyProps) {
  return (
    <div class="why" id={id} role="tooltip" style={style}>
      {marks.map(({ entry, rule, start, end }) => (
        <dl key={`${entry.key}-${start}-${end}`} class={entry.kind}>
          <dt>
            <span class={`kind ${entry.kind}`}>{KIND_NAMES[entry.kind][1]}</span>{" "}
            <strong>
              <bdi>{entry.name}</bdi>
            </strong>
          </dt>
          {entry.detail && (
            <dd>
              <bdi>{entry.detail}</bdi>
            </dd>
          )}
          <dd class="reason">
            <code>{rule}</code>
            {entry.link && `, ${LINKS[entry.link]}`}
            {entry.confidence !== null && `, ${percent(entry.confidence)} sure`}
            {`, characters ${start}–${end}`}
          </dd>
          {entry.link === "ambiguous" && entry.candidates.length > 0 && (
            <dd>Could be {entry.candidates.map(({ id: row, name }) => `${name} (${row})`).join("; ")}</dd>
          )}
        </dl>
      ))}
    </div>
  );
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
