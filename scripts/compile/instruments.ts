import { join } from "node:path";
import { type CompileContext, mergeTable, readTsv, slug, type TableRow } from "./tables.js";

const COLUMNS = ["name", "variants", "type", "number", "date"] as const;

/** The facts' words for a type, where the contract's differ. */
const TYPES: Readonly<Record<string, string>> = {
  "appropriations-rider": "law",
  "statute-section": "law",
  "tax-credit": "program",
  "tax-provision": "program",
  initiative: "program",
  instrument: "program",
  policy: "regulation",
  budget: "report",
  platform: "report",
  proposal: "bill",
  compact: "resolution",
};

/** "EO 13768" → "13768", "Pub. L. 103-322, title IV" → "103-322", "H.R. 8 (116th and 117th)" → "H.R. 8". */
const bareNumber = (printed: string): string =>
  printed
    .replace(/^(?:EO|Pub\. L\.) /, "")
    .replace(/, title [A-Z-]+$/, "")
    .replace(/ \(\d{3}th(?: and \d{3}th)?\)/g, "")
    .split(";")[0] ?? "";

/** How prose prints the number: "Executive Order 13768", "Public Law 115-97". */
const numberWordings = (type: string, number: string): string[] => {
  if (type === "executive-order")
    return ["Executive Order", "Executive Order No.", "EO", "E.O."].map((head) => `${head} ${number}`);
  return type === "law" && /^\d+-\d+$/.test(number)
    ? [`Public Law ${number}`, `P.L. ${number}`, `Pub. L. ${number}`]
    : [];
};

const fromFacts = (shared: string): TableRow[] => {
  const columns = ["id", "canonical", "variants", "type", "date", "number", "source", "verified"] as const;
  return readTsv(join(shared, "facts/instruments.tsv"), columns).map((row) => {
    const type = TYPES[row.type] ?? row.type;
    const number = bareNumber(row.number);
    const name = row.canonical.replace(/ \(second\)$/, "");
    // "Executive Order, <title>" is a wording of the title and matched by it.
    const printed = row.variants.split("|").filter((variant) => !variant.startsWith("Executive Order, "));
    const variants = [...printed, ...numberWordings(type, number)].filter(
      (variant) => variant !== "" && variant !== name,
    );
    return {
      id: slug(row.id),
      name,
      variants: [...new Set(variants)].join("|"),
      type,
      number,
      date: row.date === "" || row.verified === "y" ? row.date : `${row.date}?`,
      source: row.source === "knowledge" ? "general knowledge" : row.source,
      licence: "own",
    };
  });
};

/** Writes instruments.tsv from the project's facts. */
export const compileInstruments = (context: CompileContext): void => {
  mergeTable("instruments", COLUMNS, fromFacts(context.shared), { fresh: context.fresh("instruments") });
};
