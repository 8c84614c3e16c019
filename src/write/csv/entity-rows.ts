import { entitiesOf, type FlatEntity } from "../entities.js";
import { type Cell, listed } from "./cells.js";
import type { Table } from "./table.js";

const COLUMNS: Readonly<Record<string, (entity: FlatEntity) => Cell>> = {
  kind: ({ kind }) => kind,
  id: ({ id }) => id,
  person: ({ person }) => person,
  name: ({ name }) => name,
  status: ({ status }) => status,
  roles: ({ roles }) => listed(roles),
  link: ({ link }) => link,
  confidence: ({ confidence }) => confidence,
  place: ({ place }) => place?.name ?? null,
  state: ({ place }) => place?.state ?? null,
  country: ({ place }) => place?.country ?? null,
  lat: ({ place }) => place?.lat ?? null,
  lon: ({ place }) => place?.lon ?? null,
  when: ({ when }) => when?.edtf ?? null,
  when_start: ({ when }) => when?.start ?? null,
  when_end: ({ when }) => when?.end ?? null,
  mentions: ({ mentions }) => mentions.length,
  field: ({ mentions }) => mentions[0]?.field ?? null,
  start: ({ mentions }) => mentions[0]?.start ?? null,
  end: ({ mentions }) => mentions[0]?.end ?? null,
  text: ({ mentions }) => mentions[0]?.text ?? null,
  rule: ({ mentions }) => mentions[0]?.rule ?? null,
};

/** One row an entity; those of a release follow each other. */
export const ENTITIES: Table = {
  columns: ["release_id", "release_published", ...Object.keys(COLUMNS)],
  rowsOf: (release) =>
    entitiesOf(release).map((entity) => [
      release.id,
      release.published,
      ...Object.values(COLUMNS).map((cell) => cell(entity)),
    ]),
};
