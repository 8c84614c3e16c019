/** A user's dictionary, checked: rows by table file, every cell a string. */
export interface Dictionary {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}
export function loadDictionary(
  _source: string,
  _options: { format?: "json" | "csv"; name?: string; file?: string } = {},
): Dictionary {
  throw new Error("not yet");
}
