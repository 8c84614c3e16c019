import { Naming } from "../../../gazetteer/index.js";
import type { Name } from "../claim.js";
import { isPlural } from "../distribute.js";
import { foldAt, type PersonField } from "../field.js";
import { isKnownSurname } from "../layout/headline.js";
import { readName } from "../name.js";
import type { ReadPerson } from "../person.js";
import { readTitlesAfter } from "../titles-after.js";

/** "Senators Graham | and McCain": behind a plural office the surnames of others who hold it. */
export function readSurnames(field: PersonField, first: ReadPerson): ReadPerson[] {
  const others: ReadPerson[] = [];
  if (!first.claims.some(isPlural)) return others;
  for (let end = first.end; ; ) {
    let at = end;
    while (at - end < 2 && LIST_MARKS.has(foldAt(field.tokens, at))) at++;
    const name = at > end ? readName(field.field, at) : null;
    if (name?.words.length !== 1 || field.isInside(at) || !isKnownSurname(field, name.surname)) return others;
    if (field.startingAt("places", at).some((place) => place.end === name.end) && !isFederalSurname(field, name))
      return others;
    const after = readTitlesAfter(field, name.end, false);
    end = Math.max(name.end, after.end);
    others.push({ name, claims: after.claims, rule: "official/list", hits: [], from: at, end });
  }
}

const LIST_MARKS: ReadonlySet<string> = new Set([",", "and", "&"]);

const isFederalSurname = ({ reading }: PersonField, { surname }: Name): boolean =>
  (reading.gazetteer.naming(surname) & (Naming.Congress | Naming.Holder)) !== 0;
