import type { Warning } from "../model/index.js";
import type { Analysis } from "./analysis.js";
import { groundOf } from "./doubts.js";
import { isForeign } from "./language.js";
import type { Entities } from "./linking.js";

/** Mojibake of UTF-8 read as Windows-1252. */
const MOJIBAKE = /â€[™œ\u009d“”]|Ã[©¡³±]/;

/** What a reader of the record should know: clues that clash, text that was decoded wrongly or is not English. */
export function warningsOf({ release, timeline }: Analysis, entities: Entities): Warning[] {
  const warnings: Warning[] = timeline.clashes.map((clue) => {
    const ground = groundOf(clue, entities);
    return {
      code:
        clue.kind === "mayor" || clue.kind === "office" || clue.kind === "leadership"
          ? "out-of-term"
          : "clashing-dates",
      message: `${clue.because} holds from ${clue.start ?? "?"} to ${clue.end ?? "?"}, which does not agree with ${timeline.day ?? "the other clues"}`,
      field: ground?.field ?? null,
      start: ground?.start ?? null,
      end: ground?.end ?? null,
    };
  });
  const suspect = MOJIBAKE.exec(release.text);
  if (suspect) {
    const { index } = suspect;
    warnings.push({
      code: "suspect-encoding",
      message: "the text looks decoded with the wrong character set",
      field: "text",
      start: index,
      end: index + suspect[0].length,
    });
  }
  if (isForeign(release.text))
    warnings.push({
      code: "not-english",
      message: "the text reads like another language than English; only names of the dictionaries are to be trusted",
      field: null,
      start: null,
      end: null,
    });
  return warnings;
}
