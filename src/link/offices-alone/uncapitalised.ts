import { type Field, type Mention, Shape, type Token } from "../../model/index.js";
import { cueOf, placesOf, wordClass } from "../../text/index.js";

const PRESIDENT = /* @__PURE__ */ cueOf(["president"]);

/**
 * "the president signed the bill", "urge Congress and the president to": newspapers print the office small, and then
 * only what no president of a council or a company does tells whose it is.
 */
export const uncapitalised = (field: Field): Mention[] =>
  placesOf(field, PRESIDENT)
    .filter((i) => isPresidency(field.tokens, i))
    .map((i) => {
      const { start, end } = field.tokens[i] as Token;
      const rule = "official/office-alone";
      return { field: field.name, start, end, text: field.text.slice(start, end), rule };
    });

function isPresidency(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]?.shape ?? 0) & Shape.Cap || tokens[at - 1]?.fold !== "the") return false;
  const end = at + 1;
  if (isCongress(tokens, at - 2) || isCongress(tokens, end)) return true;
  const owner = tokens[end]?.fold === "'s";
  for (let i = end; i < end + FAR; i++) {
    const token = tokens[i];
    if (!token || token.shape & Shape.Line || ENDS.has(token.fold)) return false;
    if (owner ? OWNED.has(token) && isFederal(tokens, i) : DEEDS.has(token)) return owner || signsLaw(tokens, i + 1);
  }
  return false;
}

const FAR = 4;
const ENDS = new Set([".", ",", ";", '"', "of", "and"]);
const DEEDS = /* @__PURE__ */ wordClass("sign signs signed signing veto vetoes vetoed issue issues issued".split(" "));
const OWNED = /* @__PURE__ */ wordClass("order orders budget veto desk signature".split(" "));
const LAWS = /* @__PURE__ */ wordClass("order orders bill law legislation act proclamation package measure".split(" "));
/** Orders that a president of anything else has none of. */
const ALONE = new Set(["veto", "desk", "signature", "budget"]);

const isFederal = (tokens: readonly Token[], at: number): boolean =>
  ALONE.has(tokens[at]?.fold ?? "") || tokens[at - 1]?.fold === "executive";

/** "an executive order", "the bill into law" before the sentence ends. */
function signsLaw(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i];
    if (!token || token.fold === "." || token.shape & Shape.Line) return false;
    if (LAWS.has(token)) return !/^orders?$/.test(token.fold) || tokens[i - 1]?.fold === "executive";
  }
  return false;
}

/** "Congress and | the president", "the president | and Congress". */
function isCongress(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.fold !== "and" && tokens[at]?.fold !== "or") return false;
  return tokens[at - 1]?.fold === "congress" || tokens[at + 1]?.fold === "congress";
}
