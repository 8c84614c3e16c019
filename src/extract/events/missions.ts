import { particulars } from "./complement.js";
import { type FrameReader, found } from "./found.js";
import { foldAt, isCap, leftEdge, nameRun } from "./view.js";

const TO = new Set(["to"]);

/** "a trade mission to Lisbon and Porto", "the trade mission to Japan": where it goes makes it one. */
export const mission: FrameReader = (view, i) => {
  if (foldAt(view, i + 1) !== "to") return null;
  const end = nameRun(view, i + 2);
  if (end === i + 2 || !isCap(view, end - 1)) return null;
  return found(leftEdge(view, i - 1), Math.max(end, particulars(view, i + 1, TO)), "described");
};
