const list = (words: string) => words.split(" ");

/** Words that carry a full stop of their own, where they are written with a capital. */
const CAPITALISED = list(
  "Mr Mrs Ms Dr Hon Rev Fr Msgr Prof Gov Govs Lt Sen Sens Rep Reps Atty Gen Col Maj Capt Cmdr Cpl Sgt Pvt Adm Amb Pres Supt " +
    "Dept Depts Asst Assn Bros Co Corp Inc Ltd LLC Univ Jr Sr Esq Ph " +
    "St Ste Ft Mt Ave Blvd Rd Hwy Pkwy Bldg Fl No Nos Vol Art Sec Pub Stat Op " +
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri " +
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Penna " +
    "Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que",
);
const ANY_CASE = list("vs etc al ave blvd dept est approx ext");

/** In capitals these are words, or the last of a shouted sentence. */
const WORDS_IN_CAPITALS = new Set(list("No Nos Art Op Fl Ill Miss Wash Pub Sec Stat Co Gen Ore Fr Col"));

/** Words as printed whose full stop the tokenizer keeps inside the token. */
export const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...CAPITALISED,
  ...CAPITALISED.filter((word) => !WORDS_IN_CAPITALS.has(word)).map((word) => word.toUpperCase()),
  ...ANY_CASE,
]);

/** Those that are words of their own unless a number follows: "No. 5", "Art. 3". */
export const BEFORE_NUMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(list("No Nos Art"));

/** Abbreviations behind which a sentence may well end ("Acme Inc. It …"): a following capital decides. */
export const MAY_END_SENTENCE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  list(
    "inc co corp ltd llc jr sr esq etc al st ave blvd rd hwy bldg dept assn bros am pm dc us usa uk un eu phd md ma " +
      "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo " +
      "ny nj nc sc nd sd nm nh ri wv " +
      "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri",
  ),
);
