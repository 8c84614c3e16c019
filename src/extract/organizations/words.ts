import { type WordClass, wordClass } from "../../text/index.js";

/** Closed word classes of the grammar of named bodies, folded. */
const set = (words: string): WordClass => wordClass(words.split(/\s+/).filter(Boolean));

/** Tokens a body's name may reach to either side of its head. */
export const LONGEST = 18;

/** What a body's last own word tells of its type. */
export const HEAD_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    association: "association conference-of league federation assembly society",
    "federal-agency": "department agency bureau administration commission service ministry division office",
    committee: "committee subcommittee caucus",
    coalition: "coalition alliance partnership collaborative consortium network campaign",
    foundation: "foundation fund endowment trust",
    nonprofit:
      "institute council center centre project forum initiative team force board authority district hospital church chamber ministries clinic system library conservancy symphony philharmonic orchestra ballet opera club",
    university: "university college academy",
    school: "school elementary",
    company:
      "corporation company inc corp llc llp pllc ltd co railroad railway bank group partners technologies enterprises industries holdings laboratories construction energy electric airlines motors healthcare pharmaceuticals insurance brewing foods steel realty builders logistics labs consulting engineering contractors associates properties ventures",
    court: "court courts",
    union: "union brotherhood guild",
  }).flatMap(([type, heads]) => heads.split(" ").map((head) => [head, type] as const)),
);

/** Words that end the name of a body, where they are written with a capital. */
export const HEADS = set(`
  department commission committee subcommittee council association coalition alliance foundation institute university college
  center agency authority bureau office court fund corporation company inc corp llc llp pllc ltd railroad railway academy league union society network partnership
  force caucus chamber hospital district federation consortium collaborative board guild brotherhood team division
  ministry clinic system construction energy electric airlines motors healthcare pharmaceuticals insurance brewing foods steel realty
  builders logistics labs consulting engineering contractors associates school elementary
  group bank properties holdings ventures technologies industries enterprises partners conservancy symphony philharmonic orchestra ballet opera club
`);

/** Heads that are ordinary words as well: at the end of a list of subjects they are no head. */
export const SUBJECT_HEADS = set(
  "energy construction insurance steel foods engineering school housing technologies industries opera",
);

/** Heads that are names only with a tail or a clear modifier, since buildings and common nouns are written alike. */
export const WEAK_HEADS = set(
  "center office union fund network college academy railroad railway society company district team board authority force hospital court council clinic system " +
    "construction energy electric motors insurance steel foods builders labs consulting engineering contractors associates school elementary " +
    "group bank properties holdings ventures technologies industries enterprises partners symphony philharmonic orchestra ballet opera partnership club",
);

/** Heads whose subjects may be two, where they are such as these: "Park and Recreation Board", "Convention & Visitors Bureau". */
export const PAIRING = set("board authority bureau district commission agency");
export const PAIRED = set(
  "park parks convention planning water sewer zoning health arts housing recreation public tourism sports entertainment port ports light power " +
    "electric gas fire police building licenses museum library visitors transit roads streets streets sanitation flood soil film music historic",
);

/** Before "club" these name what its members do there. */
export const PASTIMES = set("country golf yacht night book fan tennis health strip swim comedy supper glee gun");

/** Before "group" these name those who work at something, and no company. */
export const WORKING = set(
  "working focus study advocacy steering user peer control support interest ethnic age affinity bipartisan discussion",
);

/** Heads before which a person's name may stand whole, initial and all. */
export const NAMED_AFTER = set("foundation institute center school college library fund");

/** Heads behind which "of", "for", "on" goes on with the name. */
export const TAILED = set(`
  department commission committee subcommittee council association coalition alliance foundation institute university college center
  agency bureau office court fund league union society network partnership force caucus chamber federation consortium board guild
  brotherhood academy school authority division ministry clinic club hospital
`);
export const TAIL_WORDS = set("of for on to against");

/** Behind a company's name and perhaps a comma: "Riverton Robotics, Inc." */
export const SUFFIXES = set("inc corp llc llp pllc ltd");

/** Heads whose subjects may be a list: "Water and Parks Committee". */
export const LISTING = set(
  "committee subcommittee department administration commission division alliance force office council school railroad railway",
);

/** Places, groups and sorts of body: they alone make no name. */
export const GENERIC = set(`
  city county state police fire local national federal joint special select executive standing advisory planning school schools public
  directors trustees supervisors commissioners education governors mayor mayors mayor's house senate board council committee commission
  department office task force team court courts attorney attorneys district sheriff sheriffs press media information regional field
  area central main head home the and of for on to house budget communications press secretary policy staff legal general clerk
  chamber union company corporation inc college university center hospital law medical community convention conference civic
  bar parent teacher student alumni association foundation fund campaign steering planning zoning health human town village water
  transit housing park parks works recreation services service development
  recovery electoral clean renewable wind solar nuclear green alternative highway road bridge home new affordable economic fuel
  domestic unemployment casualty flood crop heavy general under high elementary middle charter primary grammar junior magnet preparatory his her our your their my this that these all other
`);

/** Words beside a body that are no part of it: titles, status words, function words, days. */
export const OUTSIDE = set(`
  a an the this that these those he she it they we i you his her its their our my your who which what when where why how if as at by
  in into off out over up down with within without under about after against among before behind below between during since through
  throughout until upon via than then from and or but nor so yet not no yes all any both each every few many more most other some such
  here there now today tomorrow yesterday tonight also only just still even again meanwhile however last next later earlier
  president vice chair chairs chairman chairwoman chairperson cochair co trustee member members director directors secretary
  administrator controller comptroller commissioner commissioners mayor governor gov senator sen sens representative rep reps congressman congresswoman
  judge justice-designate officer officers chief superintendent sheriff mr mrs ms dr hon honorable rev reverend professor
  spokesman spokeswoman spokesperson ceo cfo coo executive-director general-counsel deputy assistant acting interim former late
  incoming outgoing current immediate past first second third then new newly fellow senior
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday jr sr ii iii iv esq jan feb mar apr jun jul aug sept sep oct nov dec said says is are was were has have had will would
  including include includes according thanks contact source sources founder
`);

/** Before "of", these go on leftwards: "City of Chicago Department of Water", "Bank of America Foundation". */
export const OF_BEFORE = set("city county university bank state commonwealth town church friends sons daughters");

/** Behind a company's name these make a building of it: "Wells Fargo Center". */
export const VENUES = set(
  "stadium field arena center park tower building plaza theater theatre pavilion place amphitheater coliseum",
);

/** Offices behind whose "'s" a body's name goes on: "Cook County Sheriff's Office", "Mayor's Office of Night Life". */
export const OFFICE_HOLDERS = set(
  "sheriff mayor governor clerk treasurer auditor comptroller controller coroner assessor prosecutor",
);

/** Boards are named by who sits on them: "Orange County Board of Commissioners". */
export const BOARD_MEMBERS = set(
  "commissioners supervisors directors trustees aldermen selectmen education elections health regents estimate freeholders",
);

/** "Board of County Commissioners", "Board of School Directors". */
export const BOARD_SORTS = set("county school city education public zoning town village park library port airport");

/** Before "'s" or a bare apostrophe, these belong to the name: "Children's Hospital", "Mayors' Institute". */
export const POSSESSORS = set(
  "children women men people attorney mayors sheriffs veterans governors farmers workers teachers consumers citizens firefighters officers " +
    "patrolmen servicemen businessmen businesswomen longshoremen physicians lawyers players students parents girls boys seamen merchants bankers builders employees policemen marshals clerks nation world",
);

/** Groups that make a name of a cause: "Mayors Against …", "Parents for …". */
export const CAUSE_GROUPS = set(
  "mayors citizens americans mothers moms dads parents women men people students physicians doctors lawyers attorneys communities cities governors " +
    "prosecutors veterans clergy faith businesses workers teachers neighbors friends legislators republicans democrats",
);

/** Behind a city or state, these name its newspaper. */
export const NEWSPAPERS = set(
  "times post herald tribune chronicle gazette journal globe inquirer star sun examiner courier register dispatch sentinel bee observer " +
    "news mirror telegraph ledger democrat advocate",
);

/** Between a newspaper's place and its word: "Tyler Morning Telegraph". */
export const EDITIONS = set("morning daily evening sunday");

/** Heads of what a city puts up for visitors and neighbours: buildings, no bodies. */
export const BUILDINGS = set(
  "convention conference civic recreation community trade shopping senior visitor visitors event events expo arts performing sports aquatic " +
    "cultural transit transportation town city youth",
);

/** Behind a body these begin the name of its meeting. */
export const MEETING_WORDS = set(
  "annual winter spring summer fall meeting conference congress convention summit expo exhibition awards gala",
);
