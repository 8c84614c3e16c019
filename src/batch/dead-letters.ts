import type { Refusal, Unit } from "./unit.js";

/** What is told of a refusal in its dead letter. */
const reasonOf = ({ file, line, field, message }: Refusal) => ({ file, line, ...(field && { field }), message });

/**
 * A refusal as NDJSON lines that can be read in again: each record as it came in with `rejected` beside its
 * fields; what was no record as `raw`. A file that is not there leaves none.
 */
export function deadLetters(refusal: Refusal, unit: Unit | undefined): string {
  if (unit) {
    return unit.inputs
      .map((input, i) => {
        const rejected = reasonOf({ ...refusal, line: unit.lines[i] ?? refusal.line });
        return `${JSON.stringify({ ...input, rejected })}\n`;
      })
      .join("");
  }
  return refusal.raw === undefined ? "" : `${JSON.stringify({ raw: refusal.raw, rejected: reasonOf(refusal) })}\n`;
}
