import type { TaggedRelease } from "citydesk";
import { useMemo, useState } from "preact/hooks";
import { entriesOf } from "../../../src/report/reading/entries.js";
import { EntryList } from "../../../src/report/reading/entry-list.js";
import { MarkedText } from "../../../src/report/reading/marked-text.js";
import { CopyJson } from "./copy-json.js";
import { Day } from "./day.js";
import { Explained } from "./explained.js";
import type { Answer } from "./messages.js";

/** The releases that were found, one of them open. */
export function Output({ answer }: { answer: Answer }) {
  const [opened, open] = useState(0);
  const { releases, explanation, milliseconds, error } = answer;
  if (error) return <p class="warning">{error}</p>;
  const number = Math.min(opened, releases.length - 1);
  const release = releases[number];
  if (!release) return <p class="none">Paste a release.</p>;
  return (
    <>
      <div class="tools">
        <p class="took" role="status">
          {releases.length === 1 ? "1 release" : `${releases.length} releases`}, {milliseconds.toFixed(0)} ms
        </p>
        <CopyJson releases={releases} />
      </div>
      {releases.length > 1 && (
        <label class="which">
          Release
          <select value={number} onChange={(event) => open(Number(event.currentTarget.value))}>
            {releases.map(({ id, title }, i) => (
              <option key={id} value={i}>
                {i + 1}. {title ?? "Untitled"}
              </option>
            ))}
          </select>
        </label>
      )}
      <Opened key={number} release={release} explanation={explanation} />
    </>
  );
}

const NOTHING_HIDDEN: ReadonlySet<never> = new Set();

function Opened({ release, explanation }: { release: TaggedRelease } & Pick<Answer, "explanation">) {
  const entries = useMemo(() => entriesOf(release), [release]);
  const [chosen, choose] = useState<string | null>(null);
  const text = { entries, hidden: NOTHING_HIDDEN, chosen, href: ({ key }: { key: string }) => `#${key}` };
  // Marks are links to the entries beside them.
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a.mark") : null;
    if (!link) return;
    event.preventDefault();
    choose(link.getAttribute("href")?.slice(1) ?? null);
  };
  return (
    <>
      <Day release={release} clues={explanation?.published.clues ?? []} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the links inside, by keyboard too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are the links inside, by keyboard too */}
      <div class="sheet" onClick={follow}>
        {release.title !== null && (
          <h2>
            <MarkedText text={release.title} field="title" {...text} />
          </h2>
        )}
        <div class="text" dir="auto">
          <MarkedText text={release.text} field="text" {...text} />
        </div>
      </div>
      {release.warnings.map(({ code, message }) => (
        <p key={code + message} class="warning">
          {message} <code>{code}</code>
        </p>
      ))}
      <div class="found">
        <EntryList entries={entries} chosen={chosen} />
      </div>
      {explanation && <Explained explanation={explanation} />}
    </>
  );
}
