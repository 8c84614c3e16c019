import type { Hit, Token } from "../../model/index.js";
import { foldAt } from "../../text/index.js";
import { firstHitFrom } from "../hits.js";
import type { OrganizationSpan } from "../organizations/span.js";
import type { ReadField } from "../reading.js";
import { LOCATIVES } from "./words.js";

/** Longer names that a place's name may be part of: bodies, persons, meetings, laws, offices. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

const NAMING_TABLES = new Set(["mayors", "people", "holders", "congress", "instruments", "offices"]);

/** All longer names of a field, by start. */
export function blocksOf(read: ReadField, spans: readonly OrganizationSpan[]): Block[] {
  const blocks: Block[] = spans.filter((span) => span.end - span.start > 1 || span.type === "university");
  for (const hit of read.hits) {
    if (hit.end - hit.start < 2) continue;
    if (NAMING_TABLES.has(hit.table) || (hit.table === "events" && !holdsPlace(read.field.tokens, hit)))
      blocks.push(hit);
  }
  return blocks.sort((a, b) => a.start - b.start);
}

/** "fire in Tulsa" names the place beside what happened there; "Boston Marathon" does not. */
function holdsPlace(tokens: readonly Token[], { start, end }: Hit): boolean {
  for (let i = start + 1; i < end; i++) if (LOCATIVES.at(tokens, i) && foldAt(tokens, i) !== "of") return true;
  return false;
}

/** No name is longer than this, in tokens. */
const LONGEST_BLOCK = 48;

/** Whether a longer name takes in these tokens. */
export function isBlocked(blocks: readonly Block[], start: number, end: number): boolean {
  for (let i = firstHitFrom(blocks, start - LONGEST_BLOCK); i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.start > start) return false;
    if (block.end >= end && block.end - block.start > end - start) return true;
  }
  return false;
}

/** Whether a body has exactly this name, as the White House has that of a town. */
export function isNamesake(blocks: readonly Block[], start: number, end: number): boolean {
  for (let i = firstHitFrom(blocks, start); blocks[i]?.start === start; i++) if (blocks[i]?.end === end) return true;
  return false;
}
