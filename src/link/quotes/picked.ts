import type { Speakable } from "./seen.js";

/** Somebody picked: an entity of the release, or (`name`) words that look like a name; `several` speak at once. */
export interface Picked {
  readonly speaker: Speakable | null;
  readonly name: string | null;
  readonly several: boolean;
  /** Times the form's own confidence. */
  readonly sureness: number;
}

export const pickedOne = (speaker: Speakable, sureness: number): Picked => ({
  speaker,
  name: null,
  several: false,
  sureness,
});
