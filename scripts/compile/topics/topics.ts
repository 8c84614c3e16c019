import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompileContext, mergeTable, type TableRow } from "../tables.js";

const COLUMNS = ["area", "areaLabel", "label", "about", "capCode"];

/** Major topics of the Comparative Agendas Project. */
const CAP_CODES: Readonly<Record<string, number>> = {
  "police-reform": 12,
  "community-policing": 12,
  "gun-violence": 12,
  "violent-crime": 12,
  "criminal-justice-reform": 12,
  "hate-extremism": 2,
  "racial-equity": 2,
  "civil-rights": 2,
  "lgbtq-rights": 2,
  "homeland-security": 16,
  "domestic-violence": 12,
  "immigration-reform": 9,
  "immigration-enforcement": 9,
  daca: 9,
  refugees: 9,
  "voting-elections": 20,
  census: 20,
  "affordable-housing": 14,
  homelessness: 14,
  "community-development": 14,
  "public-health": 3,
  "covid-19": 3,
  "mental-health": 3,
  "substance-use": 3,
  hunger: 13,
  "children-youth": 13,
  aging: 13,
  "reproductive-health": 2,
  poverty: 13,
  education: 6,
  "jobs-workforce": 5,
  veterans: 16,
  "metro-economies": 1,
  "federal-budget": 1,
  "taxes-municipal-finance": 1,
  "small-business": 15,
  "financial-empowerment": 15,
  trade: 18,
  infrastructure: 10,
  transportation: 10,
  aviation: 10,
  broadband: 17,
  "climate-change": 7,
  energy: 8,
  water: 7,
  "disasters-resilience": 15,
  "environment-land": 7,
  "arts-culture": 23,
  tourism: 15,
  "parks-recreation": 21,
  technology: 17,
  "cybersecurity-privacy": 17,
  "international-affairs": 19,
  "local-control": 20,
  "federal-city-relations": 20,
  "organization-leadership": 20,
  "awards-grants": 20,
  "memorial-tribute": 20,
  "women-in-office": 2,
};

interface Taxonomy {
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  readonly topics: readonly {
    readonly id: string;
    readonly area: string;
    readonly label: string;
    readonly about: string;
  }[];
}

/** Writes `dictionaries/topics.tsv` from the contract's taxonomy. Throws where a topic has no area or no agenda code. */
export const compileTopics = ({ shared, fresh }: CompileContext): void => {
  const path = join(shared, "contract/topics.json");
  const taxonomy = JSON.parse(readFileSync(path, "utf8")) as Taxonomy;
  const areas = new Map(taxonomy.areas.map(({ id, label }) => [id, label]));
  const rows = taxonomy.topics.map(({ id, area, label, about }): TableRow => {
    const areaLabel = areas.get(area);
    const code = CAP_CODES[id];
    if (areaLabel === undefined)
      throw new Error(`${path}, topic "${id}", field "area": expected a known area, found "${area}"`);
    if (code === undefined)
      throw new Error(`${path}, topic "${id}": expected an agenda code in scripts/compile/topics.ts`);
    const source = "contract/topics.json; Comparative Agendas Project codes";
    return { id, area, areaLabel, label, about, capCode: String(code), source, licence: "own" };
  });
  mergeTable("topics", COLUMNS, rows, { fresh: fresh("topics") });
};
