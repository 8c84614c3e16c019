import { Shape, type Token } from "../../model/index.js";
import { foldAt, shapeAt } from "../../text/index.js";
import type { Reading } from "./reading.js";
import { yearAfter } from "./year-numbers.js";

/** Names as folded tokens joined by a space, and the holiday each stands for. */
const NAMES: readonly (readonly [holiday: string, names: string])[] = [
  ["new-years-day", "new year 's day|new years day|new year ' s day|new year day"],
  ["new-years-eve", "new year 's eve|new years eve|new year eve"],
  [
    "mlk-day",
    "mlk day|martin luther king day|martin luther king jr day|martin luther king , jr day|martin luther king 's day|dr martin luther king jr day|mlk jr day",
  ],
  ["inauguration-day", "inauguration day"],
  ["groundhog-day", "groundhog day"],
  ["valentines-day", "valentine 's day|valentines day|valentine day"],
  ["presidents-day", "presidents ' day|presidents day|president 's day"],
  ["womens-day", "international women 's day|international womens day"],
  ["st-patricks-day", "st patrick 's day|saint patrick 's day|st patricks day"],
  ["mardi-gras", "mardi gras|fat tuesday"],
  ["ash-wednesday", "ash wednesday"],
  ["palm-sunday", "palm sunday"],
  ["good-friday", "good friday"],
  ["easter", "easter sunday|easter"],
  ["easter-monday", "easter monday"],
  ["tax-day", "tax day"],
  ["earth-day", "earth day"],
  ["arbor-day", "arbor day"],
  ["may-day", "may day"],
  ["cinco-de-mayo", "cinco de mayo"],
  ["mothers-day", "mother 's day|mothers ' day|mothers day"],
  ["memorial-day", "memorial day"],
  ["flag-day", "flag day"],
  ["fathers-day", "father 's day|fathers ' day|fathers day"],
  ["juneteenth", "juneteenth"],
  ["independence-day", "independence day"],
  ["labor-day", "labor day"],
  ["patriot-day", "patriot day"],
  ["constitution-day", "constitution day"],
  ["columbus-day", "columbus day|indigenous peoples ' day|indigenous peoples day|indigenous people 's day"],
  ["halloween", "halloween"],
  ["election-day", "election day"],
  ["veterans-day", "veterans day|veterans ' day|veteran 's day"],
  ["thanksgiving", "thanksgiving day|thanksgiving"],
  ["black-friday", "black friday"],
  ["small-business-saturday", "small business saturday"],
  ["cyber-monday", "cyber monday"],
  ["giving-tuesday", "giving tuesday|givingtuesday"],
  ["world-aids-day", "world aids day"],
  ["human-rights-day", "human rights day"],
  ["christmas-eve", "christmas eve"],
  ["christmas", "christmas day|christmas|xmas"],
  ["boxing-day", "boxing day"],
];

interface Name {
  readonly words: readonly string[];
  readonly holiday: string;
}

const BY_FIRST: ReadonlyMap<string, readonly Name[]> = /* @__PURE__ */ byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Name[]> {
  const map = new Map<string, Name[]>();
  for (const [holiday, names] of NAMES) {
    for (const name of names.split("|")) {
      const words = name.split(" ");
      const first = words[0] as string;
      map.set(first, [...(map.get(first) ?? []), { words, holiday }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The folded words that may open a holiday's name. */
export const HOLIDAY_OPENERS: readonly string[] = [...BY_FIRST.keys()];

/** What follows the name of a holiday where the thing is meant and not the day. */
const THING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "tree trees lights party parties carol carols card cards gift gifts shopping season store stores dinner dinners meal meals turkey turkeys basket baskets seals egg agreement agreements accord accords island bombing movement".split(
    " ",
  ),
);

/** "Workers Memorial Day", "Peace Officers' Memorial Day": another day than the holiday. */
const isOfOthers = (tokens: readonly Token[], i: number): boolean =>
  /^(?:workers?|officers?|firefighters?|persons|people|homeless|holocaust|police|veterans)$/.test(
    foldAt(tokens, /^(?:'s|')$/.test(foldAt(tokens, i - 1)) ? i - 2 : i - 1),
  );

/** "Thanksgiving", "Christmas Eve 2016", "Labor Day weekend", "Memorial Day of last year". */
export function readHoliday(tokens: readonly Token[], i: number): Reading | null {
  const names = BY_FIRST.get(foldAt(tokens, i));
  if (!names) return null;
  const capital = (shapeAt(tokens, i) & Shape.Cap) !== 0;
  const name = names.find(
    ({ words }) => (capital || words.length > 2) && words.every((word, k) => foldAt(tokens, i + k) === word),
  );
  if (!name) return null;
  const behind = i + name.words.length;
  if (THING.has(foldAt(tokens, behind)) || (name.words[0] === "memorial" && isOfOthers(tokens, i))) return null;
  const weekend = foldAt(tokens, behind) === "weekend";
  const end = weekend ? behind + 1 : behind;
  const year = yearAfter(tokens, end);
  return {
    start: i,
    end: year?.end ?? end,
    expression: { kind: "holiday", holiday: name.holiday, year: year?.year ?? null, modifier: null, weekend },
    rule: "date/holiday",
  };
}
