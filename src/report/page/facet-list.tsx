import { useState } from "preact/hooks";
import type { FacetValue } from "../../facets/index.js";
import { foldText } from "./search.js";

interface FacetListProps {
  readonly name: string;
  readonly label: string;
  readonly open: boolean;
  readonly values: readonly FacetValue[];
  readonly onToggle: (value: string) => void;
}

const FEW = 8;
const MANY = 200;

/** One facet: its most frequent values, all of them when asked, found by typing where there are many. */
export function FacetList({ name, label, open, values, onToggle }: FacetListProps) {
  const [all, showAll] = useState(false);
  const [sought, seek] = useState("");
  const folded = foldText(sought);
  const found = folded === "" ? values : values.filter((each) => foldText(each.label).includes(folded));
  const selected = found.filter((each) => each.selected);
  const shown = all
    ? found.slice(0, MANY)
    : [...selected, ...found.filter((each) => !each.selected)].slice(0, Math.max(FEW, selected.length));
  const chosen = countSelected(values);
  return (
    <details class="facet" open={open || chosen > 0}>
      <summary>
        {label} {chosen > 0 && <span class="badge">{chosen}</span>}
      </summary>
      {all && values.length > 2 * FEW && (
        <input
          type="search"
          class="seek"
          aria-label={`Find in ${label}`}
          placeholder={`Find in ${values.length.toLocaleString("en-US")}`}
          value={sought}
          onInput={(event) => seek(event.currentTarget.value)}
        />
      )}
      <Values name={name} values={shown} onToggle={onToggle} />
      {found.length > FEW && (
        <button type="button" class="more" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? "Show fewer" : `Show all ${found.length.toLocaleString("en-US")}`}
          <span class="unseen"> {label}</span>
        </button>
      )}
      {all && found.length > MANY && <p class="note">The first {MANY} are shown; type to find others.</p>}
    </details>
  );
}

function Values({ name, values, onToggle }: Pick<FacetListProps, "name" | "values" | "onToggle">) {
  return (
    <ul>
      {values.map(({ value, label, count, selected, children }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={name} value={value} checked={selected} onChange={() => onToggle(value)} />
            <span>
              <bdi>{label}</bdi>
            </span>
            <span class="count">{count.toLocaleString("en-US")}</span>
          </label>
          {children && (selected || countSelected(children) > 0) && (
            <Values name={name} values={children} onToggle={onToggle} />
          )}
        </li>
      ))}
    </ul>
  );
}

const countSelected = (values: readonly FacetValue[]): number =>
  values.reduce((sum, each) => sum + Number(each.selected) + countSelected(each.children ?? []), 0);
