import type { Mayor, Official, Person, TaggedRelease } from "../../src/model/index.js";
import { createTagger } from "../../src/tagger.js";

/** One text with the facts a careful reader takes from it; a kind that is left out must come out empty. */
export interface Case {
  /** Pattern of the catalogue and a letter, "A2b". */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly day?: string;
  /** "Name | City, ST | status"; "-" where there is no city, "?" for an unknown state, "*" where it isn't looked at ("City, *"). */
  readonly mayors?: readonly string[];
  /** "Name: Role | Body", of mayors. Looked at only where given. */
  readonly titles?: readonly string[];
  /** "Name | Office | status"; "(Name)" where the office alone is printed, "*" where it isn't looked at. */
  readonly officials?: readonly string[];
  readonly people?: readonly string[];
  /** Names that may stand among officials or people and cost nothing. */
  readonly either?: readonly string[];
}

const tagger = createTagger({ only: ["mayors", "officials", "people"] });

/** What the tagger reads in a case's text. */
export const tagCase = ({ text, title, day }: Case): TaggedRelease =>
  tagger.tag({ text, title: title ?? null, published: day ?? null });

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[“”"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/\bSt\. /g, "Saint ")
    .replace(/\b(\p{L})\. ?/gu, "$1")
    .replace(/\./g, "")
    .replace(/' /g, "'")
    .replace(/,( [JS]r| I{1,3}|I?V)\b/g, "$1")
    .toLowerCase();

const cityOf = ({ city }: Mayor): string => {
  if (!city) return "-";
  return `${city.name}, ${city.state ?? (city.country === "US" || !city.country ? "?" : city.country)}`;
};

type Row = { readonly names: readonly string[]; readonly rest: readonly string[] };
const rowOfMayor = (m: Mayor): Row => ({ names: [m.name, m.printed], rest: [cityOf(m), m.status] });
const rowOfOfficial = (o: Official): Row => ({
  names: o.named ? [o.name, o.printed] : [`(${o.name})`],
  rest: [o.office.title, o.status],
});
const rowOfPerson = (p: Person): Row => ({ names: [p.name, p.printed], rest: [] });
const rowsOfTitles = (m: Mayor): readonly Row[] =>
  m.titles.map((t) => ({ names: [m.name, m.printed].map((n) => `${n}: ${t.role}`), rest: [t.body ?? "-"] }));
const shown = (row: Row): string => [row.names[0], ...row.rest].join(" | ");

function fits(expected: string, row: Row): boolean {
  const [name = "", ...rest] = expected.split(" | ").map(folded);
  if (!row.names.some((n) => folded(n) === name)) return false;
  return rest.every((cell, i) => {
    const is = folded(row.rest[i] ?? "");
    return cell === "*" || cell === is || (cell.endsWith(", *") && is.startsWith(cell.slice(0, -1)));
  });
}

function unlike(kind: string, expected: readonly string[], rows: readonly Row[], free: readonly string[]): string[] {
  const left = [...rows];
  const out: string[] = [];
  for (const line of expected) {
    const at = left.findIndex((row) => fits(line, row));
    if (at < 0) out.push(`${kind}: missed ${line}`);
    else left.splice(at, 1);
  }
  const extra = left.filter((row) => !free.some((name) => fits(name, row)));
  return [...out, ...extra.map((row) => `${kind}: spurious ${shown(row)}`)];
}

/** Where the tagger differs from the case, one line a fact; [] where it reads what the reader reads. */
export function differences(item: Case): readonly string[] {
  const { mayors, officials, people } = tagCase(item);
  const free = item.either ?? [];
  return [
    ...unlike("mayors", item.mayors ?? [], mayors.map(rowOfMayor), []),
    ...(item.titles ? unlike("titles", item.titles, mayors.flatMap(rowsOfTitles), []) : []),
    ...unlike("officials", item.officials ?? [], officials.map(rowOfOfficial), free),
    ...unlike("people", item.people ?? [], people.map(rowOfPerson), free),
  ];
}
