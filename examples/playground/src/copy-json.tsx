import type { TaggedRelease } from "citydesk";
import { useState } from "preact/hooks";

/** Puts the records on the clipboard as JSON, and shows them. */
export function CopyJson({ releases }: { releases: readonly TaggedRelease[] }) {
  const [said, say] = useState("");
  const json = (): string => JSON.stringify(releases.length === 1 ? releases[0] : releases, null, 2);
  const copy = (): void => {
    navigator.clipboard.writeText(json()).then(
      () => say("Copied"),
      () => say("The browser refused; the JSON is below"),
    );
    setTimeout(() => say(""), 3000);
  };
  return (
    <div class="copy">
      <button type="button" onClick={copy}>
        Copy JSON
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
