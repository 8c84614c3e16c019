import { deflateRawSync } from "node:zlib";
import { toFacetRecord } from "../facets/index.js";
import type { TaggedRelease } from "../model/index.js";
import type { ReportBlock, ReportIndex } from "./data.js";

/** Releases that the page unpacks in one go: about a frame's work. */
const BLOCK = 100;

/** A report's data, as the page reads them: deflated JSON in base64, the index first. */
export interface Packed {
  readonly index: string;
  readonly blocks: readonly string[];
}

export interface PackOptions {
  readonly title: string;
  readonly version: string;
  /** Labels by id for facets, where the releases do not give any. */
  readonly labels: Readonly<Record<string, string>>;
}

export function packReport(releases: readonly TaggedRelease[], { title, version, labels }: PackOptions): Packed {
  const sorted = [...releases].sort(newestFirst);
  const records = sorted.map((release) => toFacetRecord(release, { labels }));
  const index: ReportIndex = { title, version, records, cities: citiesOf(sorted), block: BLOCK };
  const blocks: string[] = [];
  for (let at = 0; at < sorted.length; at += BLOCK)
    blocks.push(pack(sorted.slice(at, at + BLOCK) satisfies ReportBlock));
  return { index: pack(index), blocks };
}

/** The sort is stable: releases of one day stay in the order in which they came. */
function newestFirst({ published: a }: TaggedRelease, { published: b }: TaggedRelease): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? 1 : -1;
}

function citiesOf(releases: readonly TaggedRelease[]): ReportIndex["cities"] {
  const cities: Record<string, readonly [number, number]> = {};
  for (const { places, mayors, events } of releases)
    for (const place of [...places, ...mayors.map(({ city }) => city), ...events.map((event) => event.place)])
      if (place?.kind === "city" && place.lat !== null && place.lon !== null) cities[place.id] = [place.lat, place.lon];
  return cities;
}

const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value), { level: 9 }).toString("base64");
