import { type WordClass, wordClass } from "../../text/index.js";

/** Closed word classes that speak for or against a place, folded. */
const set = (words: string): WordClass => wordClass(words.split(/\s+/).filter(Boolean));

/** Before a name, these say that it is a place. */
export const LOCATIVES = set(
  "in from of at to near outside inside across throughout around for between within toward towards into leaving visit visited visiting via",
);
/** The ones that a person or a body does not take so easily. */
export const SURE_LOCATIVES = set("in near outside across throughout");

/** Behind a name, with a capital or without, these go with a city or a state. */
export const CIVIC_FOLLOWERS = set(`
  mayor mayors city county council councilman councilwoman councilmember councilmembers councilor alderman alderwoman governor gov governors
  senator senators sen sens rep reps representative representatives congressman congresswoman congressmember delegate assemblyman assemblywoman
  attorney lt lieutenant superintendent sheriff police fire state democrat democrats republican republicans residents officials
  legislators legislator lawmakers secretary treasurer mayoral vice deputy former acting executive judge commissioner commissioners
  supervisor supervisors clerk prosecutor borough selectman selectwoman chief manager managing controller comptroller auditor
`);
/** A city's name before these is a mayor's city. */
export const MAYORAL = set("mayor mayors mayoral mayor-elect");

/** Before a name, these do not make a longer name of it. */
export const OPEN_NEIGHBOURS = set(`
  greater downtown metro metropolitan central northern southern eastern western host fellow former current incoming outgoing new-elect
  president trustee chair cochair co-chair vice-president vice member members including like mayors and or
  a an the this that these those he she it they we i you his her its their our as at by for from in into of off on onto out over to up
  with within without under about after against among before behind below between during since through throughout toward until via when
  where while if but nor so than then
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  democratic republican conference secretary
`);

/** Before a surname. A place behind them is a person unless a mayor's title follows. */
export const PERSON_TITLES = set(`
  mayor mr mrs ms miss dr hon honorable rev reverend gov governor sen senator rep representative congressman congresswoman judge justice
  chief officer sheriff sergeant sgt detective captain capt lieutenant lt colonel col general gen president secretary commissioner
  superintendent councilman councilwoman councilmember chairman chairwoman professor prof director administrator attorney ambassador
  pastor bishop sister brother king queen saint agent deputy
`);

/** Behind a bare surname: somebody speaks or acts. */
export const SPEAKING = set(
  "said says added told noted stated explained continued testified remarked wrote thanked who whose",
);

/** Behind "the United States", these show that it is no adjective. */
export const AFTER_NATION = set(`
  and or to is are was were has have had in on at as by for from with without will would can could should must may might who that which
  when while where but than because since after before during over under through if so do does did today this last next each every now
`);

/** Behind a name these say that it is but a part of a town. */
export const QUARTERS = set("neighborhood neighbourhood section quarter subdivision precinct");

/** Between the members of a list. */
export const JOINERS = set(", and or & ;");

/** Before "of" and a place: the place is part of what is named. */
export const NAMED_BY = set(
  "university district bank college church archdiocese diocese court gulf bay battle treaty port fair",
);

/** Months and days that are towns, too. */
export const CALENDAR = set("april august june may march");

/** Behind a place these name something else, even in a title: streets, venues, schools, teams, prizes. */
export const NAME_TAILS = set(`
  avenue ave street st road rd boulevard blvd drive dr highway parkway lane square bridge river lake creek mountains island islands valley
  park airport stadium arena hotel hall center centre museum library theater theatre theatre plaza tower university college institute
  school hospital church cathedral marathon declaration agreement accord accords treaty protocol act plan award prize bowl
  times post herald tribune journal gazette chronicle globe magazine press bank group company corporation inc
`);

/** Words that are places, too, and mean something else nearly always. */
export const COMMON_WORDS = set(`
  ada advance alliance apollo arab arena assumption atlantic atlas blackhawk canadian chinook gateway granite metropolis august banks banning bar bath bay beacon bear beaver bell billings bono brick brownfield
  buckeye burns center central century chad clay coal college commerce commercial como concord continental convoy corning council
  crescent crystal defiance delta deposit diamond drain drew eagle early economy enterprise eureka evans farmland fate florence
  forest forks foster fountain freedom friendly gates gentry globe golden grant grants gray green grove guinea halfway halls
  harmony haven hazard highland highlands holiday hometown hope hurricane hurt imperial independence industry jordan junction
  justice king lakes lapel lead lee liberal liberty logan loving lower luck male many marks mars mason media mentor mercer middle
  midway miles mills mission mobile monitor monument moon most name needles nice niger normal north ocean orange pace page
  paradise paramount parish parma parole paul pearl peculiar perry pioneer plains plymouth point polo post pound price progress
  prospect prosperity ranger reading reform republic reserve rice ridge rifle roma rule salmon sandy shoreline sisters slaughter
  southeast split spring star summit sunrise sunset superior surprise talent taylor temple tool triangle trinity turkey union
  upper upton valley van vista wall walls wells west white whitehouse winner winter wise worth zion
`);
