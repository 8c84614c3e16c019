import { type Candidate, Shape, type Token } from "../model/index.js";
import { cueOf, foldAt, placesOf, shapeAt } from "../text/index.js";
import type { OrganizationSpan } from "./organizations/span.js";
import { readBodies } from "./organizations/spans.js";
import { isTitleCase } from "./organizations/title-case.js";
import { type Block, blocksOf } from "./places/blocks.js";
import { listedCounties } from "./places/county-list.js";
import { type Evidence, evidenceFor } from "./places/evidence.js";
import { levelOf, type PlaceLevel } from "./places/level.js";
import { endsPersonName } from "./places/person-name.js";
import { type PlacePhrase, readPlaceBackward, readPlaceForward } from "./places/phrase.js";
import { LOCATIVES, MAYORAL, SURE_LOCATIVES } from "./places/words.js";
import type { ReadField, Reading } from "./reading.js";

const CLOSING = /* @__PURE__ */ cueOf([")"]);

/** A place named once. */
export interface PlaceValue {
  readonly name: string;
  /** Rows of the table `places` that fit; [] for a city that no table has. */
  readonly rows: readonly number[];
  /** Postal or ISO code of the printed state. */
  readonly state: string | null;
  readonly country: string | null;
  /** What sort of place the words beside it ask for. */
  readonly level: PlaceLevel;
  readonly evidence: Exclude<Evidence, null>;
}

interface Found {
  readonly read: ReadField;
  readonly phrase: PlacePhrase;
  readonly evidence: Exclude<Evidence, null>;
  readonly key: string;
  /** Set where a list tells it; else the words beside the phrase do. */
  readonly level?: PlaceLevel;
}

/**
 * Proposes every city, county, state and country that a document names as a place.
 *
 * @param bodies what `readBodies` read, where the caller has it already
 */
export function proposePlaces(
  reading: Reading,
  bodies: readonly (readonly OrganizationSpan[])[] = readBodies(reading),
): Candidate<PlaceValue>[] {
  const found: Found[] = [];
  const persons = new Set<string>();
  reading.fields.forEach((read, i) => {
    readPlaces(reading, read, blocksOf(read, bodies[i] ?? []), found, persons);
  });
  const standing = found.filter((one) => isSurelyPlace(one) || isFamous(reading, one) || !persons.has(one.key));
  // A weak mention counts where the release names the same place surely.
  const sure = new Set(standing.filter(({ evidence }) => evidence !== "weak").map(({ key }) => key));
  return standing
    .filter(({ evidence, key }) => evidence !== "weak" || sure.has(key))
    .map((one) => candidateOf(reading, one));
}

const SURE: ReadonlySet<Evidence> = new Set<Evidence>(["state", "dateline", "mayor", "style", "area"]);

/** A bare name that a person of the release bears, too, is a place only where the words beside it leave no doubt. */
const isSurelyPlace = ({ evidence, phrase, read }: Found): boolean =>
  SURE.has(evidence) || SURE_LOCATIVES.at(read.field.tokens, phrase.start - 1);

/** From this size on a city is meant beside a person of its name, too. */
const FAMOUS = 200_000;
const isFamous = ({ gazetteer }: Reading, { phrase, evidence }: Found): boolean =>
  evidence !== "weak" && phrase.rows.some((r) => gazetteer.row("places", r).population >= FAMOUS);

function readPlaces(
  reading: Reading,
  read: ReadField,
  blocks: readonly Block[],
  found: Found[],
  persons: Set<string>,
): void {
  const { field, hits } = read;
  const titleCase = isTitleCase(read);
  const counties = listedCounties(reading, read);
  for (const phrase of counties)
    found.push({ read, phrase, evidence: "list", key: nameKey(field.tokens, phrase), level: "county" });
  let next = 0;
  let at = 0;
  let lastEnd = -1;
  for (const hit of hits) {
    if (hit.table !== "places" || hit.start < at) continue;
    while (next < counties.length && (counties[next] as PlacePhrase).end <= hit.start) next++;
    if (((counties[next] as PlacePhrase | undefined)?.start ?? hit.end) < hit.end) continue;
    const known = readPlaceForward(reading, field, hit.start);
    if (!known) continue;
    const phrase =
      (foldAt(field.tokens, known.start - 1) === "," && unknownBefore(reading, read, known, lastEnd)) || known;
    at = phrase.name.end;
    if (phrase.rows.length && phrase.rows.every((r) => reading.gazetteer.row("places", r).kind === "region")) continue;
    const evidence = evidenceFor({ reading, read, blocks, titleCase, lastEnd }, phrase);
    if (!evidence) {
      if (endsPersonName(reading, read, phrase)) persons.add(nameKey(field.tokens, phrase));
      continue;
    }
    at = phrase.end;
    if (evidence !== "weak") lastEnd = phrase.end;
    found.push({ read, phrase, evidence, key: nameKey(field.tokens, phrase) });
  }
  for (const i of placesOf(field, CLOSING)) {
    // "Podunk (IA) Mayor": a city that no table has shows itself by its state and its mayor.
    if (i < 2 || !MAYORAL.at(field.tokens, i + 1)) continue;
    const phrase = readPlaceBackward(reading, field, i + 1);
    if (phrase?.cityUnknown) found.push({ read, phrase, evidence: "mayor", key: nameKey(field.tokens, phrase) });
  }
}

/** "in Leggett, Texas.": the state completes a city that no table has. */
function unknownBefore(
  reading: Reading,
  { field }: ReadField,
  state: PlacePhrase,
  lastEnd: number,
): PlacePhrase | null {
  if (state.printedState || lastEnd === state.start - 1) return null;
  const city = readPlaceBackward(reading, field, state.end);
  return city?.cityUnknown && city.end === state.end && LOCATIVES.at(field.tokens, city.start - 1) ? city : null;
}

function nameKey(tokens: readonly Token[], { name }: PlacePhrase): string {
  let key = "";
  for (let i = name.start; i < name.end; i++) key += ` ${foldAt(tokens, i)}`;
  return key;
}

function candidateOf(reading: Reading, { read, phrase, evidence, level }: Found): Candidate<PlaceValue> {
  const { text, tokens, name } = read.field;
  const { start } = tokens[phrase.name.start] as Token;
  const { end } = tokens[phrase.name.end - 1] as Token;
  return {
    field: name,
    start,
    end,
    rule: `place/${evidence}`,
    tier: phrase.rows.length ? "curated" : "grammar",
    value: {
      name:
        shapeAt(tokens, phrase.name.start) & Shape.Upper
          ? text.slice(start, end)
          : text.slice(start, end).replaceAll(/\s+/g, " "),
      rows: phrase.rows,
      state: phrase.state,
      country: phrase.country,
      level: level ?? levelOf(reading, read, phrase, evidence),
      evidence,
    },
  };
}
