import type { View } from "../events/view.js";
import { act } from "./acts.js";
import type { InstrumentHead } from "./heads.js";
import { named } from "./named.js";
import { bill, measure, publicLaw } from "./numbers.js";
import { order } from "./orders.js";
import type { InstrumentPhrase } from "./phrase.js";
import { launched } from "./titles.js";

/** Reads the phrase around the head at token `i`; null where it names no instrument. */
export function readInstrument(view: View, i: number, head: InstrumentHead): InstrumentPhrase | null {
  switch (head.reads) {
    case "act":
      return act(view, i);
    case "bill":
      return bill(view, i);
    case "public-law":
      return publicLaw(view, i);
    case "order":
      return order(view, i);
    case "numbered":
      return measure(view, i);
    case "launch":
      return launched(view, i);
    case "named":
      return named(view, i, head);
  }
}
