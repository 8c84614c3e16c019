import { useMemo } from "preact/hooks";
import type { Kind, TaggedRelease } from "../../model/index.js";
import { entriesOf } from "../reading/entries.js";
import { MarkedText } from "../reading/marked-text.js";
import type { NumberedRecord } from "./facets.js";
import { hrefOf, type View } from "./view.js";

/** UTF-16 code units of a text that a card shows. */
const LEAD = 360;
/** Too many words of a card would be marked with these. */
const HIDDEN: ReadonlySet<Kind> = new Set(["topics", "quotes"]);

interface CardProps {
  readonly view: View;
  readonly record: NumberedRecord;
  /** Undefined while it is still packed. */
  readonly release: TaggedRelease | undefined;
}

/** A release in the list: title, day, the beginning of its text with its mentions, topics. */
export function Card({ view, record, release }: CardProps) {
  const entries = useMemo(() => (release ? entriesOf(release) : []), [release]);
  const href = (entry: string | null): string => hrefOf({ ...view, release: record.address, entry });
  return (
    <article class="card">
      <h3>
        <a href={href(null)}>
          <bdi>{record.title ?? "Untitled release"}</bdi>
        </a>
      </h3>
      <p class="meta">
        {record.published ? <time dateTime={record.published}>{dayText(record.published)}</time> : "No date"}
        {record.topicNames.slice(0, 3).map((name) => (
          <span key={name} class="chip">
            {name.slice(name.indexOf(" > ") + 3)}
          </span>
        ))}
      </p>
      {release && (
        <MarkedText
          text={leadOf(release.text)}
          field="text"
          entries={entries}
          hidden={HIDDEN}
          chosen={null}
          stops={false}
          href={({ key }) => href(key)}
        />
      )}
    </article>
  );
}

/** The beginning of a text, to the end of a word. */
function leadOf(text: string): string {
  if (text.length <= LEAD) return text;
  const end = text.lastIndexOf(" ", LEAD);
  return `${text.slice(0, end > LEAD / 2 ? end : LEAD)}…`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `April 25, 2017`, whatever the reader's settings are. */
export function dayText(day: string): string {
  const [year, month, date] = day.split("-");
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${Number(year)}`;
}
