/** The parts of a printed person name. `given` holds every token in front of the surname, `surname` its last token with particles. */
export interface PersonName {
  readonly given: readonly string[];
  readonly nickname: string;
  readonly surname: string;
  readonly suffix: string;
}

const BEFORE =
  /^(?:The Honorable|Honorable|Hon\.?|Dr\.?|Rev\.?|Mr\.?|Mrs\.?|Ms\.?|Judge|Mayor|Atty\.?|Col\.?|Gen\.?|Sir|Prof\.?) /;
const DEGREE =
  /,? (?:Ph\.? ?D\.?|M\.?D\.?|Esq\.?|CPA|D\.?D\.?S\.?|Ed\.? ?D\.?|J\.?D\.?|D\.?V\.?M\.?|D\.?O\.?|P\.?E\.?|MBA|R\.?N\.?|CMO|AICP|ICMA-CM|CMC)$/;
const SUFFIX = /,? (Jr\.?|Sr\.?|I{2,3}|IV|V|2nd|3rd)$/i;
const QUOTED = /\s{0,4}(?:[“"]([^“”"]{1,30})[”"]|\(([^()]{1,30})\)|(?<=[\s,])['‘]([^'’]{1,30})['’](?=\s))\s{0,4}/;
const PARTICLE =
  /^(?:de|del|de la|da|das|do|dos|du|di|della|van|von|der|den|la|le|los|las|st\.?|saint|san|ten|ter|el|al|i|y|ibn|bin)$/i;
/** A single letter, dotted or not, or several dotted ones run together. */
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u;

/** Letters for comparison: no accents, lower case, nothing but letters. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "");

const CAPITALS = /^[^\p{Ll}]+$/u;
/** A name all in capitals says nothing of its case. */
const lowerCapitals = (text: string): string =>
  CAPITALS.test(text) && /\p{Lu}{3}/u.test(text)
    ? text.replace(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : text;

const stripEnds = (text: string): string => {
  let name = lowerCapitals(text).replace(/[’`´]/g, "'").replace(/\s+/g, " ").trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(BEFORE, "").replace(DEGREE, "").replace(/,$/, "");
  }
  return name;
};

/** Cuts a printed name into its parts; honorifics and degrees are dropped, a name of one word is all surname. */
export const parseName = (text: string): PersonName => {
  let name = stripEnds(text);
  const suffix = SUFFIX.exec(name)?.[1] ?? "";
  if (suffix !== "") name = name.replace(SUFFIX, "");
  const quoted = QUOTED.exec(name);
  const nickname = (quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? "").trim();
  if (quoted) name = name.replace(QUOTED, " ");
  const tokens = name
    .replace(/\b((?:\p{Lu}\.){1,3})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .replace(/,/g, " ")
    .split(/\s+/)
    .filter((token) => token !== "");
  let from = tokens.length - 1;
  while (from > 1 && PARTICLE.test(tokens[from - 1] ?? "")) from -= 1;
  return {
    given: tokens.slice(0, from),
    nickname,
    surname: tokens.slice(from).join(" "),
    suffix,
  };
};

/** Whether a token is an initial: "J.", "J", "R.T.". */
export const isInitial = (token: string): boolean => INITIAL.test(token);

const usableNickname = (nickname: string): boolean => /^[\p{L}.'-]{2,}$/u.test(nickname) && !/mayor/i.test(nickname);

/** "Given Surname" as prose prints it: a printed nickname for the given name, no initials behind or before a full given name, no suffix. */
export const plainForm = (text: string): string => {
  const { given, nickname, surname } = parseName(text);
  const full = given.filter((token) => !isInitial(token));
  if (usableNickname(nickname)) return [nickname, ...full.slice(1), surname].join(" ");
  return [...(full.length > 0 ? full : given), surname].join(" ");
};

/** The forms that prose may print for one printed form: as it is, without initials, with and without its nickname. */
export const formsOf = (text: string): string[] => {
  const name = stripEnds(text);
  const { given, nickname, surname, suffix } = parseName(text);
  const full = given.filter((token) => !isInitial(token));
  const forms = [
    name.replace(/,(?= (?:Jr|Sr|I|V))/, ""),
    [...given, surname].join(" "),
    [...(full.length > 0 ? full : given), surname].join(" "),
  ];
  if (usableNickname(nickname)) forms.push(`${nickname} ${surname}`);
  if (suffix !== "") forms.push([...(full.length > 0 ? full : given), surname, suffix].join(" "));
  return forms.filter((form) => form.includes(" "));
};
