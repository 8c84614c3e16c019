/** What the exit codes of the command say. */
export const Exit = {
  /** Everything was tagged. */
  Done: 0,
  /** Some records or files were rejected. */
  Rejected: 1,
  /** Usage, or a dictionary that does not load: nothing was written. */
  Usage: 2,
  /** The run could not go on. */
  Stopped: 3,
  Interrupted: 130,
} as const;

/** A mistake in how the command was called; its message goes to standard error. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { exitCode: Exit.Usage });

/** The exit code that an error asks for, or null. */
export function exitCodeOf(error: unknown): number | null {
  const code = (error as { exitCode?: unknown } | null)?.exitCode;
  return typeof code === "number" ? code : null;
}
