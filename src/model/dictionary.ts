/**
 * A user's dictionary, checked and ready to be layered: rows by table, each row a cell by column, as strings.
 * Made by `loadDictionary` of `citydesk/dictionary`.
 */
export interface Dictionary {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}
