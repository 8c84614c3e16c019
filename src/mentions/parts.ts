import type { Candidate } from "../model/index.js";
import { overlapping } from "./overlapping.js";
import type { Settled } from "./settle.js";

/** Mentions that are no more than another's name: "Highway Trust Fund" the programme, "… Finance Corporation" in an act's title. */
export interface Owners {
  /** A mention of the very same words gives way, */
  readonly same: readonly Candidate[];
  /** and one inside these too, unless a dictionary knows it. */
  readonly around: readonly Candidate[];
}

/** Lets mentions of one kind give way to those of others that own their words. */
export function giveWay<Value>({ kept, lost }: Settled<Value>, { same, around }: Owners): Settled<Value> {
  if (same.length === 0 && around.length === 0) return { kept, lost };
  const left: Candidate<Value>[] = [];
  const gone = [...lost];
  for (const candidate of kept) {
    const beside = overlapping(around, candidate);
    const rival =
      overlapping(same, candidate).find((other) => isSpan(other, candidate)) ??
      beside.find((other) => isSpan(other, candidate)) ??
      (candidate.tier === "curated" ? undefined : beside.find((other) => isInside(other, candidate)));
    if (rival) gone.push({ candidate, to: rival as Candidate<Value> });
    else left.push(candidate);
  }
  return { kept: left, lost: gone };
}

const isSpan = (a: Candidate, b: Candidate): boolean => a.field === b.field && a.start === b.start && a.end === b.end;
const isInside = (outer: Candidate, inner: Candidate): boolean =>
  outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end;
