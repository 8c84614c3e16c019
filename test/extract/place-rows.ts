import { readWith } from "../../src/extract/reading.js";
import { openGazetteer, packDictionaries } from "../../src/gazetteer/index.js";
import { readDocument } from "../../src/text/index.js";

const state = (id: string, name: string, abbr: string, aliases = "") => ({ id, kind: "state", name, abbr, aliases });
const city = (id: string, name: string, state: string, population: number, aliases = "") => ({
  id,
  kind: "city",
  class: "incorporated",
  name,
  aliases,
  state,
  population: String(population),
});

/** A small gazetteer of true rows: enough places, bodies and names to tell one from another. */
export const gazetteer = openGazetteer(
  packDictionaries({
    states: [
      state("us-ga", "Georgia", "GA", "Ga."),
      state("us-il", "Illinois", "IL", "Ill."),
      state("us-ks", "Kansas", "KS", "Kan."),
      state("us-la", "Louisiana", "LA", "La."),
      state("us-mo", "Missouri", "MO", "Mo."),
      state("us-nc", "North Carolina", "NC", "N.C."),
      state("us-nv", "Nevada", "NV", "Nev."),
      state("us-ny", "New York", "NY", "N.Y."),
      state("us-oh", "Ohio", "OH"),
      state("us-pa", "Pennsylvania", "PA", "Pa."),
      state("us-tx", "Texas", "TX", "Tex."),
      state("us-wa", "Washington", "WA", "Wash.|Washington State"),
    ],
    counties: [{ id: "us-pa-york-county", kind: "county", name: "York County", state: "PA", population: "456438" }],
    places: [
      city("us-al-mobile", "Mobile", "AL", 184952),
      city("us-dc-washington", "Washington", "DC", 689545, "Washington, D.C.|Washington, DC"),
      city("us-ga-columbus", "Columbus", "GA", 206922),
      city("us-il-normal", "Normal", "IL", 52736),
      city("us-il-springfield", "Springfield", "IL", 114394),
      city("us-in-gary", "Gary", "IN", 69093),
      city("us-ks-kansas-city", "Kansas City", "KS", 156607, "Kansas City, Kansas"),
      city("us-ma-springfield", "Springfield", "MA", 155929),
      city("us-mo-kansas-city", "Kansas City", "MO", 508090),
      city("us-mo-nevada", "Nevada", "MO", 8212),
      city("us-mo-springfield", "Springfield", "MO", 169176),
      city("us-nc-charlotte", "Charlotte", "NC", 874579),
      city("us-ny-new-york", "New York", "NY", 8804190, "New York City"),
      city("us-oh-columbus", "Columbus", "OH", 905748),
      city("us-pa-reading", "Reading", "PA", 95112),
      city("us-tx-dallas", "Dallas", "TX", 1304379),
      city("us-tx-houston", "Houston", "TX", 2304580),
    ],
    world: [
      { id: "ca", kind: "country", name: "Canada", country: "CA" },
      { id: "ca-ab", kind: "state", name: "Alberta", state: "AB", country: "CA" },
      { id: "ca-ab-calgary", kind: "city", name: "Calgary", state: "AB", country: "CA", population: "1306784" },
      { id: "us", kind: "country", name: "United States", aliases: "U.S.|US|America", country: "US" },
    ],
    organizations: [
      { id: "congress", name: "U.S. Congress", variants: "Congress", type: "legislature" },
      { id: "house", name: "U.S. House of Representatives", variants: "House", type: "legislature" },
      { id: "notorg-medicaid", name: "Medicaid", type: "reject" },
      { id: "perf", name: "Police Executive Research Forum", variants: "PERF", type: "police-association" },
      {
        id: "uscm",
        name: "U.S. Conference of Mayors",
        variants: "United States Conference of Mayors|USCM|Conference",
        type: "association",
      },
      { id: "uscm-exec", name: "USCM Executive Committee", variants: "Executive Committee", type: "uscm-body" },
    ],
    "given-names": [
      { id: "charlotte", name: "Charlotte" },
      { id: "gary", name: "Gary" },
    ],
    surnames: [{ id: "johnson", name: "Johnson" }],
  }),
);

/** Reads a text, with a title where given, against the small gazetteer. */
export const read = (text: string, title: string | null = null) => readWith(gazetteer, readDocument(title, text, null));
