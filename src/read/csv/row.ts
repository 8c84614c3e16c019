import type { ReleaseInput } from "../../model/index.js";
import { printedDay } from "../archive/printed-day.js";
import { dayOf } from "../day.js";
import { textOfHtml } from "../html/plain.js";
import type { Field, Header } from "./header.js";

/** A row as a release. A day that can't be read stays as it is, and is refused where it is checked. */
export function inputOf(record: readonly string[], { cells }: Header): ReleaseInput {
  const cell = (field: Field): string | undefined => {
    const at = cells.get(field);
    const value = at === undefined ? undefined : record[at]?.trim();
    return value === "" ? undefined : value;
  };
  const [id, title, html, published, url, categories] = (
    ["id", "title", "html", "published", "url", "categories"] as const
  ).map(cell);
  const text = cell("text") ?? (html === undefined ? "" : textOfHtml(html));
  const day = published === undefined ? undefined : (dayOf(published) ?? printedDay(published)?.day ?? published);
  return {
    ...(id !== undefined && { id }),
    title: title ?? null,
    text,
    ...(day !== undefined && { published: day }),
    url: url ?? null,
    categories: categories === undefined ? [] : partsOf(categories),
  };
}

/** Several values in one cell are parted by bars or semicolons, by commas where there is neither. */
function partsOf(cell: string): string[] {
  const mark = ["|", ";", ","].find((one) => cell.includes(one)) ?? ",";
  return cell
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
}
