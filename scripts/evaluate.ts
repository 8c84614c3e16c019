import { scoreReleases, scoreText } from "../src/evaluate/index.js";
import { fixtureSets, sharedSets } from "./gold-sets.js";

for (const { name, gold, said } of [...fixtureSets(), ...sharedSets()])
  process.stdout.write(`${scoreText(scoreReleases(gold, said), name)}\n`);
