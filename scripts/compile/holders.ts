import { partyLetter } from "./congress.js";
import { type CongressPerson, congressPeople, groupBy, joinInitials, personSlug, shortForm } from "./federal-people.js";
import {
  cabinetHoldings,
  executiveHoldings,
  factHoldings,
  type Holding,
  wikidataHoldings,
  wikidataIds,
} from "./holder-sources.js";
import { handOver, joinOwn, termCell } from "./holder-terms.js";
import { leaderHoldings, proTemporeHoldings } from "./leader-sources.js";
import { OFFICE_ADDITIONS } from "./office-additions.js";
import { type CompileContext, mergeTable, type TableRow } from "./tables.js";

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

interface Held extends Holding {
  readonly person: string;
}

/** Offices that several hold at once: their terms are left as they stand. */
const MANY = new Set([
  "associate-justice",
  "senior-advisor-to-the-president",
  "us-attorney",
  "us-ambassador",
  "deputy-secretary-of-state",
  "amtrak-ceo",
  ...OFFICE_ADDITIONS.filter((office) => office.seats !== "1").map((office) => office.id),
]);

/** Federal officials who bear the name of someone else who sat in Congress. */
const NOT_THE_MEMBER = new Set(["John Sullivan", "John Sununu"]);

/** Days that a second source confirms are sure. */
const confirm = (held: Held, witnesses: ReadonlySet<string>): Held => {
  const seen = (side: string, date: string): boolean =>
    date.length === 10 && witnesses.has(`${held.person} ${held.office} ${side} ${date}`);
  const { term } = held;
  return {
    ...held,
    term: {
      ...term,
      startSure: term.startSure || seen("start", term.start),
      endSure: term.endSure || seen("end", term.end),
    },
  };
};

const startOrder = (a: Held, b: Held): number =>
  a.term.start < b.term.start ? -1 : a.term.start > b.term.start ? 1 : Number(b.term.acting) - Number(a.term.acting);

/** Mends overlaps in a one-seat office by the surer date and reports those it could not mend. Acting holders may overlap full ones. */
const mend = (office: string, holdings: readonly Held[], report: (line: string) => void): Held[] => {
  const list = [...holdings].sort(startOrder);
  for (let i = 0; i < list.length; i += 1) {
    for (let j = i + 1; j < list.length; j += 1) {
      const a = list[i];
      const b = list[j];
      if (!a || !b || a.person === b.person || (a.term.acting && !b.term.acting && a.term.endSure)) continue;
      if (!a.term.acting && b.term.acting) continue;
      const pair = handOver(a.term, b.term);
      if (pair) {
        list[i] = { ...a, term: pair[0] };
        list[j] = { ...b, term: pair[1] };
      } else if (!a.term.acting && !b.term.acting)
        report(`${office}: ${a.name} ${termCell(a.term)} overlaps ${b.name} ${termCell(b.term)}`);
    }
  }
  return list;
};

/** The day a successor is known to have begun is a sure end for the one before. */
const confirmEnds = (holdings: readonly Held[]): Held[] => {
  const begun = (held: Held): boolean =>
    holdings.some(
      (next) =>
        next.person !== held.person &&
        next.term.startSure &&
        next.term.start.length === 10 &&
        next.term.start === held.term.end,
    );
  return holdings.map((held) => (begun(held) ? { ...held, term: { ...held.term, endSure: true } } : held));
};

interface Members {
  byName(name: string): CongressPerson | null;
  byBioguide(id: string): CongressPerson | null;
  byPerson(id: string): CongressPerson | null;
}

const membersOf = (people: readonly CongressPerson[]): Members => {
  const ids = new Map(people.map((person) => [person.spans[0]?.bioguide ?? "", person]));
  const slugs = groupBy(people, (person) => personSlug(person.name));
  return {
    byName: (name) => {
      const found = slugs.get(personSlug(name)) ?? [];
      return found.length === 1 && !NOT_THE_MEMBER.has(name) ? (found[0] ?? null) : null;
    },
    byBioguide: (id) => ids.get(id) ?? null,
    byPerson: (id) => people.find((person) => person.person === id) ?? null,
  };
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

/** The facts' rows, with the bulk tables where the facts have nobody for that person and office. */
const allHoldings = (shared: string): Holding[] => {
  const facts = factHoldings(shared);
  const executives = executiveHoldings(shared).map((row) => {
    const fact = facts.find(
      (f) => f.office === row.office && personSlug(f.name) === personSlug(row.name) && f.term.start === row.term.start,
    );
    return fact ? { ...row, name: fact.name, variants: [...new Set([...fact.variants, ...row.variants])] } : row;
  });
  const leaders = leaderHoldings(shared);
  const replaced = new Set(["president", "vice-president", "senate-majority-leader", "senate-minority-leader"]);
  const kept = facts.filter((row) => !replaced.has(row.office));
  const firstDay = new Map<string, string>();
  for (const row of kept)
    if (row.term.start < (firstDay.get(row.office) ?? "9")) firstDay.set(row.office, row.term.start);
  // The facts begin in 1989; before an office's first fact the cabinet table speaks.
  const earlier = cabinetHoldings(shared).filter(
    (row) => row.term.end !== "" && row.term.end <= (firstDay.get(row.office) ?? "0"),
  );
  return [...executives, ...kept, ...earlier, ...leaders, ...proTemporeHoldings(), ...wikidataHoldings(shared)];
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
