/** Where the fields of a release stand in a row. */
export interface Header {
  /** Cells of a row. */
  readonly width: number;
  /** Field → index of its cell. */
  readonly cells: ReadonlyMap<Field, number>;
}

export const FIELDS = ["id", "title", "text", "html", "published", "url", "categories"] as const;
export type Field = (typeof FIELDS)[number];

/** Names that columns have, as they are compared: small letters and digits alone. */
const NAMES: Readonly<Record<Field, string>> = {
  id: "id guid releaseid postid",
  title: "title headline subject heading",
  text: "text body content fulltext releasetext bodytext description",
  html: "html bodyhtml contenthtml",
  published:
    "published date publisheddate publisheddate datepublished publicationdate pubdate releasedate postdate publishedat",
  url: "url link permalink href",
  categories: "categories category tags topics section",
};

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Finds the columns: by what the user says (field → column), else by their names; or tells what is missing. */
export function headerOf(
  row: readonly string[],
  columns: Readonly<Record<string, string>>,
): Header | { readonly message: string } {
  const names = row.map((name) => name.trim());
  const cells = new Map<Field, number>();
  for (const [field, column] of Object.entries(columns)) {
    const at = names.indexOf(column);
    if (at < 0)
      return { message: `expected a column ${column} (--column ${field}=${column}), received ${listed(names)}` };
    cells.set(field as Field, at);
  }
  const taken = new Set(cells.values());
  for (const field of FIELDS) {
    if (cells.has(field)) continue;
    const known = NAMES[field].split(" ");
    const at = known
      .map((name) => names.findIndex((own, i) => !taken.has(i) && bare(own) === name))
      .find((i) => i >= 0);
    if (at === undefined) continue;
    cells.set(field, at);
    taken.add(at);
  }
  if (!cells.has("text") && !cells.has("html"))
    return { message: `expected a column text, or --column text=… to name it, received ${listed(names)}` };
  return { width: names.length, cells };
}

const LISTED = 20;
const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, LISTED).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  return `${shown.join(", ")}${names.length > LISTED ? ", …" : ""}`;
};

/** What parts the cells: the mark that parts most of them in the first line. */
export function delimiterOf(line: string): string {
  const count = (mark: string): number => line.split(mark).length;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Whether a text begins with a row of names that tables of releases have. */
export function looksLikeHeader(content: string): boolean {
  const line = content.slice(0, 10_000).replace(/^\s+/, "").split("\n", 1)[0] ?? "";
  const names = line.split(delimiterOf(line)).map((name) => bare(name.trim()));
  const is = (field: Field): boolean => names.some((name) => NAMES[field].split(" ").includes(name));
  return names.length > 1 && (is("text") || is("html")) && FIELDS.filter(is).length > 1;
}
