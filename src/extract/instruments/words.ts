import { wordSet } from "../../text/index.js";

/** Closed word lists of the grammar of instruments, by folded form. */

/** Before a head these make something else of it: a contract, a company's fund, a candidate's campaign. */
const FOREIGN: readonly (readonly [heads: ReadonlySet<string>, before: ReadonlySet<string>])[] = [
  [
    wordSet("agreement accord accords"),
    wordSet(
      "plea settlement city license franchise cooperation development consent labor collective bargaining union purchase general mutual disclosure compliance",
    ),
  ],
  [
    wordSet("fund"),
    wordSet(
      "hedge pension general mutual investment legal defense insurance action victory police union day reserve contingency",
    ),
  ],
  [
    wordSet("campaign"),
    wordSet("presidential senate house gubernatorial mayoral congressional reelection election political"),
  ],
  [wordSet("resolution"), wordSet("alternative dispute conflict continuing budget")],
  [wordSet("declaration"), wordSet("disaster emergency")],
  [wordSet("code index"), wordSet("zip area dress bar price")],
  [wordSet("pilot"), wordSet("transport airline commercial fighter helicopter drone private")],
  [wordSet("plan"), wordSet("health pension retirement benefit dental insurance")],
  [wordSet("law"), wordSet("international constitutional martial common criminal")],
  [wordSet("policy standards standard"), wordSet("public foreign domestic social economic professional")],
];
export const isForeign = (head: string, before: string): boolean =>
  FOREIGN.some(([heads, list]) => heads.has(head) && list.has(before));
/** Bodies and places by their last word: "the Dover Library program" is the library's. */
export const HOUSES = wordSet(
  `county city police university college school church library museum house senate state street avenue island department commission committee
   council association foundation institute center agency authority bureau office court corporation company inc hospital district`,
);
/** Persons by their titles: what ends in their name is theirs. */
export const PERSONS = wordSet(
  "mayor president governor gov senator sen rep representative secretary congressman congresswoman attorney attorneys agent judge",
);
/** Acronyms that are no programme's. */
export const SUBJECTS = wordSet("hiv aids dna stem it ai tv pr hr gps us usa uk eu un ev led");
/** Kinds of bodies that policy, law or plans may be the subject of. */
export const BODIES = wordSet(
  "office director center centre committee subcommittee department bureau division institute council association commission board agency secretary professor school",
);
