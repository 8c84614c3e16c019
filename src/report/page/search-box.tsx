import { useEffect, useRef } from "preact/hooks";
import { go, type View } from "./view.js";

/** Typing searches at once, and leaves one step in the history. */
export function SearchBox({ view }: { view: View }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== view.q) field.current.value = view.q;
  }, [view.q]);
  const search = (q: string): void =>
    go({ ...view, q, page: 1, release: null, entry: null }, { replace: view.q !== "" && view.release === null });
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
