import { foldAt, type PersonField } from "../field.js";
import { cityBefore } from "../mayors/city.js";
import type { MayorHead } from "../mayors/head.js";
import { statusAt } from "../status-word.js";
import { STATUS_WORDS } from "../words.js";
import type { OneTitle } from "./title.js";

export function readMayor(field: PersonField, head: MayorHead): OneTitle {
  const place = head.plural ? null : cityBefore(field, head.start);
  let start = place ? place.start : head.start;
  let status = head.status;
  for (;;) {
    const before = foldAt(field.tokens, start - 1);
    const word = statusAt(field.tokens, start - 1);
    if (word && word !== "nominee") {
      if (status === null && word !== "incumbent") status = word;
      start--;
    } else if (before === "-" && STATUS_WORDS.has(foldAt(field.tokens, start - 2))) start--;
    else break;
  }
  const rule = place ? "mayor/city-before" : "mayor/title-before";
  return { claim: { kind: "mayor", status, city: place, span: { start, end: head.end }, rule }, start, mayor: head };
}
