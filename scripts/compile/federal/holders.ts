import { groupBy } from "../groups.js";
import { type CompileContext, mergeTable, type TableRow } from "../tables.js";
import { allHoldings } from "./all-holdings.js";
import { partyLetter } from "./congress.js";
import { joinOwn, termCell } from "./holder-terms.js";
import { congressPeople, joinInitials, personSlug, shortForm } from "./legislators.js";
import { type Members, membersOf } from "./members.js";
import { confirm, confirmEnds, type Held, MANY, mend } from "./mend-terms.js";
import { cabinetHoldings } from "./sources/cabinet.js";
import { leaderHoldings } from "./sources/leaders.js";
import { wikidataIds } from "./sources/wikidata.js";

const COLUMNS = ["person", "name", "variants", "office", "state", "terms", "party", "bioguide", "wikidata"];

/** Person ids that the house rule alone would give to two people, or one person two ids. */
const PERSONS: Readonly<Record<string, string>> = {
  "George W. Bush": "george-w-bush",
  "George H. W. Bush": "george-h-w-bush",
  "John F. Kennedy": "john-f-kennedy",
  "Thurgood Marshall Jr.": "thurgood-marshall-jr",
  "William R. Graham": "william-r-graham",
  "John Sullivan": "john-j-sullivan",
  "John Sununu": "john-h-sununu",
  "Ashton Carter": "ash-carter",
  "Bill Bennett": "william-bennett",
  "Bob Rubin": "robert-rubin",
  "Elizabeth Sherwood-Randall": "liz-sherwood-randall",
  "Jeffrey Zients": "jeff-zients",
  "Lawrence Summers": "larry-summers",
  "Laura D'Andrea Tyson": "laura-tyson",
  "Russ Vought": "russell-vought",
  "Thomas Homan": "tom-homan",
  "Lynn Morley Martin": "lynn-martin",
  "Edwin Meese": "ed-meese",
  "Clayton Keith Yeutter": "clayton-yeutter",
  "Mark Green": "mark-green-wi",
  "Mike Waltz": "michael-waltz",
};

const rowOf = (held: readonly Held[], name: string, members: Members, ids: ReadonlyMap<string, string>): TableRow => {
  const [first] = held;
  if (!first) throw new Error("holders: expected a holding for every row");
  const member = members.byBioguide(first.bioguide) ?? members.byPerson(first.person);
  const forms = new Set([...held.flatMap((h) => [h.name, ...h.variants]), shortForm(name)]);
  const party = held.find((h) => h.party)?.party || (member ? partyLetter(member.spans.at(-1)?.party ?? "") : "");
  const pick = (key: "bioguide" | "wikidata"): string =>
    held.find((h) => h[key])?.[key] || member?.spans[0]?.[key] || "";
  const terms = joinOwn(held.map((h) => h.term));
  const source = held.find((h) => h.source !== "common knowledge") ?? first;
  return {
    id: `${first.person}_${first.office}`,
    person: first.person,
    name,
    variants: [...forms]
      .filter((form) => form !== name && !/^(President|Governor|General|Dr\.|Secretary) /.test(form))
      .join("|"),
    office: first.office,
    state: "",
    terms: terms.map(termCell).join("|"),
    party,
    bioguide: pick("bioguide"),
    wikidata: pick("wikidata") || ids.get(name) || [...forms].map((form) => ids.get(form) ?? "").find(Boolean) || "",
    source: source.source,
    licence: held.some((h) => h.licence === "cc-by-538") ? "cc-by-538" : source.licence,
  };
};

/** Writes `dictionaries/holders.tsv`; overlaps that could not be mended are printed. Throws on a malformed source. */
export const compileHolders = ({ shared, fresh }: CompileContext): void => {
  const members = membersOf(congressPeople(shared));
  const held = allHoldings(shared).map((row): Held => {
    const member = members.byBioguide(row.bioguide) ?? members.byName(row.name);
    const name = row.bioguide && !/president/.test(row.office) && member ? member.name : joinInitials(row.name);
    const variants =
      name === row.name || !row.bioguide
        ? [...row.variants, row.name]
        : [...row.variants, row.name, ...(member?.variants ?? [])];
    return { ...row, name, variants, person: PERSONS[name] ?? member?.person ?? personSlug(name) };
  });
  const names = new Map<string, string>();
  for (const row of held) if (!names.has(row.person)) names.set(row.person, row.name);
  const witnesses = new Set(
    [...cabinetHoldings(shared), ...leaderHoldings(shared).filter((row) => row.term.startSure)].flatMap((row) => {
      const person = personSlug(row.name);
      return [`${person} ${row.office} start ${row.term.start}`, `${person} ${row.office} end ${row.term.end}`];
    }),
  );
  const ids = wikidataIds(shared);
  const report = (line: string): void => void process.stderr.write(`holders: ${line}\n`);
  const mended = [
    ...groupBy(
      held.map((row) => confirm(row, witnesses)),
      (row) => row.office,
    ),
  ].flatMap(([office, rows]) => (MANY.has(office) ? rows : mend(office, confirmEnds(rows), report)));
  const rows = [...groupBy(mended, (row) => `${row.person}_${row.office}`).values()].map((list) =>
    rowOf(list, names.get(list[0]?.person ?? "") ?? "", members, ids),
  );
  mergeTable("holders", COLUMNS, rows, { fresh: fresh("holders") });
};
