import { ownCues, ownDictionaries } from "./dictionaries.js";
import { layerGazetteers, openGazetteer, packDictionaries } from "./gazetteer/index.js";
import { checkInput } from "./input.js";
import {
  CitydeskError,
  type Dictionary,
  type Explanation,
  KINDS,
  type Kind,
  type ReleaseInput,
  type TaggedRelease,
} from "./model/index.js";
import { PARSER_MODES, type ParserMode } from "./model/parsers.js";
import { openParsers, sentenceParser } from "./parsers/index.js";
import { similarity } from "./parsers/natural.js";
import { extract, placeAlone, placeOnPage } from "./stages/analysis.js";
import { assemble } from "./stages/assembling.js";
import { explainRecord } from "./stages/explaining.js";

/** How a tagger works. */
export interface TaggerOptions {
  /** A user's own dictionaries, over ours: where two hold a row of one id, the later one's stands. */
  readonly dictionaries?: readonly Dictionary[];
  /** Only these kinds are reported; the others come out empty. Default: all. */
  readonly only?: readonly Kind[];
  /** Whether statistical parsers are asked where rules can't decide. Default "auto": only then. */
  readonly parsers?: ParserMode;
  /**
   * The parsers' packages by their names, where they cannot be loaded by name, as in browsers: "wink-nlp",
   * "wink-eng-lite-web-model", "compromise". Others are loaded by name when first asked, or done without.
   */
  readonly packages?: Readonly<Record<string, unknown>>;
}

/** Tags releases. Synchronous, pure and deterministic; no state is kept between releases. */
export interface Tagger {
  /**
   * Tags one release, alone.
   * @throws CitydeskError `INVALID_INPUT` or `INPUT_TOO_LARGE`, naming field and what was expected.
   *
   * @example
   * const { officials } = createTagger().tag("Attorney General Jeff Sessions spoke.");
   * officials[0].office.agency; // → "Department of Justice"
   */
  tag(input: string | ReleaseInput): TaggedRelease;
  /**
   * Tags the releases of one page, newest first: neighbours bound the undated ones. One record a release, in order.
   * @throws CitydeskError as `tag`, for the first release that is refused.
   *
   * @example
   * const days = ["2018-06-08", null, "2018-06-01"];
   * const page = createTagger().tagPage(days.map((published) => ({ text: "Mayors met.", published })));
   * page[1].publishedRange; // → { start: "2018-06-01", end: "2018-06-08" }
   */
  tagPage(inputs: readonly ReleaseInput[]): TaggedRelease[];
  /**
   * The same run as `tag`, with clues, rules, candidates and losers.
   * @throws CitydeskError as `tag`.
   *
   * @example
   * const { published } = createTagger().explain("Attorney General Jeff Sessions spoke.");
   * published.clues[0].because; // → "jeff-sessions_attorney-general"
   */
  explain(input: string | ReleaseInput): Explanation;
}

/**
 * Makes a tagger. Our dictionaries are opened on the first call and shared by all taggers of the process.
 * @throws CitydeskError `INVALID_OPTION`, for a kind or a mode of the parsers that there is not.
 *
 * @example
 * const tagger = createTagger();
 * tagger.tag({ text: "Tulsa Mayor G.T. Bynum spoke.", published: "2018-03-02" }).mayors[0]?.city?.state; // → "OK"
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const only = kindsOf(options.only);
  const gazetteer = (options.dictionaries ?? []).reduce(
    (base, { tables }) => layerGazetteers(base, openGazetteer(packDictionaries(tables))),
    ownDictionaries(),
  );
  const tools = { cues: ownCues(), similarity };
  const parsers = openParsers(parserMode(options.parsers), sentenceParser(options.packages));
  const analyse = (input: string | ReleaseInput) => placeAlone(extract(gazetteer, checkInput(input), parsers));
  return {
    tag: (input) => assemble(analyse(input), tools, only),
    tagPage: (inputs) =>
      placeOnPage(inputs.map((input) => extract(gazetteer, checkInput(input), parsers))).map((a) =>
        assemble(a, tools, only),
      ),
    explain: (input) => {
      const analysis = analyse(input);
      return explainRecord(analysis, assemble(analysis, tools, only));
    },
  };
}

function parserMode(mode: ParserMode = "auto"): ParserMode {
  if (PARSER_MODES.includes(mode)) return mode;
  throw new CitydeskError(
    "INVALID_OPTION",
    `parsers: expected one of ${PARSER_MODES.join(", ")}, received ${String(mode)}`,
    {
      field: "parsers",
      expected: PARSER_MODES.join(", "),
      received: String(mode),
    },
  );
}

function kindsOf(only: readonly Kind[] = KINDS): ReadonlySet<Kind> {
  for (const kind of only) {
    if (KINDS.includes(kind)) continue;
    throw new CitydeskError("INVALID_OPTION", `only: expected one of ${KINDS.join(", ")}, received ${String(kind)}`, {
      field: "only",
      expected: KINDS.join(", "),
      received: String(kind),
    });
  }
  return new Set(only);
}
