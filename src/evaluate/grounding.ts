import { LINKED_KINDS, PERSON_KINDS } from "../model/index.js";
import type { GoldRecord } from "./gold.js";
import { nameParts } from "./names.js";
import type { Ledger } from "./outcome.js";
import { mentionsIn, type Prediction } from "./prediction.js";
import { bare } from "./text.js";

interface Entity {
  readonly name: string;
  readonly printed?: string;
  readonly named?: boolean;
  readonly mentions?: readonly { readonly text: string }[];
}

/** Checks that every mention slices back to its text, every entity has one, and a named person's show the surname. */
export function scoreGrounding({ input }: GoldRecord, said: Prediction, ledger: Ledger): void {
  const fields: Record<string, string> = {
    title: input.title ?? said.title ?? "",
    text: input.text ?? said.text ?? "",
  };
  for (const mention of mentionsIn(said)) {
    const { field, start, end, text } = mention;
    const what = `${field}[${start}..${end}] ${JSON.stringify(text.slice(0, 80))}`;
    if (text !== "" && fields[field]?.slice(start, end) === text) ledger.hit("grounding", what);
    else ledger.extra("grounding", what);
  }
  for (const kind of LINKED_KINDS)
    for (const entity of (said[kind] ?? []) as readonly Entity[]) {
      if (!entity.mentions?.length) ledger.extra("grounding", `${kind}: ${entity.name} has no mention`);
      else if (PERSON_KINDS.has(kind) && entity.named !== false && !showsSurname(entity))
        ledger.extra("grounding", `${kind}: no mention of ${entity.name} shows the surname`);
    }
}

function showsSurname({ name, printed, mentions = [] }: Entity): boolean {
  const shown = mentions.map(({ text }) => bare(text)).join(" ");
  return [name, printed ?? name].some((form) => {
    const { surname } = nameParts(form);
    return surname !== "" && shown.includes(surname);
  });
}
