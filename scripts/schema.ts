/** Writes dist/release.schema.json, the JSON Schema of one written record. */
import { mkdirSync, writeFileSync } from "node:fs";
import { releaseJsonSchema } from "../src/schema/index.js";

const dist = new URL("../dist/", import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(new URL("release.schema.json", dist), `${JSON.stringify(releaseJsonSchema(), null, 2)}\n`);
