import { holdingOn } from "../gazetteer/index.js";
import { rowsNamed } from "../mentions/known-persons.js";
import type { PersonCluster } from "../mentions/persons.js";
import { type Document, type Mention, Shape, type Token } from "../model/index.js";
import { cueOf, placesOf } from "../text/index.js";
import type { LinkContext } from "./context.js";

/**
 * Where a release prints the Conference's presidency without its holder's name beside it ("The Conference President was
 * late"), for the one who held it on the day; else null.
 */
export function presidencyAlone(
  { gazetteer, timeline, document }: LinkContext,
  cluster: PersonCluster,
): Mention | null {
  const mention = presidencyIn(document);
  if (!mention || timeline.day === null) return null;
  const holds = rowsNamed(gazetteer, "leadership", cluster.name).some(
    (row) => row.role === "President" && holdingOn(row.terms, timeline.day) === "in",
  );
  return holds ? mention : null;
}

function presidencyIn(document: Document): Mention | null {
  let known = ALONE.get(document);
  if (known === undefined) ALONE.set(document, (known = findAlone(document)));
  return known;
}

const PRESIDENT = cueOf(["president"]);
/** Asked for every mayor of a release. */
const ALONE = new WeakMap<Document, Mention | null>();

function findAlone({ fields }: Document): Mention | null {
  for (const field of fields) {
    const { name, text, tokens } = field;
    for (const i of placesOf(field, PRESIDENT)) {
      if (!standsAlone(tokens[i + 1])) continue;
      const from = bodyStart(tokens, i);
      if (from < 0 || tokens[from - 1]?.fold !== "the") continue;
      const [start, end] = [(tokens[from] as Token).start, (tokens[i] as Token).end];
      return { field: name, start, end, text: text.slice(start, end), rule: "title/alone" };
    }
  }
  return null;
}

/** Neither a name nor "-elect", "and CEO" or "of" goes on with the title. */
const standsAlone = (next: Token | undefined): boolean =>
  next === undefined || (!(next.shape & Shape.Cap) && !GOING_ON.has(next.fold));
const GOING_ON = new Set(["-", "of", "and", "&", ","]);

/** Where "Conference", "Conference's", "Conference of Mayors" or "USCM" begins that ends before a token; else -1. */
function bodyStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  if (tokens[at]?.fold === "'s") at--;
  if (tokens[at]?.fold === "mayors" && tokens[at - 1]?.fold === "of") at -= 2;
  const fold = tokens[at]?.fold;
  return fold === "conference" || fold === "uscm" ? at : -1;
}
