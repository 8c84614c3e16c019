import { expect, it } from "vitest";
import { type DictionaryError, loadDictionary } from "../../src/dictionary/index.js";

const problemsOf = (source: string, options: Parameters<typeof loadDictionary>[1] = {}) => {
  try {
    loadDictionary(source, { file: "mine", ...options });
  } catch (error) {
    return (error as DictionaryError).problems.map((p) => `${p.row ?? ""} ${p.field ?? ""} ${p.received ?? ""}`.trim());
  }
  return [];
};

it("fills in the ids that a JSON dictionary leaves out", () => {
  const source = JSON.stringify({
    name: "county desk",
    mayors: [{ name: "Ana Peña", city: "Elk Grove, CA", terms: "2019-01-07/..", variants: ["Ana M. Peña", "A. Peña"] }],
    organizations: [{ name: "Elk Grove Chamber", type: "association" }],
  });
  const dictionary = loadDictionary(source);
  expect(dictionary.name).toBe("county desk");
  expect(dictionary.tables.mayors).toEqual([
    expect.objectContaining({
      id: "ana-pena_elk-grove-ca",
      person: "ana-pena",
      city: "us-ca-elk-grove",
      variants: "Ana M. Peña|A. Peña",
      party: "",
    }),
  ]);
  expect(JSON.parse(JSON.stringify(dictionary))).toEqual(dictionary);
});

it("reads CSV: the table by a column or by the dictionary's name", () => {
  const one = loadDictionary('name,city\n"Peña, Jr., Ana","Elk Grove, CA"\n', { format: "csv", name: "mayors" });
  const two = loadDictionary('table,name,city\nmayors,"Peña, Jr., Ana","Elk Grove, CA"\n', {
    format: "csv",
    name: "x",
  });
  expect(one.tables).toEqual(two.tables);
  expect(problemsOf("name,city\nAna,Elk Grove\n", { format: "csv" })).toEqual(["2 table nothing"]);
});

it("tells every problem at once: file, row, field, what was expected", () => {
  const source = JSON.stringify({
    mayors: [
      { name: "Ana Peña", city: "Elk Grove" },
      { city: "us-ca-elk-grove", terms: "2019" },
      "Ana",
      { name: "Bo Li", citty: "x" },
    ],
    majors: [],
  });
  expect(() => loadDictionary(source, { file: "mine.json" })).toThrow(
    "mine.json:mayors[1]: city: expected a place's id such as us-la-new-orleans, or a city and its state such as New Orleans, LA, received Elk Grove",
  );
  expect(problemsOf(source)).toEqual([
    "mayors[3]  Ana",
    "majors majors",
    "mayors[1] city Elk Grove",
    "mayors[2] name nothing",
    "mayors[2] terms 2019",
    "mayors[4] city nothing",
    "mayors[4] citty citty",
  ]);
});

it("refuses ids given twice, terms that overlap, two mayors of a city at a time", () => {
  const city = "us-ca-elk-grove";
  const source = JSON.stringify({
    mayors: [
      { name: "Ana Peña", city, terms: "2010-01-01/2014-01-01|2013-01-01/2016-01-01" },
      { name: "Ana Peña", city },
      { name: "Bo Li", city, terms: "2014-01-01/2018-01-01" },
      { name: "Cy Day", city, terms: "2018-01-01/.." },
    ],
  });
  expect(problemsOf(source)).toEqual([
    "mayors[1] terms 2010-01-01/2014-01-01|2013-01-01/2016-01-01",
    "mayors[2] id ana-pena_elk-grove-ca",
    "mayors[3] terms 2014-01-01/2018-01-01",
  ]);
});

it("refuses keys that would reach the prototype, and takes them as names", () => {
  const source =
    '{"__proto__": [], "organizations": [{"name": "Constructor", "type": "company", "__proto__": "x", "constructor": "y"}]}';
  expect(problemsOf(source)).toEqual([
    "__proto__ __proto__",
    "organizations[1] __proto__ __proto__",
    "organizations[1] constructor constructor",
  ]);
  expect(({} as { x?: unknown }).x).toBeUndefined();
  const taken = loadDictionary('{"organizations": [{"name": "Constructor", "type": "company"}]}');
  expect(taken.tables.organizations?.[0]?.id).toBe("constructor");
  expect(problemsOf("__proto__,name\nx,y\n", { format: "csv", name: "organizations" })).toContain(
    "1 __proto__ __proto__",
  );
});

it("refuses names that would be found everywhere, and what is neither JSON nor CSV", () => {
  const row = (name: string) => JSON.stringify({ organizations: [{ id: "x", name, type: "company" }] });
  for (const name of ["", "a", "the", "—", " "]) expect(problemsOf(row(name)), name).toHaveLength(1);
  expect(problemsOf("{")).toEqual(["{"]);
  expect(problemsOf('name\n"open', { format: "csv", name: "organizations" })).toHaveLength(1);
  expect(problemsOf("", { format: "csv", name: "organizations" })).toEqual(["1  nothing"]);
});
