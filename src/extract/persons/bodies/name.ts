import type { PersonField } from "../field.js";

/** The dictionary's name of a body, else the printed one. */
export function bodyName(field: PersonField, row: number | null, text: string): string {
  return row === null ? text : field.reading.gazetteer.row("organizations", row).name;
}
