import { type Gazetteer, Naming } from "../../gazetteer/index.js";
import { type Field, type Hit, Shape, type Token } from "../../model/index.js";
import { hitsAround } from "../hits.js";
import type { Found, Standing } from "./found.js";
import { HEADS } from "./heads.js";
import { MONTHS, STOPS } from "./words.js";

/** A dictionary's event in a field: token indices, and the rows that bear the name. */
export interface Known extends Found {
  readonly rows: readonly number[];
  /** False for the name of a place: it stands for a happening only inside a phrase that says so. */
  readonly alone: boolean;
}

const knownAt = (start: number, end: number, standing: Standing, rows: readonly number[], alone: boolean): Known => ({
  start,
  end,
  standing,
  rows,
  alone,
});

/** Make of a place or a storm's name the happening that it stands for. */
const isCue = (token: Token | undefined): boolean => token !== undefined && HEADS.get(token)?.frame === "cue";
const STANDS_FOR = ["shooting", "attack", "tragedy"];
const AFTERMATH = new Set("wake aftermath anniversary victims memory survivors events tragedy".split(" "));

/** The dictionary's names in a field, disjoint, longest first from the left. */
export function dictionaryEvents(gazetteer: Gazetteer, field: Field, hits: readonly Hit[]): Known[] {
  const out: Known[] = [];
  let until = 0;
  for (let h = 0; h < hits.length; h++) {
    const hit = hits[h] as Hit;
    if (hit.table !== "events" || hit.start < until) continue;
    if (isBody(hits, h, hit) || isOtherFire(field, hit) || isDayRange(field, hit)) continue;
    if (isBroadcast(field, hit)) continue;
    const own = isOwnWord(gazetteer, field, hits, hit);
    if (!own && !standsAlone(field, hit)) continue;
    out.push(knownAt(hit.start, hit.end, "named", hit.rows, own || !isPlace(field, hits, h, hit)));
    until = hit.end;
  }
  return out;
}

/** CNN's "State of the Union" is a programme. */
const isBroadcast = ({ tokens }: Field, { start }: Hit): boolean =>
  tokens[start - 1]?.fold === '"' && tokens.slice(Math.max(0, start - 4), start - 1).some((t) => NETWORKS.has(t.fold));
const NETWORKS = new Set(["cnn", "nbc", "abc", "cbs", "fox", "msnbc"]);

/** "October 9-11" are three days. */
const isDayRange = ({ tokens }: Field, { start }: Hit): boolean =>
  ((tokens[start] as Token).shape & Shape.Number) !== 0 && MONTHS.has(tokens[start - 1]?.fold ?? "");

/** "Valley Fire District", "the Black Creek Fire": fires have the plainest names, and a capital beside makes another one. */
function isOtherFire({ tokens, shouting }: Field, { start, end }: Hit): boolean {
  if ((tokens[end - 1] as Token).fold !== "fire" || shouting) return false;
  const isCap = (token: Token | undefined) =>
    token !== undefined && (token.shape & (Shape.Cap | Shape.Line)) === Shape.Cap;
  return (
    isCap(tokens[end]) ||
    (isCap(tokens[start - 1]) && !/^(?:the|a|in|on|at|as|from|of)$/.test(tokens[start - 1]?.fold ?? ""))
  );
}

/** Whether the hit is but a part of an organization's name. */
function isBody(hits: readonly Hit[], from: number, hit: Hit): boolean {
  for (let h = Math.max(0, from - 24); h < hits.length; h++) {
    const other = hits[h] as Hit;
    if (other.start > hit.start) break;
    if (
      other.table === "organizations" &&
      other.start <= hit.start &&
      other.end >= hit.end &&
      other.end - other.start > hit.end - hit.start
    )
      return true;
  }
  return false;
}

/** A one-word name of an attack that is no place's and no person's, with no capital beside it. */
function isOwnWord(
  gazetteer: Gazetteer,
  { tokens, shouting }: Field,
  hits: readonly Hit[],
  { start, end, rows }: Hit,
): boolean {
  const isName = (token: Token | undefined) =>
    token !== undefined && (token.shape & Shape.Cap) !== 0 && !STOPS.has(token.fold);
  if (shouting || end - start > 1 || isName(tokens[end]) || isName(tokens[start - 1])) return false;
  const { fold, end: last, start: first } = tokens[start] as Token;
  const { type } = gazetteer.row("events", rows[0] as number);
  if (type === "disaster") return isStorm(tokens, start);
  if (last - first < 6 || type !== "attack") return false;
  const others = hitsAround(hits, start, end).filter((h) => h.start <= start && h.end >= end && h.table !== "events");
  // A place that is known for nothing else: "<name> changed us", but not "in <name>, Ohio".
  const placed = PLACING.has(tokens[start - 1]?.fold ?? "") || (tokens[end]?.fold === "," && isName(tokens[end + 1]));
  return others.every((h) => h.table === "places" && !placed) && (gazetteer.naming(fold) & Naming.Surname) === 0;
}

const PLACING = new Set("in at of near from to outside around".split(" "));
const STORMY = new Set(
  "hurricane hurricanes storm storms flood floods flooded flooding floodwaters floodwater levee levees landfall surge rain winds wind evacuated evacuees evacuation rebuild rebuilding rebuilt recovery roofs ashore".split(
    " ",
  ),
);
/** Tokens on either side in which a storm's name alone wants a word of weather or of what it left. */
const NEAR = 24;

function isStorm(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i < Math.min(tokens.length, at + NEAR); i++)
    if (STORMY.has((tokens[i] as Token).fold)) return true;
  // "during <name>", "recovery from <name>"
  const before = tokens[at - 1]?.fold ?? "";
  const placed = tokens[at + 1]?.fold === "," && ((tokens[at + 2]?.shape ?? 0) & Shape.Cap) !== 0;
  if (placed) return false;
  if (before === "during" || (before === "from" && BACK.has(tokens[at - 2]?.fold ?? ""))) return true;
  if (HARMED.has(tokens[at + 1]?.fold ?? "")) return true;
  const verb = tokens[at + 1]?.fold === "had" ? at + 2 : at + 1;
  // "A week ago <name> struck the coast."
  return (
    STRUCK.has(tokens[verb]?.fold ?? "") && /^(?:ago|when|where|since|before|after|,)$/.test(tokens[at - 1]?.fold ?? "")
  );
}
const BACK = new Set("back recover recovers recovered recovering recovery rebound damage lessons".split(" "));
const HARMED = new Set("spared devastated flooded ravaged battered drowned destroyed".split(" "));
const STRUCK = new Set("took struck hit come came tore flooded drowned destroyed ravaged devastated made".split(" "));

/** Whether a place bears the same name and no cue stands before it. */
function isPlace({ tokens }: Field, hits: readonly Hit[], from: number, hit: Hit): boolean {
  if (isCue(tokens[hit.start - 1])) return false;
  for (let h = Math.max(0, from - 24); h < hits.length; h++) {
    const other = hits[h] as Hit;
    if (other.start > hit.start) return false;
    if (other.table === "places" && other.end >= hit.end) return true;
  }
  return false;
}

/** One-word names and days of the calendar need a word before them that speaks of a happening. */
function standsAlone({ tokens }: Field, { start, end }: Hit): boolean {
  const first = tokens[start] as Token;
  const before = tokens[start - 1];
  const isDay = MONTHS.has(first.fold) && end - start <= 4 && (tokens[end - 1] as Token).shape & Shape.Number;
  if (end - start > 1 && !isDay) return true;
  if (!isDay && (first.shape & Shape.Number || /\d/.test(first.fold))) return true;
  const behind = tokens[end];
  const isName = (token: Token | undefined) => token !== undefined && (token.shape & Shape.Cap) !== 0;
  if (isName(behind) || !before || (isName(before) && !isCue(before))) return false;
  return isCue(before) || (before.fold === "of" && AFTERMATH.has(tokens[start - 2]?.fold ?? ""));
}

/** The metonym behind a cue, and the storms that are listed with it: "after Zelda and Yvonne". */
export function metonyms(gazetteer: Gazetteer, field: Field, cue: number): Known[] {
  const first = metonym(gazetteer, field, cue);
  if (!first) return [];
  const out = [first];
  for (let at = first.end; /^(?:and|,|&)$/.test(field.tokens[at]?.fold ?? "") && out.length < 6; ) {
    const next = field.tokens[at + 1]?.fold === "and" ? at + 2 : at + 1;
    const name = field.tokens[next];
    const rows = name && (name.shape & Shape.Cap) !== 0 ? gazetteer.lookup("events", ["hurricane", name.fold]) : [];
    if (rows.length === 0 || first.standing !== "described") break;
    out.push(knownAt(next, next + 1, "described", rows, true));
    at = next + 1;
  }
  return out;
}

const WITH_OF = new Set(["because", "aftermath", "remnants"]);

/** "since Katrina", "after Newtown": the name behind the cue at token `i`, where the dictionary knows what it stands for. */
function metonym(gazetteer: Gazetteer, { tokens }: Field, cue: number): Known | null {
  const of = WITH_OF.has((tokens[cue] as Token).fold);
  if (of && tokens[cue + 1]?.fold !== "of") return null;
  const i = of ? cue + 1 : cue;
  const first = tokens[i + 1];
  if (!first || !(first.shape & Shape.Cap) || first.shape & Shape.Line) return null;
  let end = i + 2;
  while (end < tokens.length && end < i + 5 && (tokens[end] as Token).shape & Shape.Cap) end++;
  const folds = tokens.slice(i + 1, end).map((t) => t.fold);
  if (folds.length === 1) {
    const storms = gazetteer.lookup("events", ["hurricane", ...folds]);
    if (storms.length) return knownAt(i + 1, end, "described", storms, true);
  }
  for (const noun of STANDS_FOR) {
    const rows = gazetteer.lookup("events", [noun, "in", ...folds]);
    if (rows.length) return knownAt(i + 1, end, "weak", rows, true);
  }
  return null;
}
