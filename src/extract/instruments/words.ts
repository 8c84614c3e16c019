/** Closed word lists of the grammar of instruments, by folded form. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a head these make something else of it: a contract, a company's fund, a candidate's campaign. */
const FOREIGN: readonly (readonly [heads: ReadonlySet<string>, before: ReadonlySet<string>])[] = [
  [
    words("agreement accord accords"),
    words(
      "plea settlement city license franchise cooperation development consent labor collective bargaining union purchase general mutual disclosure compliance",
    ),
  ],
  [words("fund"), words("hedge pension general mutual investment legal defense insurance action victory police union")],
  [
    words("campaign"),
    words("presidential senate house gubernatorial mayoral congressional reelection election political"),
  ],
  [words("resolution"), words("alternative dispute conflict continuing budget")],
  [words("declaration"), words("disaster emergency")],
  [words("code index"), words("zip area dress bar price")],
  [words("pilot"), words("transport airline commercial fighter helicopter drone private")],
  [words("plan"), words("health pension retirement benefit dental insurance")],
  [words("law"), words("international constitutional martial common criminal")],
  [words("policy standards standard"), words("public foreign domestic social economic professional")],
];
export const isForeign = (head: string, before: string): boolean =>
  FOREIGN.some(([heads, list]) => heads.has(head) && list.has(before));
/** Bodies and places by their last word: "the Dover Library program" is the library's. */
export const HOUSES = words(
  `county city police university college school church library museum house senate state street avenue island department commission committee
   council association foundation institute center agency authority bureau office court corporation company inc hospital district`,
);
/** Persons by their titles: what ends in their name is theirs. */
export const PERSONS = words(
  "mayor president governor gov senator sen rep representative secretary congressman congresswoman attorney attorneys agent judge",
);
/** Acronyms that are no programme's. */
export const SUBJECTS = words("hiv aids dna stem it ai tv pr hr gps us usa uk eu un ev led");
/** Kinds of bodies that policy, law or plans may be the subject of. */
export const BODIES = words(
  "office director center centre committee subcommittee department bureau division institute council association commission board agency secretary professor school",
);
