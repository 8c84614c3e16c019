import { bar, quiet, type Show } from "../batch/index.js";
import { say } from "./streams.js";

/** What a run says while it runs. */
export interface Showing {
  readonly quiet?: boolean | undefined;
  /** Where the records go; undefined for standard output. */
  readonly output?: string | undefined;
}

/** A bar where somebody looks and records do not run over the same screen. */
export async function showing(
  { quiet: hushed, output }: Showing,
  total: number | null,
  before: { readonly written: number; readonly rejected: number } | null = null,
): Promise<Show> {
  const looked = process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY);
  const dumb = process.env.CI !== undefined || process.env.TERM === "dumb";
  return looked && !dumb && !hushed ? bar(total, say, before) : quiet(say);
}
