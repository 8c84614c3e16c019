import { TABLES } from "../tables/tables.js";

/** What first words are told apart by: a table's forms, or one of its keys. */
export interface Channel {
  readonly table: number;
  /** Null for the forms. */
  readonly key: string | null;
}

export const CHANNELS: readonly Channel[] = TABLES.flatMap((spec, table) => [
  ...(spec.forms ? [{ table, key: null }] : []),
  ...Object.keys(spec.keys ?? {}).map((key) => ({ table, key })),
]);

const nameOf = ({ table, key }: Channel): string => `${TABLES[table]?.name}${key === null ? "" : `#${key}`}`;
const NUMBER_OF: ReadonlyMap<string, number> = new Map(CHANNELS.map((channel, i) => [nameOf(channel), i]));

/** The number of a channel by name (`"mayors"`, `"mayors#surname"`), or undefined. */
export const channelNumber = (name: string): number | undefined => NUMBER_OF.get(name);
