import { Shape, type Token } from "../../model/index.js";
import { cueOf, foldAt, placesOf, shapeAt, type WordTable, wordTable } from "../../text/index.js";
import type { ReadField, Reading } from "../reading.js";
import { readBody } from "./body.js";
import { isPartnership, isProvider } from "./brands.js";
import { localBody } from "./local.js";
import { isNameWord } from "./name-word.js";
import type { OrganizationSpan } from "./span.js";
import { CAUSE_GROUPS, EDITIONS, HEADS, NEWSPAPERS } from "./words.js";

/** Words at which the grammar begins to read; one look-up a token. */
const TRIGGERS: WordTable<"head" | "cause" | "partners" | "provider" | "station" | "affiliate"> =
  /* @__PURE__ */ wordTable([
    ...[...CAUSE_GROUPS].map((word) => [word, "cause"] as const),
    ...[...HEADS].map((word) => [word, "head"] as const),
    ["&", "partners"],
    ["health", "provider"],
    ["tv", "station"],
    ["fm", "station"],
    ["am", "station"],
    ["beautiful", "affiliate"],
  ]);

const NAMING = /* @__PURE__ */ cueOf(TRIGGERS.words);

/** Adds the bodies that only the grammar reads: by their head word, by their cause, by what joins their names, or behind a place. */
export function readGrammar({ gazetteer }: Reading, { field, hits }: ReadField, spans: OrganizationSpan[]): void {
  const { tokens } = field;
  const add = (start: number, end: number, type: string, rule: string): void => {
    spans.push({ start, end, rows: [], type, rule });
  };
  for (const i of placesOf(field, NAMING)) {
    const token = tokens[i] as Token;
    const trigger = TRIGGERS.get(token);
    if (trigger === "partners") {
      if (isPartnership(gazetteer, tokens, i)) add(i - 1, i + 2, "company", "organization/partners");
      continue;
    }
    if ((token.shape & (Shape.Word | Shape.Cap)) !== (Shape.Word | Shape.Cap)) continue;
    if (trigger === "head") {
      const body = readBody(field, hits, i);
      if (body) add(body.start, body.end, body.type, "organization/head");
    } else if (trigger === "cause") {
      const end = causeEnd(tokens, i) || friendsEnd(tokens, i);
      if (end > 0) add(i, end, "coalition", "organization/cause");
    } else if (trigger === "station") {
      if (foldAt(tokens, i - 1) === "-" && CALL_SIGN.test(field.text.slice(tokens[i - 2]?.start, tokens[i - 2]?.end)))
        add(i - 2, i + 1, "broadcaster", "organization/station");
    } else if (trigger === "affiliate") {
      const start = affiliateStart(tokens, i);
      if (start >= 0) add(start, i + 1, "nonprofit", "organization/affiliate");
    } else if (isProvider(gazetteer, tokens, hits, i)) add(i - 1, i + 1, "hospital", "organization/provider");
  }
  for (const hit of hits) {
    if (hit.table !== "places" || !isNameWord(tokens, hit.end) || shapeAt(tokens, hit.end) & Shape.Line) continue;
    const paper = EDITIONS.at(tokens, hit.end) ? hit.end + 1 : hit.end;
    if (NEWSPAPERS.at(tokens, paper) && isNameWord(tokens, paper) && !isNameWord(tokens, paper + 1))
      add(hit.start, paper + 1, "newspaper", "organization/newspaper");
    const local = localBody(tokens, hit.end);
    if (local) add(hit.start, local.end, local.type, "organization/local");
  }
}

const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** "Keep Riverton Beautiful": the start, or -1. */
function affiliateStart(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (at > i - 5 && isNameWord(tokens, at) && foldAt(tokens, at) !== "keep") at--;
  return at < i - 1 && foldAt(tokens, at) === "keep" && shapeAt(tokens, at) & Shape.Cap ? at : -1;
}

/** "Friends of the River": the end, or 0. */
function friendsEnd(tokens: readonly Token[], i: number): number {
  if (foldAt(tokens, i) !== "friends" || foldAt(tokens, i + 1) !== "of") return 0;
  const from = foldAt(tokens, i + 2) === "the" ? i + 3 : i + 2;
  let end = from;
  while (isNameWord(tokens, end) && !(shapeAt(tokens, end) & Shape.Line)) end++;
  return end > from ? end : 0;
}

/** "Mayors Against Litter", "Parents for Clean Air": the end, or 0. */
function causeEnd(tokens: readonly Token[], i: number): number {
  // "Mayors United Against …": the participle is part of the name.
  const at = foldAt(tokens, i + 1) === "united" && shapeAt(tokens, i + 1) & Shape.Cap ? i + 2 : i + 1;
  const link = foldAt(tokens, at);
  if (link !== "against" && link !== "for") return 0;
  // A lower-case "against" is an ordinary sentence.
  if (link === "against" && !(shapeAt(tokens, at) & Shape.Cap)) return 0;
  let end = at + 1;
  while (isNameWord(tokens, end) && !(shapeAt(tokens, end) & Shape.Line)) end++;
  return end - i >= 4 ? end : 0;
}
