const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Between a happening and its day behind it; a capitalised name is let through too. */
export const BEHIND = words(
  "event ceremony activities celebration that on in from for is was were are be will held to at the of set scheduled take takes took taking taken place this that here which began begins beginning starting started open opens opened run runs ran begin start starts continue continues happened occurred next last and being early late mid earlier due there carried out committed perpetrated planned expected slated happens comes kicks off convenes convened convening over near outside along across open invited goes go as own her his now has have had called he she it they planned organized hosted hosting there tonight filled drew s through steps stepped gets underway follows followed ends ended concludes concluded closes closed",
);
/** What a harm did, between it and its day: "struck southern Ohio on", "killed nine people in Dayton early". */
export const STRIKING = words(
  "exploded collapsed derailed erupted crashed burned sank burst broke fell struck hit tore through swept killed wounded injured claimed took left lives dead people students homes power without part parts southern northern eastern western central more than dozens hundreds thousands and one two three four five six seven eight nine ten eleven twelve",
);
/** Between a day and the happening behind it. */
export const BEFORE = words(
  "s the a an at for of during in day to host was our their its annual this is marks marked will be his her join joins first second third last next latest only he she they",
);

/** Whether a gap holds nothing but words that tie a day to a happening, names and commas. */
export function isLink(
  printed: string,
  allowed: ReadonlySet<string>,
  names: boolean,
  more: ReadonlySet<string> | null = null,
): boolean {
  const gap = printed
    .replace(PUT_OFF, " ")
    .replace(CLOSING, "")
    .replace(APPOSITION, " ")
    .replace(INITIAL, " ")
    .replace(TIME_OF_DAY, " ")
    .replace(LENGTH, " ");
  if (/[.;:!?][\s"”]|(?:\r?\n|\r(?!\n)|[\u2028\u2029])\s*[\n\r\u2028\u2029]|["“”]|\band,? (?:in|on|at) $/.test(gap))
    return false;
  let previous = "";
  for (const word of gap.split(/[\s,()'’–—-]+/)) {
    if (word === "") continue;
    const lower = word.toLowerCase();
    if (
      !allowed.has(lower) &&
      !more?.has(lower) &&
      !((more || NUMBERED.test(previous)) && /^\d+$/.test(word)) &&
      !(names && word !== lower && !/^(?:Mayor|President|Secretary|Senator)s?$/.test(word))
    )
      return false;
    previous = lower;
  }
  return previous !== "and";
}

/** "a nine-day": how long it lasts. */
const LENGTH = /\b(?:\w{2,9}|\d{1,2})-day\b/g;

/** The mark behind a name in quotation marks, and what the name is of. */
const CLOSING = /^["”’'](?: (?:campaign|drive|rally|rallies|protests?|challenge|initiative|tour|event)\b)?/;

/** ", put off last week,": a day that no longer holds. */
const PUT_OFF = /, (?:put off|postponed|delayed|originally) [^,.;:]{3,50},/;

/** A number belongs to its name: "Local 7". */
const NUMBERED = /^(?:local|lodge|district|station|route|flight|precinct|ward|post|no)$/;

/** ", a bridge in Reno,", ", to be led by Bishop Roe,": what it was or whose, between commas. */
const APPOSITION =
  /^(?: with [^,.;:]{3,60}?(?= (?:is|was|will) (?:be |set |scheduled |held )))|^, (?:(?:an?|the) [^,.;:]{2,60},|(?:to be |co-)?(?:led|hosted|organized|sponsored|held|chaired|convened|presented|moderated|open|free|known|put off|postponed|delayed|rescheduled|between|in which|for which) [^;:]{2,80}?,(?= (?:is|was|will|are|takes?|took|opens?|begins?|runs?|comes?)\b))/;

/** "Ada B. Quill": no full stop. */
const INITIAL = /\b[A-Z]\.(?= [A-Z])/g;

/** "at 10 a.m. ET", "at about 4:10": an hour says nothing of the day. */
const TIME_OF_DAY =
  /\bat (?:about |around )?\d{1,2}:\d\d(?! ?[ap]\.?m)|\b(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|noon|midnight)(?: \(?(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\)?)?|\b(?:at|for) \d{1,2}(?= $)|\bat \d{1,2} o['’]clock\b/gi;
