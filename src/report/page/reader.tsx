import { useMemo, useState } from "preact/hooks";
import { KINDS, type Kind, type TaggedRelease } from "../../model/index.js";
import { entriesOf } from "../reading/entries.js";
import { EntryList } from "../reading/entry-list.js";
import { KIND_NAMES } from "../reading/kinds.js";
import { MarkedText } from "../reading/marked-text.js";
import { dayText } from "./card.js";
import { hrefOf, toggled, type View } from "./view.js";

const BASES: Readonly<Record<TaggedRelease["publishedBasis"], string>> = {
  given: "the day it came with",
  byline: "by its byline",
  dateline: "by its dateline",
  heading: "by its heading",
  inferred: "inferred from what it says",
  none: "",
};

/** One release with all its mentions, and what they are. */
export function Reader({ view, release }: { view: View; release: TaggedRelease | undefined }) {
  const entries = useMemo(() => (release ? entriesOf(release) : []), [release]);
  const [hidden, hide] = useState<ReadonlySet<Kind>>(new Set<Kind>(["topics"]));
  const list = { ...view, release: null, entry: null };
  if (!release) return <p role="status">Opening the release…</p>;
  const present = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const flip = (kind: Kind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    hide(next);
  };
  const text = { entries, hidden, chosen: view.entry, href: (e: { key: string }) => hrefOf({ ...view, entry: e.key }) };
  return (
    <article class="reader">
      <p class="back">
        <a href={hrefOf(list)}>← All releases</a>
      </p>
      <div class="columns">
        <div class="sheet">
          <h2>
            {release.title === null ? "Untitled release" : <MarkedText text={release.title} field="title" {...text} />}
          </h2>
          <p class="meta">
            <Published release={release} />
            {release.url && /^https?:/i.test(release.url) && (
              <a href={release.url} rel="noreferrer noopener" target="_blank">
                Original
              </a>
            )}
          </p>
          <fieldset class="legend">
            <legend class="unseen">What is marked</legend>
            {present.map((kind) => (
              <label key={kind}>
                <input type="checkbox" checked={!hidden.has(kind)} onChange={() => flip(kind)} />
                <span class={`kind ${kind}`}>{KIND_NAMES[kind][0]}</span>
              </label>
            ))}
          </fieldset>
          <div class="text" dir="auto">
            <MarkedText text={release.text} field="text" {...text} />
          </div>
          {release.warnings.map(({ code, message }) => (
            <p key={code + message} class="warning">
              {message} <code>{code}</code>
            </p>
          ))}
        </div>
        <aside aria-label="What the release speaks of">
          <EntryList
            entries={entries}
            chosen={view.entry}
            actions={({ facet, name }) =>
              facet && (
                <a
                  href={hrefOf(
                    toggled({ q: "", sort: view.sort, page: 1, release: null, entry: null }, facet.key, facet.value),
                  )}
                >
                  All releases<span class="unseen"> with {name}</span>
                </a>
              )
            }
          />
        </aside>
      </div>
    </article>
  );
}

function Published({ release: { published, publishedBasis, publishedRange } }: { release: TaggedRelease }) {
  if (published)
    return (
      <span>
        <time dateTime={published}>{dayText(published)}</time>, {BASES[publishedBasis]}
      </span>
    );
  const { start, end } = publishedRange;
  if (start === null && end === null) return <span>No date</span>;
  return (
    <span>
      No date{start && `; not before ${dayText(start)}`}
      {end && `; not after ${dayText(end)}`}
    </span>
  );
}
