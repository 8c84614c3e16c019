import { useMemo, useRef, useState } from "preact/hooks";
import type { FieldName, Kind } from "../../model/index.js";
import type { Entry } from "./entry.js";
import { marksOf, type Segment, segmentsOf } from "./segments.js";
import { Why } from "./why.js";

interface MarkedTextProps {
  readonly text: string;
  readonly field: FieldName;
  readonly entries: readonly Entry[];
  /** Kinds that are not marked. */
  readonly hidden: ReadonlySet<Kind>;
  /** The entry that stands out. */
  readonly chosen: string | null;
  /** Where a mark leads. */
  readonly href: (entry: Entry) => string;
  /** Whether the keyboard stops at each mention; in a list of many texts that would be too often. */
  readonly stops?: boolean;
}

/** A text with its mentions as links to their entries; why each was found comes up beside it on hover and on focus. */
export function MarkedText({ text, field, entries, hidden, chosen, href, stops = true }: MarkedTextProps) {
  const segments = useMemo(
    () =>
      segmentsOf(
        text,
        marksOf(entries, field).filter(({ entry }) => !hidden.has(entry.kind)),
      ),
    [text, field, entries, hidden],
  );
  const box = useRef<HTMLDivElement>(null);
  const [shown, show] = useState<{ readonly segment: number; readonly left: number; readonly top: number } | null>(
    null,
  );
  const id = `why-${field}`;

  const point = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(".why")) return;
    const mark = target?.closest<HTMLElement>("[data-segment]");
    if (!mark || !box.current) return show(null);
    const outer = box.current.getBoundingClientRect();
    const inner = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const width = Math.min(352, outer.width);
    const left = Math.max(0, Math.min(inner.left - outer.left, outer.width - width));
    show({ segment: Number(mark.dataset.segment), left, top: inner.bottom - outer.top });
  };
  const marks = shown ? segments[shown.segment]?.marks : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be focused are the links inside
    <div
      class="marked"
      ref={box}
      onPointerOver={point}
      onPointerLeave={() => show(null)}
      onFocusIn={point}
      onFocusOut={() => show(null)}
      onKeyDown={(event) => event.key === "Escape" && show(null)}
    >
      {segments.map((segment, i) => (
        <Stretch
          key={segment.start}
          {...{ segment, i, chosen, href, stops }}
          describedBy={shown?.segment === i ? id : undefined}
        />
      ))}
      {shown && marks && marks.length > 0 && (
        <Why id={id} marks={marks} style={{ left: `${shown.left}px`, top: `${shown.top}px` }} />
      )}
    </div>
  );
}

interface StretchProps extends Pick<MarkedTextProps, "chosen" | "href" | "stops"> {
  readonly segment: Segment;
  readonly i: number;
  readonly describedBy: string | undefined;
}

function Stretch({ segment: { start, text, marks }, i, chosen, href, stops, describedBy }: StretchProps) {
  const [mark] = marks;
  if (!mark) return <>{text}</>;
  const { entry } = mark;
  const inQuote = marks.some((each) => each.entry.kind === "quotes") ? " in-quote" : "";
  const isChosen = marks.some((each) => each.entry.key === chosen) ? " chosen" : "";
  const look = { class: `mark ${entry.kind}${inQuote}${isChosen}`, "data-segment": i };
  // A blank between two mentions inside a longer one would be a link without a name.
  if (text.trim() === "") return <span {...look}>{text}</span>;
  return (
    <a
      {...look}
      href={href(entry)}
      // A mention that others cut into pieces is one stop of the keyboard.
      tabIndex={stops && mark.start === start ? undefined : -1}
      aria-describedby={describedBy}
    >
      {text}
    </a>
  );
}
