import { defineFacets } from "./facet.js";

/** The facets of `toFacetRecord`'s records, as most apps want them. */
export const RELEASE_FACETS = defineFacets({
  topics: { kind: "tree", names: "topicNames", label: "Topics" },
  mayors: { kind: "terms", names: "mayorNames", label: "Mayors" },
  places: { kind: "tree", names: "placeNames", label: "Places" },
  cities: { kind: "terms", names: "cityNames", label: "Cities" },
  states: { kind: "terms", names: "stateNames", label: "States" },
  officials: { kind: "terms", names: "officialNames", label: "Officials" },
  offices: { kind: "terms", names: "officeNames", label: "Offices" },
  people: { kind: "terms", names: "personNames", label: "People" },
  organizations: { kind: "terms", names: "organizationNames", label: "Organizations" },
  events: { kind: "terms", names: "eventNames", label: "Events" },
  instruments: { kind: "terms", names: "instrumentNames", label: "Laws, orders and programs" },
  categories: { kind: "terms", label: "Categories" },
  published: { kind: "range", unit: "day", step: "month", label: "Published" },
  dates: { kind: "range", unit: "day", many: true, step: "month", label: "Dates spoken of" },
  quoted: { kind: "boolean", label: "With quotes" },
});
