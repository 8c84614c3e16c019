/** A line of a page without the white space around it; UTF-16 offsets into the page. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines between blank ones. */
export type Block = readonly Line[];

const GLUED_BYLINE = /By ?\|[ \t]*\d{4}-\d\d-\d\dT[^|\n]{1,80}\|(?:[^|\n]{0,400}\|)?/g;
const GLUED_TOP = /(?<=\S)Go to Top[ \t]*$/;
const TAIL = /\b(?:Read (?:more|the full (?:story|release))|Continue reading|Learn more)[ \t»›>→…]{0,8}$/i;

/** A page's blocks of lines. What a paste glued onto a line (a byline, "Go to Top", "Read more") is a line of its own. */
export function readBlocks(page: string): Block[] {
  const blocks: Block[] = [];
  let block: Line[] = [];
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (let start = 0; start <= page.length; ) {
    const stop = page.indexOf("\n", start);
    const end = stop < 0 ? page.length : stop;
    const pieces = cut(page, start, end);
    if (pieces.length === 0) close();
    block.push(...pieces);
    start = end + 1;
  }
  close();
  return blocks.flatMap(unwrapped);
}

function cut(page: string, start: number, end: number): Line[] {
  const text = page.slice(start, end);
  const at = new Set([0, text.length]);
  for (const glued of text.matchAll(GLUED_BYLINE)) at.add(glued.index).add(glued.index + glued[0].length);
  const top = GLUED_TOP.exec(text)?.index;
  if (top !== undefined) at.add(top);
  const tail = TAIL.exec(text)?.index;
  if (tail !== undefined) at.add(tail);
  const cuts = [...at].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, i) => trimmed(page, start + (cuts[i] ?? 0), start + to));
}

function trimmed(page: string, start: number, end: number): Line[] {
  const text = page.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const bare = text.trim();
  return bare === "" ? [] : [{ start: from, end: from + bare.length, text: bare }];
}

/** The longest line of a page that was wrapped by hand or by a mailer. */
const WRAPPED = 110;

/** A block with a line too long to have been wrapped holds a paragraph in each line. */
function unwrapped(block: Block): Block[] {
  return block.some((line) => line.text.length > WRAPPED) ? block.map((line) => [line]) : [block];
}
