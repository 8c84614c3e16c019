import { entitiesOf } from "../entities.js";
import type { WrittenRelease } from "../writer.js";
import { type Database, findDriver, type Value } from "./driver.js";

/** Tables and their columns; `release` and `entity` are row numbers, for ids of releases may come twice. */
const TABLES: Readonly<Record<string, string>> = {
  releases:
    "release INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, url TEXT, text TEXT, categories TEXT NOT NULL, " +
    "published TEXT, published_basis TEXT NOT NULL, published_from TEXT, published_to TEXT, modified TEXT, " +
    "source_name TEXT, source_start INTEGER, source_end INTEGER, warnings TEXT NOT NULL",
  entities:
    "entity INTEGER PRIMARY KEY, release INTEGER NOT NULL REFERENCES releases, kind TEXT NOT NULL, id TEXT, person TEXT, " +
    "name TEXT NOT NULL, status TEXT, roles TEXT NOT NULL, link TEXT, confidence REAL, place_id TEXT, place TEXT, " +
    "state TEXT, country TEXT, geoid TEXT, lat REAL, lon REAL, when_edtf TEXT, when_start TEXT, when_end TEXT",
  mentions:
    'entity INTEGER NOT NULL REFERENCES entities, field TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, ' +
    "text TEXT NOT NULL, rule TEXT NOT NULL",
};
const INDICES = [
  "CREATE INDEX releases_id ON releases (id)",
  "CREATE INDEX releases_published ON releases (published)",
  "CREATE INDEX entities_release ON entities (release)",
  "CREATE INDEX entities_id ON entities (kind, id)",
  "CREATE INDEX mentions_entity ON mentions (entity)",
];

/** Writes all releases into a new database. The same releases give the same bytes by the same version of SQLite. */
export async function buildDatabase(releases: AsyncIterable<WrittenRelease>, path: string): Promise<void> {
  const open = await findDriver();
  const database = await open(path);
  for (const [name, columns] of Object.entries(TABLES)) database.exec(`CREATE TABLE ${name} (${columns})`);
  database.exec("BEGIN");
  const insert = inserter(database);
  let number = 0;
  for await (const release of releases) insert(release, ++number);
  database.exec("COMMIT");
  for (const index of INDICES) database.exec(index);
  await database.finish();
}

function inserter(database: Database): (release: WrittenRelease, number: number) => void {
  const into = (table: string, columns: number): ((row: readonly Value[]) => void) =>
    database.statement(`INSERT INTO ${table} VALUES (${"?, ".repeat(columns - 1)}?)`);
  const releases = into("releases", 15);
  const entities = into("entities", 20);
  const mentions = into("mentions", 6);
  let entity = 0;
  return (release, number) => {
    releases(releaseRow(release, number));
    for (const one of entitiesOf(release)) {
      entity++;
      const { place, when } = one;
      entities([
        ...[entity, number, one.kind, one.id, one.person, one.name, one.status, JSON.stringify(one.roles)],
        ...[one.link, one.confidence, place?.id ?? null, place?.name ?? null, place?.state ?? null],
        ...[place?.country ?? null, place?.geoid ?? null, place?.lat ?? null, place?.lon ?? null],
        ...[when?.edtf ?? null, when?.start ?? null, when?.end ?? null],
      ]);
      for (const { field, start, end, text, rule } of one.mentions) mentions([entity, field, start, end, text, rule]);
    }
  };
}

function releaseRow(release: WrittenRelease, number: number): Value[] {
  const { id, title, url, text, categories, published, publishedBasis, publishedRange, modified, source, warnings } =
    release;
  return [
    ...[number, id, title, url, text ?? null, JSON.stringify(categories), published, publishedBasis],
    ...[publishedRange.start, publishedRange.end, modified],
    ...[source?.name ?? null, source?.start ?? null, source?.end ?? null, JSON.stringify(warnings)],
  ];
}
