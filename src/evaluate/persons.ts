import type { Mayor, Official } from "../model/index.js";
import type { Gold, GoldMayor, GoldOfficial, GoldTitle } from "./gold.js";
import { isNamed } from "./names.js";
import { isSameOffice } from "./offices.js";
import type { Ledger } from "./outcome.js";
import { cityKey } from "./places.js";
import type { Prediction } from "./prediction.js";
import { scoreLists } from "./tallying.js";
import { isSameTitle } from "./titles.js";

/** A text often leaves unsaid that a former mayor has died. */
const living = (status: string | null | undefined): string => (status === "late" ? "former" : (status ?? "incumbent"));

/** Scores mayors with city, status and titles. A former mayor who stands in the gold in another role may be given, and need not be. */
export function scoreMayors(gold: Gold, said: Prediction, ledger: Ledger): void {
  const wanted = gold.mayors ?? [];
  const others = [...(gold.officials ?? []), ...(gold.people ?? [])];
  const free = (mayor: Mayor) =>
    living(mayor.status) === "former" &&
    !wanted.some((w) => isNamed(w, mayor)) &&
    others.some((other) => isNamed(other, mayor));
  const found = (said.mayors ?? []).filter((mayor) => !free(mayor));
  const { ofGold } = scoreLists<GoldMayor, Mayor>(
    wanted,
    found,
    {
      kind: "mayors",
      likeness: (w, f) => (isNamed(w, f) ? (cityKey(w.city) === cityKey(f.city?.name) ? 2 : 1) : 0),
      showGold: (w) => `${w.name}, ${w.city ?? "?"} ${w.state ?? "?"}, ${w.status ?? "incumbent"}`,
      showSaid: (f) => `${f.name}, ${f.city?.name ?? "?"} ${f.city?.state ?? "?"}, ${f.status}`,
      fine: [
        ["mayors+city", isRightCity],
        ["mayors+status", (w, f) => living(w.status) === living(f.status)],
      ],
    },
    ledger,
  );
  for (const [i, mayor] of wanted.entries()) {
    const match = found[ofGold.get(i) ?? -1];
    if (match || !mayor.optional) scoreTitles(mayor, match?.titles ?? [], ledger);
  }
}

/** A city the gold leaves open is right; else city, state and country must agree, as far as the gold has them. */
function isRightCity(wanted: GoldMayor, { city }: Mayor): boolean {
  if (wanted.city == null) return true;
  if (cityKey(wanted.city) !== cityKey(city?.name)) return false;
  if (wanted.state != null && wanted.state !== city?.state) return false;
  return !wanted.country || !city?.country || wanted.country === city.country;
}

function scoreTitles(mayor: GoldMayor, said: Mayor["titles"], ledger: Ledger): void {
  const show = (title: GoldTitle) => `${mayor.name}: ${title.role}, ${title.body ?? "no body"}`;
  scoreLists<GoldTitle, Mayor["titles"][number]>(
    mayor.titles ?? [],
    said,
    { kind: "titles", likeness: (w, f) => (isSameTitle(w, f) ? 1 : 0), showGold: show, showSaid: show },
    ledger,
  );
}

/** Scores federal officials with office and status. */
export function scoreOfficials(gold: Gold, said: Prediction, ledger: Ledger): void {
  scoreLists<GoldOfficial, Official>(
    gold.officials ?? [],
    said.officials ?? [],
    {
      kind: "officials",
      likeness: (w, f) => (isNamed(w, f) ? (isSameOffice(w, f.office) ? 2 : 1) : 0),
      showGold: (w) => `${w.name}, ${w.office}, ${w.status ?? "incumbent"}`,
      showSaid: (f) => `${f.name}, ${f.office?.title ?? "?"}, ${f.status}`,
      fine: [
        ["officials+office", (w, f) => isSameOffice(w, f.office)],
        ["officials+status", (w, f) => (w.status ?? "incumbent") === f.status],
      ],
    },
    ledger,
  );
}

/** Scores all other persons. */
export function scorePeople(gold: Gold, said: Prediction, ledger: Ledger): void {
  scoreLists(
    gold.people ?? [],
    said.people ?? [],
    { kind: "people", likeness: (w, f) => (isNamed(w, f) ? 1 : 0), showGold: (w) => w.name, showSaid: (f) => f.name },
    ledger,
  );
}
