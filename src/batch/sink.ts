import { type FileHandle, open } from "node:fs/promises";

/** Where text goes, in order. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Everything written so far is on its way to the disk. @returns the length so far, in bytes. */
  settle(): Promise<number>;
  close(): Promise<void>;
}

/** Gathered before it is written, in UTF-16 code units. */
const GATHERED = 1 << 18;

/**
 * A file: begun anew, or cut to `keep` bytes and gone on with.
 * @throws where it cannot be opened, or is shorter than what shall be kept.
 */
export async function fileSink(path: string, keep: number | null): Promise<Sink> {
  const file = await open(path, keep === null ? "w" : "r+").catch((error: Error) => {
    throw new Error(`${path}: expected a file that can be written, received ${error.message}`);
  });
  if (keep !== null) await cut(file, path, keep);
  let at = keep ?? 0;
  let gathered = "";
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(gathered);
    gathered = "";
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at).catch((error: Error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      done += bytesWritten;
      at += bytesWritten;
    }
  };
  return {
    write: async (text) => {
      gathered += text;
      if (gathered.length >= GATHERED) await flush();
    },
    settle: async () => {
      await flush();
      // Devices and some file systems know no sync; then there is nothing to wait for.
      await file.datasync().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EINVAL" && error.code !== "ENOTSUP") throw new Error(`${path}: ${error.message}`);
      });
      return at;
    },
    close: () => file.close(),
  };
}

async function cut(file: FileHandle, path: string, keep: number): Promise<void> {
  const { size } = await file.stat();
  if (size < keep) {
    await file.close();
    throw new Error(`${path}: expected the ${keep} bytes that an earlier run wrote, found ${size}`);
  }
  await file.truncate(keep);
}
