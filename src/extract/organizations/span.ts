/** A body in the text, or (`type` "reject") what only looks like one; token indices, `end` exclusive. */
export interface OrganizationSpan {
  readonly start: number;
  readonly end: number;
  /** Rows of the table `organizations`; [] where the grammar alone reads it. */
  readonly rows: readonly number[];
  readonly type: string;
  readonly rule: string;
}
