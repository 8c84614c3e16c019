import { createRequire } from "node:module";
import type { Sample } from "./releases.js";
import type { Contender } from "./rounds.js";

const WARM_UP_PASSES = 4;

const require = createRequire(import.meta.url);

/**
 * The library as users run it, and what it is compared with, over the same releases. The fast two are first run over
 * `warmUp`, several times: a few dozen releases are too little for the compiler to know what is hot, and what is
 * measured is the speed of a long run.
 */
export async function contendersOn({ releases }: Sample, warmUp: Sample): Promise<Contender[]> {
  const { createTagger } = (await import(
    new URL("../dist/index.js", import.meta.url).href
  )) as typeof import("../src/index.js");
  const tagger = createTagger();
  const nlp = require("compromise/three");
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"));
  const { its } = wink;
  const texts = releases.map((r) => (r.title ? `${r.title}\n\n${r.text}` : r.text));
  for (let pass = 0; pass < WARM_UP_PASSES; pass++)
    for (const release of warmUp.releases) {
      tagger.tag(release);
      wink.readDoc(release.text).entities().out(its.detail);
    }
  return [
    { name: "citydesk, all kinds", run: () => releases.map((release) => tagger.tag(release)) },
    { name: "compromise/three, parse and json", run: () => texts.map((text) => nlp(text).json()) },
    {
      name: "wink-nlp, default pipe and entities",
      run: () => texts.map((text) => wink.readDoc(text).entities().out(its.detail)),
    },
    { name: "charCodeAt pass", run: () => texts.reduce((sum, text) => sum + codesOf(text), 0) },
  ];
}

function codesOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
