/** Closed word lists of the event grammar, by folded form. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Capitalised or not, these begin no name: a phrase that is followed to the left ends behind them. */
export const STOPS = /* @__PURE__ */ set(
  `a an the this that these those his her its their our my your some any no each every another both all many several
   in on at to from by with for about after before during since until following amid ahead over under into between through against as
   and or but if when while where who which what why how than because despite via per near upon within without regarding concerning
   is are was were be been has have had will would can could may shall should must do does did not says said
   last next late early more most mr mrs ms dr we he she they it you i
   today yesterday tomorrow statement remarks news press release update read watch alert
   attend attends attended attending host hosts hosted hosting hold holds held holding join joins joined joining open opens opened opening
   address addresses addressed welcome welcomes announce announces announced convene convenes convened kick kicks launch launches launched
   mourn mourns mourned respond responds responded responding react reacts condemn condemns condemned denounce denounces decry decries
   applaud applauds praise praises support supports oppose opposes end ends close closes conclude concludes commemorate commemorates mark marks
   celebrate celebrates discuss discusses discussed urge urges urged call calls calling back backs lead leads led meet meets gather gathers
   participate participates speak speaks present presents headline headlines keynote keynotes kickoff visit visits begin begins head heads take takes
   resolve resolves settle settles violate violates violations enforce enforces enforcement introduce introduces introduction reintroduce pass passes sponsor sponsors cosponsor cosponsors enter enters other
   issue issues release releases make makes get gets vote votes win wins call name names`,
);

export const DETERMINERS = /* @__PURE__ */ set(
  "the this that these those our its their his her a an today's yesterday's",
);

/** Between the words of a name. */
export const CONNECTORS = /* @__PURE__ */ set("of the and & for");

/** In small letters inside a person's or a place's name. */
export const PARTICLES = /* @__PURE__ */ set("de del della di da dos van von der den bin al y");

/** Make of a meeting one that stands in the calendar. */
export const RECURRING = /* @__PURE__ */ set(
  "annual biennial semiannual winter midwinter fall autumn spring summer leadership inaugural quadrennial",
);

/** In lower case, part of the phrase when they stand before a head. */
export const MODIFIERS = /* @__PURE__ */ set(
  `annual biennial semiannual winter midwinter fall autumn spring summer leadership inaugural quadrennial national international regional global virtual bipartisan first second third special
   tragic horrific horrible terrible deadly fatal mass school senseless heinous hateful cowardly brutal cold-blooded racist antisemitic anti-semitic terrorist terror domestic attempted church
   nightclub synagogue mosque supermarket workplace deadliest devastating catastrophic massive partial federal government presidential mayoral midterm mid-term general primary gubernatorial
   congressional municipal recall runoff partisan nonpartisan statewide citywide candlelight peaceful bridge building condominium oil water train plane mine nationwide preliminary media public oversight confirmation field joint unanimous
   controlled prescribed rolling historic severe flash gas apartment warehouse chemical kind its prayer interfaith budget ransomware white supremacist`,
);

/** Adjectives that make of "events", "violence" or a plural something particular. */
export const GRAVE = /* @__PURE__ */ set(
  "tragic horrific horrible terrible deadly senseless heinous hateful cowardly brutal racist antisemitic terrorist terror recent",
);

/** Say nothing of which happening it is. */
export const PLAIN = /* @__PURE__ */ set(
  `mass school police officer involved gun tragic horrific horrible terrible deadly fatal senseless heinous hateful cowardly brutal recent terrorist terror church first second third new other such 's ' -`,
);

export const MONTHS = /* @__PURE__ */ set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);

/** A month or a day's name. */
export const isDayWord = (fold: string): boolean =>
  MONTHS.has(fold) || /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tomorrow)$/.test(fold);

/** A body, not a happening, when they stand before "meeting". */
export const BODIES = /* @__PURE__ */ set(
  "council committee board commission cabinet staff town business subcommittee team community",
);

/** What may follow "Conference and …" within one name. */
export const TAILS = /* @__PURE__ */ set(
  "expo exhibition exposition exhibit tradeshow trade convention conference forum summit showcase",
);

/** Begin a person behind a place: "in Dallas and Mayor …". */
export const ROLES = /* @__PURE__ */ set(
  "mayor mayors president governor gov senator sen rep representative secretary chief congressman congresswoman attorney",
);

export const ordinal = (fold: string): number | null => {
  const digits = fold.length > 2 && fold.length < 7 ? Number.parseInt(fold, 10) : Number.NaN;
  if (!(digits > 0)) return null;
  const suffix = fold.slice(String(digits).length);
  return suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th" ? digits : null;
};

export const isYear = (fold: string): boolean => fold.length === 4 && fold >= "1900" && fold <= "2099";
