import type { Facets, RangeFacet, RecordFor } from "./facet.js";
import { type Choice, choicesOf, type FacetState } from "./state.js";
import { booleanOf, fieldOf, numbersOf, termsOf } from "./values.js";

/**
 * The predicate of a state: `records.filter(filter(facets, state))` are the records that
 * `createFacetIndex(records, facets).query(state)` counts as its total.
 *
 * Facets narrow one another. Within one, "or" needs one of the selected values, "and" all of them, a path takes all
 * below it, and bounds are inclusive; a record without a value passes no facet that has a choice.
 *
 * @example
 * const facets = defineFacets({ price: { kind: "range" } });
 * [5, 15, 25].map((price) => ({ price })).filter(filter(facets, { ranges: { price: { min: 10 } } })).length; // → 2
 */
export function filter<const F extends Facets>(
  facets: F,
  state: FacetState<F>,
): (record: RecordFor<F> & object) => boolean {
  const tests = choicesOf(facets, state).map((choice) => testOf(facets, choice));
  return (record) => tests.every((test) => test(record));
}

function testOf(facets: Facets, choice: Choice): (record: object) => boolean {
  const field = fieldOf(facets, choice.key);
  const facet = facets[choice.key];
  if (choice.kind === "boolean") return (record) => booleanOf(record, field) === choice.value;
  if (choice.kind === "range") {
    const { min, max } = choice;
    return (record) => numbersOf(record, field, facet as RangeFacet).some((value) => value >= min && value <= max);
  }
  const { values, all } = choice;
  return (record) => {
    const held = termsOf(record, field, facet?.kind === "tree");
    return all ? values.every((value) => held.has(value)) : values.some((value) => held.has(value));
  };
}
