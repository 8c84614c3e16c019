import { useEffect, useRef, useState } from "preact/hooks";
import type { TaggedRelease } from "../../model/index.js";
import type { ReportIndex } from "../data.js";
import { searchTextOf } from "./search.js";
import { unpackBlocks } from "./unpack.js";

interface Releases {
  /** By their numbers; undefined where not yet unpacked. */
  readonly releases: readonly (TaggedRelease | undefined)[];
  /** What they are searched by. */
  readonly texts: readonly (string | undefined)[];
  /** How many blocks are there already. */
  readonly loaded: number;
  /** Whether all are. */
  readonly whole: boolean;
}

/** The releases, unpacked in the background. */
export function useReleases({ records, block: size }: ReportIndex): Releases {
  const releases = useRef<(TaggedRelease | undefined)[]>([]);
  const texts = useRef<(string | undefined)[]>([]);
  const [loaded, setLoaded] = useState(0);
  const blocks = Math.ceil(records.length / size);
  useEffect(() => {
    unpackBlocks((block, number) => {
      block.forEach((release, i) => {
        releases.current[number * size + i] = release;
        texts.current[number * size + i] = searchTextOf(release);
      });
      // The first block is what is looked at; the others should not draw the page again and again.
      if (number === 0 || number % 10 === 9 || number === blocks - 1) setLoaded(number + 1);
    });
  }, []);
  return { releases: releases.current, texts: texts.current, loaded, whole: loaded >= blocks };
}
