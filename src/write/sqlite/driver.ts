import { rename, rm, writeFile } from "node:fs/promises";
import type SqlJs from "sql.js";
import { CitydeskError } from "../../model/index.js";

/** A value of a column. */
export type Value = string | number | null;

/** A database that is being made. */
export interface Database {
  exec(sql: string): void;
  /** Prepares a statement that is run for many rows. */
  statement(sql: string): (row: readonly Value[]) => void;
  /** Writes the file in one step, and lets go of it. */
  finish(): Promise<void>;
}

/** What we use of Node's own SQLite. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): { run(...row: Value[]): unknown };
    close(): void;
  };
}

/** Opens a new database for a path. */
export type Driver = (path: string) => Promise<Database>;

/**
 * Node's own SQLite where it has one, else the package sql.js.
 * @throws CitydeskError `MISSING_PACKAGE`.
 */
export async function findDriver(): Promise<Driver> {
  const own = process.getBuiltinModule?.("node:sqlite") as unknown as NodeSqlite | undefined;
  if (own) return (path) => ofNode(own, path);
  const open = await import("sql.js").then(
    (module) => module.default,
    () => {
      const expected = "Node 22.13 or later, or the package sql.js (npm install sql.js)";
      throw new CitydeskError("MISSING_PACKAGE", `expected ${expected}, found neither`, { expected });
    },
  );
  return (path) => ofPackage(open, path);
}

async function ofNode({ DatabaseSync }: NodeSqlite, path: string): Promise<Database> {
  const part = `${path}.part`;
  await rm(part, { force: true });
  const database = new DatabaseSync(part);
  return {
    exec: (sql) => database.exec(sql),
    statement: (sql) => {
      const prepared = database.prepare(sql);
      return (row) => void prepared.run(...row);
    },
    finish: async () => {
      database.close();
      await rename(part, path);
    },
  };
}

async function ofPackage(open: typeof SqlJs, path: string): Promise<Database> {
  const { Database: Memory } = await open();
  const database = new Memory();
  return {
    exec: (sql) => void database.exec(sql),
    statement: (sql) => {
      const prepared = database.prepare(sql);
      return (row) => prepared.run([...row]);
    },
    finish: async () => {
      const part = `${path}.part`;
      await writeFile(part, database.export());
      database.close();
      await rename(part, path);
    },
  };
}
