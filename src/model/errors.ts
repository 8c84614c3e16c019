/**
 * The one error callers need to catch.
 *
 * `code` says what class of fault it is, `field` where it stands, `expected` and `received` what would
 * have been right and what came instead. Codes are `INVALID_INPUT` and
 * `INPUT_TOO_LARGE` for a release, `INVALID_OPTION` for a tagger, `INVALID_DICTIONARY`; what `citydesk/facets` and
 * `citydesk/search` throw is told with their functions.
 */
export class CitydeskError extends Error {
  override readonly name = "CitydeskError";
  readonly code: string;
  readonly field: string | null;
  readonly expected: string | null;
  readonly received: string | null;

  constructor(code: string, message: string, detail: { field?: string; expected?: string; received?: string } = {}) {
    super(message);
    this.code = code;
    this.field = detail.field ?? null;
    this.expected = detail.expected ?? null;
    this.received = detail.received ?? null;
  }
}
