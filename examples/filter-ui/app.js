// Filters over the output of `citydesk tag`: lists with counts, days, a search, and all of it in the address.
import { createFacetIndex, facetParams, RELEASE_FACETS, toFacetRecord } from "citydesk/facets";

const SHOWN = ["topics", "mayors", "states", "officials"];
const MOST = 12;
const form = document.querySelector("form");
const heading = document.querySelector("h2");
const list = document.querySelector("ol");

const lines = (await (await fetch("tagged.ndjson")).text()).trim().split("\n");
const index = createFacetIndex(
  lines.map((line) => toFacetRecord(JSON.parse(line))),
  RELEASE_FACETS,
);

/** The address is the one place of the state: facets by their keys, `q` for the search. */
const params = facetParams(RELEASE_FACETS);
const read = () => {
  const { state, rest } = params.parse(location.search);
  return { ...state, q: new Map(rest).get("q") ?? "" };
};
const write = ({ q, ...state }) => {
  history.pushState(null, "", `?${params.serialize(state, q ? [["q", q]] : [])}`);
  render();
};

/** Every element is made of text, never of markup: a title may hold anything. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function checkbox(key, { value, label, count, selected }, under) {
  const input = element("input", { type: "checkbox", name: key, value, checked: selected });
  input.addEventListener("change", () => {
    const state = read();
    const others = (state.filters?.[key] ?? []).filter((chosen) => chosen !== value);
    const chosen = input.checked ? [...others, value] : others;
    write({ ...state, filters: { ...state.filters, [key]: chosen } });
  });
  const text = element("span", { textContent: ` ${label} (${count})` });
  return element("label", { className: `${under ? "under" : ""} ${count === 0 ? "none" : ""}` }, input, text);
}

/** A tree's second level is shown under what is selected. */
function checkboxes(key, { values }) {
  const legend = element("legend", { textContent: RELEASE_FACETS[key].label });
  const rows = values.slice(0, MOST).flatMap((value) => {
    const open = value.selected || value.children?.some(({ selected }) => selected);
    const below = open ? (value.children ?? []) : [];
    return [checkbox(key, value, false), ...below.map((child) => checkbox(key, child, true))];
  });
  return element("fieldset", {}, legend, ...rows);
}

function day(side, { min, max }) {
  const value = read().ranges?.published?.[side] ?? "";
  const input = element("input", { type: "date", name: `published-${side}`, value, min, max });
  input.addEventListener("change", () => {
    const state = read();
    const published = { ...state.ranges?.published, [side]: input.value || undefined };
    write({ ...state, ranges: { ...state.ranges, published } });
  });
  return element("label", {}, side === "min" ? "From " : "To ", input);
}

function search() {
  const input = element("input", { type: "search", name: "q", value: read().q });
  input.addEventListener("change", () => write({ ...read(), q: input.value }));
  return element("label", {}, "Title has ", input);
}

function render() {
  const { q, ...state } = read();
  const words = q.toLowerCase();
  const where = ({ title }) => (title ?? "").toLowerCase().includes(words);
  const result = index.query({ ...state, where, sort: { by: "published", order: "desc" }, page: { size: 100 } });

  const focused = document.activeElement;
  const lists = SHOWN.map((key) => checkboxes(key, result.facets[key]));
  form.replaceChildren(search(), day("min", result.ranges.published), day("max", result.ranges.published), ...lists);
  const again = [...form.elements].find((each) => each.name === focused?.name && each.value === focused?.value);
  again?.focus();

  heading.textContent = `${result.total} of ${index.size} releases`;
  const items = result.items.map(({ title, published, mayorNames }) => {
    const about = [published, ...mayorNames].filter(Boolean).join(" · ");
    return element(
      "li",
      {},
      element("div", { textContent: title ?? "Untitled" }),
      element("small", { textContent: about }),
    );
  });
  list.replaceChildren(...items);
}

form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", render);
render();
