import { wordSet } from "../../text/index.js";

/** Verbs that hand over to a quotation, or take it back. */
const SPEECH_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "said say says saying told tell tells telling added adds adding noted notes noting stated states stating continued continues " +
    "continuing concluded concludes concluding wrote writes writing explained explains explaining asked asks asking replied replies " +
    "answered answers responded responds remarked remarks commented comments commenting declared declares declaring announced announces " +
    "emphasized emphasizes emphasizing stressed stresses stressing warned warns warning urged urges urging recalled recalls recalling " +
    "joked jokes joking observed observes observing argued argues arguing insisted insists pledged pledges promised promises praised " +
    "praises quipped quips reflected reflects agreed agrees acknowledged acknowledges admitted admits called calls calling described " +
    "describes describing tweeted tweets posted testified testifies reminded reminds summed proclaimed proclaims affirmed affirms " +
    "reiterated reiterates exclaimed shouted cautioned cautions predicted predicts lamented laments cheered wondered quoted read reads " +
    "greeted began begins opened closed asserted asserts maintained maintains claimed claims complained conceded confirmed confirms " +
    "remembered vowed vows denounced condemned blasted hailed reported shared offered labeled labelled dismissed put puts countered " +
    "suggested suggests celebrated pointed credited credits thanked blamed",
);

/** Verbs of speech only with the word that follows: "he went on", "she sent word that", "she spoke of “…”". */
const WITH_PARTICLE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "went-on goes-on going-on sent-word sends-word made-clear spoke-of speaks-of spoke-about speaks-about talked-about talks-about " +
    "talked-of dreams-of dreamed-of gave-credit",
);

/** Whether a word hands over to a quotation, told by itself or with the next one. */
export const isSpeechVerb = (fold: string, next: string): boolean =>
  SPEECH_VERBS.has(fold) || WITH_PARTICLE.has(`${fold}-${next}`);

/** Of these, the ones that also name things: "a programme called “…”". */
export const NAMING_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "called titled entitled named dubbed labeled labelled headlined known theme themed nicknamed termed program programme report book song " +
    "film movie poem play initiative campaign series video hearing slogan motto exhibit exhibition panel session article editorial word " +
    "words phrase term resolution so",
);

/** What is issued when somebody speaks in writing. */
export const STATEMENT_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "statement statements remarks comment comments response reaction message reply answer words say letter testimony excerpt excerpts",
);

/** How a statement is given out; its subject stands before. */
export const ISSUE_VERBS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "issued issues released releases made makes gave gives offered offers delivered delivers had has sent sends published put read " +
    "shared provided responded reacted commented wrote",
);

export const PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet("he she");
/** Speakers who are more than one. */
export const GROUP_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "they both all mayors leaders officials members officers senators representatives congressmen chairs governors others many several " +
    "residents police critics experts advocates organizers students families groups cities two three four five sides",
);

/** Nouns of office by which a person named before is taken up again: "the new mayor said". */
export const OFFICE_NOUNS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "mayor president secretary chief director senator congressman congresswoman congressmember governor attorney general chairman chairwoman chair " +
    "commissioner administrator speaker judge representative ceo councilman councilwoman councilmember superintendent candidate lawmaker",
);

/** Words before a name that make it no subject: it stands under a preposition or an article's noun. */
export const BREAKERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "who whose whom which that with to for after before on in at by during as while when where because from about against under over " +
    "following if since through toward towards into upon than like among between without according until told asked met thanked joined " +
    "succeeded succeeding replaced replacing including alongside behind",
);

/** Words that may open a clause before its subject. */
export const CLAUSE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "and but or while when as because that where if since although though yet so then whereas is was today yesterday meanwhile later",
);

/** Parts of a printed title: skipped on the way from a name to what stands before it. */
export const TITLE_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "mayor president vice deputy chief director executive chair chairman chairwoman co secretary attorney general senator representative " +
    "governor congressman congresswoman former then acting interim the of spokesman spokeswoman spokesperson commissioner administrator " +
    "council member councilman councilwoman police fire officer ceo manager host new city county state and current incoming outgoing " +
    "past dr mr mrs ms rev hon sen rep gov lt engineer superintendent judge speaker professor sheriff",
);
