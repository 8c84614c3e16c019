import { randomUUID } from "node:crypto";
import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where things stand in the folder that all machines of a run share. */
export const planIn = (folder: string): string => join(folder, "plan.json");
/** The ids of all shards, one a line, in the order of the input; written once all are there. */
export const orderIn = (folder: string): string => join(folder, "shards.txt");
export const shardIn = (folder: string, id: string): string => join(folder, "shards", bin(id), `${id}.ndjson`);
export const resultIn = (folder: string, id: string): string => join(folder, "results", bin(id), `${id}.ndjson`);

/** Millions of files do not stand well in one folder. */
const bin = (id: string): string => id.slice(0, 3);

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );

/** Writes a file in one step: nobody ever reads half of it, and of two who write it at once one wins. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${path}.${randomUUID()}.new`;
  const file = await open(own, "wx");
  try {
    await file.writeFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(own, path);
}
