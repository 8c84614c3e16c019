import type { OrganizationValue } from "../extract/organizations.js";
import type { Gazetteer, OrganizationRow } from "../gazetteer/index.js";
import type { Settled } from "../mentions/settle.js";
import type { Alternative, Candidate, Document, Organization, Timeline } from "../model/index.js";
import { mentionOf, slugOf } from "./mention.js";

/** What linking bodies leans on. */
export interface OrganizationContext {
  readonly gazetteer: Gazetteer;
  readonly timeline: Timeline;
  readonly document: Document;
}

/** Bodies of one release that end with the same word and are compared. */
const MOST_NAMESAKES = 100;

interface Group {
  readonly row: OrganizationRow | null;
  readonly alternatives: readonly OrganizationRow[];
  readonly first: Candidate<OrganizationValue>;
  readonly found: Candidate<OrganizationValue>[];
}

/** Joins the mentions of each body and links it to its row; what no row has is named as it is printed in full. */
export function linkOrganizations(settled: Settled<OrganizationValue>, context: OrganizationContext): Organization[] {
  const { kept } = settled;
  const rowsSaid = new Set(
    kept.filter(({ value }) => value.rows.length === 1).map(({ value }) => value.rows[0] as number),
  );
  const fullest = fullNames(kept);
  const acronyms = new Map<string, string>();
  for (const { value } of kept)
    if (value.acronym && value.rows.length === 0 && value.type !== "")
      acronyms.set(value.acronym, keyOf(value, fullest));
  const groups = new Map<string, Group>();
  for (const candidate of kept) {
    const { value } = candidate;
    const chosen = value.rows.length > 1 ? value.rows.filter((r) => rowsSaid.has(r)) : value.rows;
    const rows = (chosen.length ? chosen : value.rows).map((r) => context.gazetteer.row("organizations", r));
    const row = rows.length === 1 ? (rows[0] as OrganizationRow) : null;
    const grammarKey = value.type === "" ? acronyms.get(value.words.join(" ")) : keyOf(value, fullest);
    if (!rows.length && grammarKey === undefined) continue;
    const key = row ? `#${row.id}` : rows.length ? `?${rows.map((r) => r.id).join("|")}` : (grammarKey as string);
    const known = groups.get(key);
    if (known) known.found.push(candidate);
    else groups.set(key, { row, alternatives: row ? [] : rows, first: candidate, found: [candidate] });
  }
  return [...groups.values()].map((group) => toOrganization(group, context.document));
}

/** The grammar's names as word lists, longest first, by their last word. */
function fullNames(kept: readonly Candidate<OrganizationValue>[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, readonly string[]>();
  for (const { value } of kept)
    if (value.rows.length === 0 && value.type !== "") names.set(value.words.join(" "), value.words);
  const byLast = new Map<string, (readonly string[])[]>();
  for (const words of names.values()) {
    const list = byLast.get(words.at(-1) ?? "");
    if (!list) byLast.set(words.at(-1) ?? "", [words]);
    else if (list.length < MOST_NAMESAKES) list.push(words);
  }
  for (const list of byLast.values()) list.sort((a, b) => b.length - a.length);
  return byLast;
}

/** A name that another one ends with is the same body: "Safer Streets Coalition" behind "Neighbors for Safer Streets Coalition". */
function keyOf(value: OrganizationValue, fullest: ReadonlyMap<string, readonly (readonly string[])[]>): string {
  const { words } = value;
  const others = words.length > 1 ? fullest.get(words.at(-1) ?? "") : undefined;
  const full = others?.find((other) => other.length > words.length && endsWith(other, words));
  return (full ?? words).join(" ");
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[long.length - short.length + i] === word);

function toOrganization(group: Group, document: Document): Organization {
  const mentions = group.found.map((candidate) => mentionOf(candidate, document));
  const longest = group.found.reduce(
    (best, c) => (c.value.name.length > best.value.name.length ? c : best),
    group.first,
  ).value;
  if (group.row) {
    const { id, name, type } = group.row;
    return {
      id,
      name,
      type,
      link: "linked",
      candidates: [],
      confidence: longest.name.length > 4 ? 0.97 : 0.9,
      mentions,
    };
  }
  if (group.alternatives.length) {
    const [first] = group.alternatives as [OrganizationRow];
    const score = Math.round(100 / group.alternatives.length) / 100;
    const candidates: Alternative[] = group.alternatives.map(({ id, name }) => ({ id, name, score }));
    return {
      id: slugOf(longest.name),
      name: longest.name,
      type: first.type,
      link: "ambiguous",
      candidates,
      confidence: 0.5,
      mentions,
    };
  }
  return {
    id: slugOf(longest.name),
    name: oneLine(longest.name),
    type: longest.type,
    link: "unknown",
    candidates: [],
    confidence: 0.7,
    mentions,
  };
}

const oneLine = (name: string): string => name.replaceAll(/\s+/g, " ");
