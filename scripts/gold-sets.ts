import { existsSync, readFileSync } from "node:fs";
import { type GoldRecord, type Prediction, readGold } from "../src/evaluate/index.js";
import { createTagger, splitArchive } from "../src/index.js";

/** Gold with what the library makes of it now. */
export interface GoldSet {
  readonly name: string;
  readonly gold: readonly GoldRecord[];
  readonly said: readonly Prediction[];
}

const read = (path: string) => readFileSync(path, "utf8");

/** Our fixtures: the releases we work with, those kept back, and the archive page with gold. */
export function fixtureSets(): GoldSet[] {
  const releases = readGold(read("fixtures/releases.ndjson"), "fixtures/releases.ndjson");
  const own = releases.filter(({ set }) => set !== "aside");
  const aside = releases.filter(({ set }) => set === "aside");
  return [
    single("own", own),
    ...(aside.length > 0 ? [single("aside", aside)] : []),
    page("newsroom", "fixtures/mayors-newsroom.gold.ndjson", "fixtures/mayors-newsroom.txt"),
  ];
}

/** Gold that may lie beside this checkout; what is not there is left out. */
export function sharedSets(): GoldSet[] {
  const shared = "../shared";
  const open = `${shared}/exam/open-gold.ndjson`;
  const seed = `${shared}/exam/seed-gold.ndjson`;
  const sets: GoldSet[] = [];
  if (existsSync(open)) sets.push(single("open", readGold(read(open), open)));
  if (existsSync(seed)) sets.push(page("seed", seed, `${shared}/seed/mayors-and-police-chiefs.txt`));
  return sets;
}

function single(name: string, gold: readonly GoldRecord[]): GoldSet {
  const tagger = createTagger();
  const said = gold.map(({ id, input: { title, text, published } }) =>
    tagger.tag({ id, title: title ?? null, text: text ?? "", published: published ?? null }),
  );
  return { name, gold, said };
}

function page(name: string, goldPath: string, pagePath: string): GoldSet {
  const said = createTagger().tagPage(splitArchive(read(pagePath)));
  return { name, gold: readGold(read(goldPath), goldPath), said };
}
