import type { OfficialStatus } from "../../model/index.js";
import type { Claim, OfficeClaim, TokenSpan } from "./claim.js";

/** A claim to one of these offices, of which nothing is told but what `told` has. */
export const officeClaim = (
  rows: readonly number[],
  span: TokenSpan,
  rule: string,
  told: Partial<Omit<OfficeClaim, "kind" | "rows" | "span" | "rule">> = {},
): OfficeClaim => ({
  kind: "office",
  rows,
  status: null,
  state: null,
  party: null,
  role: "",
  body: null,
  span,
  rule,
  ...told,
});

/** An office as printed on one side of a name. */
interface PrintedOffice {
  readonly rows: readonly number[];
  readonly role: string;
  readonly status: OfficialStatus | null;
  readonly state: string | null;
  readonly body: string | null;
  readonly bodyId: string | null;
  readonly span: TokenSpan;
}

/** The claim of a printed office: the nation's, or else the role of a state's, a city's, a body's own officer. */
export function claimOfOffice(office: PrintedOffice, federal: boolean, side: "before" | "after"): Claim {
  const { rows, role, status, state, body, bodyId, span } = office;
  if (federal) return officeClaim(rows, span, `official/title-${side}`, { status, state, role, body });
  const past = status === "former";
  return { kind: "role", role, body, bodyId, past, acting: status === "acting", span, rule: `title/${side}` };
}
