import { useState } from "preact/hooks";
import { Output } from "./output.js";
import { SAMPLES } from "./samples.js";
import { useTagging } from "./tagging.js";

/** What is pasted on one side, what was found in it on the other. */
export function App() {
  const [text, write] = useState<string>(SAMPLES[0].text);
  const [published, date] = useState("");
  const [parsers, ask] = useState(false);
  const { answer, stale } = useTagging(text, published, parsers);
  return (
    <>
      <header class="top">
        <h1>citydesk playground</h1>
        <p>Nothing leaves this page: the tagger runs in your browser.</p>
      </header>
      <main>
        <section class="input" aria-label="What is tagged">
          <div class="tools">
            <span id="samples">Begin with</span>
            {SAMPLES.map((sample) => (
              <button key={sample.name} type="button" aria-describedby="samples" onClick={() => write(sample.text)}>
                {sample.name}
              </button>
            ))}
          </div>
          <label class="date">
            Published
            <input type="date" value={published} onInput={(event) => date(event.currentTarget.value)} />
            {published !== "" && (
              <button type="button" onClick={() => date("")}>
                Not known
              </button>
            )}
          </label>
          <label class="parsers">
            <input type="checkbox" checked={parsers} onChange={() => ask(!parsers)} />
            Ask wink-nlp and compromise about names that no rule explains (loads 1.2 MB)
          </label>
          <label class="paste">
            <span>A release, or a whole archive page</span>
            <textarea spellcheck={false} value={text} onInput={(event) => write(event.currentTarget.value)} />
          </label>
        </section>
        <section class={stale ? "output stale" : "output"} aria-label="What was found" aria-busy={stale}>
          {answer ? <Output answer={answer} /> : <p role="status">Loading the dictionaries…</p>}
        </section>
      </main>
    </>
  );
}
