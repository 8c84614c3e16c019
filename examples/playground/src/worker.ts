import type { ReleaseInput, Tagger } from "citydesk";
import type { Answer, Question } from "./messages.js";

let loading: Promise<{ tagger: Tagger; split: (page: string) => ReleaseInput[] }> | undefined;

/** Code and dictionaries come with the first question, not with the page. */
async function load() {
  const { createTagger, splitArchive } = await import("citydesk");
  return { tagger: createTagger(), split: splitArchive };
}

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  loading ??= load();
  const { tagger, split } = await loading;
  const begun = performance.now();
  const done = (rest: Pick<Answer, "releases" | "explanation" | "error">): void =>
    postMessage({ number: data.number, milliseconds: performance.now() - begun, ...rest } satisfies Answer);
  try {
    const page = split(data.text);
    if (page.length > 1) {
      const inputs = page.map((input) =>
        input.byline || !data.published ? input : { ...input, published: data.published },
      );
      return done({ releases: tagger.tagPage(inputs), explanation: null, error: null });
    }
    const explanation = tagger.explain({ ...oneRelease(data.text), published: data.published || null });
    done({ releases: [explanation.release], explanation, error: null });
  } catch (error) {
    done({ releases: [], explanation: null, error: (error as Error).message });
  }
});

/** The first line is the title where a blank line follows it, as on the command line. */
function oneRelease(text: string): ReleaseInput {
  const [, title, body] = /^[ \t]*(\S[^\n]{0,300})\n[ \t]*\n([\s\S]+)$/.exec(text.trimStart()) ?? [];
  return title && body ? { title: title.trim(), text: body } : { text };
}
