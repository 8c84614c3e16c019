import { useEffect, useRef } from "preact/hooks";
import { go, readView, type View } from "./view.js";

/** Typing searches at once, and leaves one step in the history. */
export function SearchBox({ view }: { view: View }) {
  const field = useRef<HTMLInputElement>(null);
  // The address is ahead of the view while somebody types: the page is drawn a little later.
  useEffect(() => {
    const { q } = readView(location.hash);
    if (field.current && field.current.value !== q) field.current.value = q;
  }, [view.q]);
  const search = (q: string): void => {
    const now = readView(location.hash);
    const replace = now.q !== "" && now.release === null;
    go({ ...now, q, page: 1, release: null, entry: null }, { replace });
  };
  return (
    <search>
      <input
        ref={field}
        type="search"
        aria-label="Search in titles and texts"
        placeholder="Search titles and texts"
        defaultValue={view.q}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </search>
  );
}
