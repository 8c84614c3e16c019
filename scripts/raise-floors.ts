import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Floors, figuresBySet, raised } from "./floors.js";

const PATH = "fixtures/floors.json";

const old: Floors = existsSync(PATH) ? JSON.parse(readFileSync(PATH, "utf8")) : {};
const floors = raised(old, figuresBySet());
writeFileSync(PATH, `${JSON.stringify(floors, null, 2)}\n`);
for (const [set, kinds] of Object.entries(floors))
  for (const [kind, floor] of Object.entries(kinds)) {
    const before = old[set]?.[kind];
    if (before !== floor) process.stdout.write(`${set} ${kind}: ${before ?? "none"} -> ${floor}\n`);
  }
