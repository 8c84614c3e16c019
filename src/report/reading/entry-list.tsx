import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KINDS, type Kind } from "../../model/index.js";
import type { Entry } from "./entry.js";
import { KIND_NAMES } from "./kinds.js";
import { percent } from "./why.js";

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly chosen: string | null;
  /** What can be done with an entry, beside the addresses it has. */
  readonly actions?: (entry: Entry) => ComponentChildren;
}

/** What a release speaks of, kind by kind. The chosen entry is brought into view. */
export function EntryList({ entries, chosen, actions }: EntryListProps) {
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  if (kinds.length === 0) return <p class="none">Nothing was found in this release.</p>;
  return (
    <>
      {kinds.map((kind) => (
        <section key={kind} class="entries">
          <h3>
            <span class={`swatch ${kind}`} aria-hidden="true" /> {KIND_NAMES[kind][0]}
          </h3>
          <ul>
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <Item key={entry.key} entry={entry} isChosen={entry.key === chosen} actions={actions} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Item({ entry, isChosen, actions }: { entry: Entry; isChosen: boolean; actions: EntryListProps["actions"] }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    item.current?.scrollIntoView({ block: "nearest" });
    item.current?.focus({ preventScroll: true });
  }, [isChosen]);
  const links = entry.references.map(({ label, href }) => (
    <a key={href} href={href} rel="noreferrer noopener" target="_blank">
      {label}
    </a>
  ));
  const more = actions?.(entry);
  return (
    <li ref={item} class={isChosen ? "chosen" : undefined} tabIndex={-1}>
      <span class="name">
        <bdi>{entry.name}</bdi>
      </span>
      <Standing {...entry} />
      {entry.detail && <bdi class="detail">{entry.detail}</bdi>}
      {(more || links.length > 0) && (
        <span class="actions">
          {more} {links}
        </span>
      )}
    </li>
  );
}

/** What should make the reader careful; nothing where a row is surely meant. */
function Standing({ kind, link, confidence }: { kind: Kind; link: Entry["link"]; confidence: number | null }) {
  if (link === "ambiguous") return <span class="standing warn">ambiguous</span>;
  if (link === "unknown") return <span class="standing">in no dictionary</span>;
  if (kind === "dates" || confidence === null) return null;
  return <span class="standing">{percent(confidence)}</span>;
}
