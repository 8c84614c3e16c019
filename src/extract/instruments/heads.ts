import type { InstrumentType } from "../../model/index.js";
import { type WordTable, wordTable } from "../../text/index.js";

/** How the phrase around a head word is read. */
export type InstrumentHead =
  | { readonly reads: "act" | "bill" | "public-law" | "order" | "numbered" | "launch" }
  | NamedHead;

/** A head that ends a name in capitals, begins one ("Blueprint for …"), or stands before a title ("a report, …"). */
export interface NamedHead {
  readonly reads: "named";
  readonly type: InstrumentType;
  /** So many names must stand before the head; 0 where it ends no name. */
  readonly least: number;
  /** The prepositions behind which a name that begins with the head goes on. */
  readonly tail: string;
  /** Whether a number may stand behind it, too: "Amendment 64". */
  readonly numbered: boolean;
  /** Whether in lower case it may end a name: "the Green Roofs program". */
  readonly lower: boolean;
  /** Whether a title may stand behind it: "a report, “…”". */
  readonly titles: boolean;
}

const named = (type: InstrumentType, least: number, marks = ""): NamedHead => ({
  reads: "named",
  type,
  least,
  tail: / ([a-z|]+)$/.exec(` ${marks}`)?.[1] ?? "",
  numbered: marks.includes("#"),
  lower: marks.includes("~"),
  titles: marks.includes('"'),
});

/** Folded head word → how it is read. */
export const INSTRUMENT_HEADS: WordTable<InstrumentHead> = /* @__PURE__ */ wordTable(
  (
    [
      ["act", { reads: "act" }],
      ["h s hr hj hcon sj hb sb ab acr sjr hjr hcr scr ld", { reads: "bill" }],
      ["pl", { reads: "public-law" }],
      ["order memorandum directive", { reads: "order" }],
      ["proposition prop measure question issue referendum proclamation", { reads: "numbered" }],
      ["launch launches launched launching unveil unveils unveiled unveiling", { reads: "launch" }],
      ["law", named("law", 2, '#"')],
      ["amendment", named("law", 1, "#")],
      ["bill legislation", named("bill", 0, '#"')],
      ["ordinance", named("law", 2, '#"')],
      ["program programme initiative", named("program", 2, '#~"')],
      ["pilot", named("program", 2, '"')],
      ["fund hotline lifeline demonstration", named("program", 2)],
      ["campaign", named("program", 2, '" for')],
      ["challenge", named("program", 0, "for|to")],
      ["credit", named("program", 2)],
      ["grant grants", named("grant", 2, '~"')],
      ["agreement accord accords treaty protocol", named("treaty", 1, "on")],
      ["compact", named("treaty", 1, "for|to|on")],
      ["convention", named("treaty", 0, "on|against")],
      ["pact pledge declaration", named("resolution", 2, "on|of")],
      ["resolution", named("resolution", 2, '#"')],
      ["rule standard", named("regulation", 2)],
      ["guidelines standards code", named("regulation", 2)],
      ["policy", named("regulation", 2, '" on')],
      ["framework strategy agenda", named("report", 2, '" for|on')],
      ["plan", named("report", 2, '" for|to|on')],
      ["blueprint roadmap", named("report", 2, '" for|to')],
      ["report", named("report", 2, '" on')],
      ["survey study index", named("report", 2, '" of|on')],
      ["guide toolkit handbook playbook", named("report", 2, '" for|to|on')],
      ["book paper", named("report", 0, '"')],
    ] as const
  ).flatMap(([words, head]) => words.split(" ").map((word) => [word, head] as const)),
);
