import type { Explanation, TaggedRelease } from "citydesk";

interface DayProps {
  readonly release: TaggedRelease;
  readonly clues: Explanation["published"]["clues"];
}

/** The day of publication, or what bounds it, and the clues that say so. */
export function Day({ release: { published, publishedBasis, publishedRange }, clues }: DayProps) {
  const { start, end } = publishedRange;
  const told = published
    ? `Published ${published} (${publishedBasis})`
    : start || end
      ? `Published between ${start ?? "any day"} and ${end ?? "any day"}`
      : "No day of publication can be told";
  return (
    <div class="day">
      <p>
        <strong>{told}</strong>
      </p>
      {clues.length > 0 && (
        <details>
          <summary>{clues.length === 1 ? "One clue" : `${clues.length} clues`}</summary>
          <ul>
            {clues.map(({ kind, start: from, end: to, because, clashes }) => (
              <li key={`${kind} ${because} ${from} ${to}`} class={clashes ? "clashes" : undefined}>
                <code>{kind}</code> {because}: {from ?? "…"} to {to ?? "…"}
                {clashes && " (clashes with those before it, and bounds nothing)"}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
