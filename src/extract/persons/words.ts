import { type WordClass, wordClass } from "../../text/index.js";

/** Closed word classes of the grammar of names and titles, folded. */
const wordsOf = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);
const wordClassOf = (words: string): WordClass => wordClass(wordsOf(words));

/** Small words inside a surname: "de Blasio", "Van Duyne", "De La Isla". */
export const PARTICLES = wordClassOf(
  "de la las los del della di da das do dos du van von der den ter ten le st bin ibn al el y i af san santa",
);

/** Behind a name, with or without a comma. */
export const SUFFIXES = wordClassOf("jr sr ii iii iv v phd md esq dds jd");

/** What stands before a name and is no part of it. */
export const HONORIFICS = wordClassOf(
  "mr mrs ms miss dr hon honorable rev reverend sir dame prof professor madam madame fr msgr sister brother rabbi imam",
);

/** Words that begin no name and end one, though they are often written with a capital. */
export const NEVER_IN_NAMES = wordClassOf(`
  a an the this that these those he she it they we i you his her its their our my your who whom whose which what when where why how
  and or but nor so yet if as at by for from in into of off on onto out over to up with within without under about after against
  among before behind below between during since through throughout toward towards until upon via than then
  is are was were be been being am has have had do does did would shall should can could may might must not no yes
  all any both each every few many more most other some such one two three four five six seven eight nine ten first second third
  here there now today tomorrow yesterday tonight also only just still even again meanwhile however
  january february march april june july august september october november december
  feb apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mayor mayors mayoral city cities county town village state states president vice secretary senator senators sen representative
  representatives rep reps congressman congressmen congresswoman congresswomen congressmember congress governor governors gov attorney general chief director chair
  chairman chairwoman chairperson cochair co commissioner commissioners council councilman councilwoman councilmember councilor alderman
  trustee trustees member members leader leaders officials staff workers committee commission department dept office administration administrator agency association
  conference league coalition alliance institute foundation university college school center centre corporation company inc
  united national federal american americans america international u.s us usa usc uscm
  annual winter spring summer fall meeting summit task force day days week month year
  street avenue road boulevard act law order program project initiative report statement press release media contact
  north south east west northern southern eastern western new
  republican republicans democrat democrats democratic gop congress senate house cabinet
  former acting interim late deputy assistant senior executive officer spokesman spokeswoman spokesperson ceo
  dc d.c. white emeritus emerita pro tem tempore designate designee nominee elect house police fire fbi nra epa
`);

/** Verbs that newspapers put beside a speaker. */
export const SAYING = wordClassOf(
  "said says say told tells added adds noted notes stated states remarked remarks explained explains commented comments declared declares asked asks called calls urged urges warned warns stressed wrote writes recalled continued concluded announced announces testified argued insisted emphasized pointed observed",
);

/** Behind a capitalised pair of words: it names a building, a street, a prize, and no person. */
export const VENUE_HEADS = wordClassOf(
  "center centre school schools hotel act foundation university college institute library airport park street avenue boulevard building award awards prize mansion palace chapel cathedral mosque synagogue garden gardens dam pier harbor trail creek auditorium gymnasium zoo aquarium cemetery observatory laboratory pavilion market marketplace mall complex campus depot canyon mountain mountains bay forest dunes falls springs rapids shores acres bridge stadium arena hall plaza hospital church temple field house highway parkway court courthouse square tower streets avenues boulevards roads parkways highways theater theatre museum memorial fund fellowship scholarship island beach lake river valley county township heights hills lane drive road way place ballroom room suite office station terminal corporation company inc llc bank group associates partners times post tribune herald news journal globe magazine press telegraph gazette chronicle dispatch observer examiner sentinel inquirer club society trust medal administration amendment doctrine plan pageant parade jubilee regatta",
);

/** Words that say at what point of its course an office stands, in front of the title or of the city. */
export const STATUS_WORDS: ReadonlyMap<
  string,
  "former" | "elect" | "acting" | "late" | "nominee" | "candidate" | "incumbent"
> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["past", "former"],
  ["then", "former"],
  ["previous", "former"],
  ["onetime", "former"],
  ["one-time", "former"],
  ["erstwhile", "former"],
  ["retired", "former"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["late", "late"],
  ["slain", "late"],
  ["incoming", "elect"],
  ["current", "incumbent"],
  ["own", "incumbent"],
  ["outgoing", "incumbent"],
  ["host", "incumbent"],
  ["sitting", "incumbent"],
  ["longtime", "incumbent"],
  ["new", "incumbent"],
  ["newly", "incumbent"],
  ["elected", "incumbent"],
  ["fellow", "incumbent"],
  ["incumbent", "incumbent"],
]);

/** Last words of areas and undertakings that bear a place's or a person's name: "Dallas Enterprise Community". */
export const AREA_HEADS = wordClassOf(
  "community communities zone corridor district neighborhood downtown metropolitan metro region empowerment enterprise renaissance promise",
);

/** Words of companies and institutions: a run of capitals with one of them is no person's name. */
export const COMPANY_WORDS = wordClassOf(
  "builders contractors developers motors bakery brewery brewing restaurant cafe grill dairy stores store shop shops supply tire auto printing records wireless telecom network networks networking media communications broadcasting medical care health healthcare defense marine legal financial capital holdings enterprises industries industrial solutions technologies technology systems logistics clinic pharmacy foods energy international services service security consulting engineering construction investments insurance realty properties productions entertainment studios motors airlines airways shipping freight transport division divisions section unit departments offices generals counsel environment investigative inspection management marketing electric electronics software pharmaceuticals laboratories parliament embassy consulate ministry",
);

/** Heads of bodies that give titles: "Latino Alliance", "Immigration Reform Task Force". */
export const BODY_HEADS = wordClassOf(
  "committee subcommittee commission council alliance coalition caucus board conference association league institute foundation network partnership roundtable cabinet consortium force group taskforce fund society union federation forum collaborative campaign transition team delegation center university college department administration agency authority bureau office legislature assembly senate supervisors aldermen project initiative corporation company bank mayors cities governors chiefs counties police",
);
