import type { ReleaseInput, Tagger } from "citydesk";
import type { Answer, Question } from "./messages.js";

const citydesk = () => import("citydesk");
let plain: Promise<Tagger> | undefined;
let asking: Promise<Tagger> | undefined;

/** Code and dictionaries come with the first question, not with the page. */
const openPlain = async (): Promise<Tagger> => (await citydesk()).createTagger({ parsers: "off" });

/** The parsers come when they are first wanted. */
async function openAsking(): Promise<Tagger> {
  const { createTagger } = await citydesk();
  const [wink, model, compromise] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
    import("compromise"),
  ]);
  const packages = {
    "wink-nlp": wink.default,
    "wink-eng-lite-web-model": model.default,
    compromise: compromise.default,
  };
  return createTagger({ packages });
}

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { splitArchive } = await citydesk();
  const tagger = await (data.parsers ? (asking ??= openAsking()) : (plain ??= openPlain()));
  const begun = performance.now();
  const done = (rest: Pick<Answer, "releases" | "explanation" | "error">): void =>
    postMessage({ number: data.number, milliseconds: performance.now() - begun, ...rest } satisfies Answer);
  try {
    const page = splitArchive(data.text);
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
