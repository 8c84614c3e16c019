import { fold, isInitial, parseName } from "./names.js";
import type { Nicknames } from "./nicknames.js";

/** Whether two folded given names may be one person's: equal, nicknames of one name, a spelling apart, or an initial of the other. */
export const sameGiven = (a: string, b: string, nicknames: Nicknames): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const first = nicknames(a);
  return [...nicknames(b)].some((name) => first.has(name));
};

const suffixClass = (suffix: string): string => fold(suffix);
const tail = (text: string): string[] => {
  const { given, surname } = parseName(text);
  return [...given.slice(1).filter((token) => !isInitial(token)), ...surname.split(" ")].flatMap((token) =>
    fold(token.replace(/-/g, " ")).split(" "),
  );
};

const givenNames = (text: string): string[] => {
  const { given, nickname } = parseName(text);
  const plain = given.filter((token) => !isInitial(token));
  return [...(plain.length > 0 ? plain : given), nickname]
    .map(fold)
    .filter((name) => name !== "" && !name.includes(" "));
};

const initialsOf = (text: string): string => {
  const { given } = parseName(text);
  return given.slice(1).filter(isInitial).map(fold).join("")[0] ?? "";
};

/** Whether two printed names may be one person's, given that both held the same office of the same place. */
export const sameName = (a: string, b: string, nicknames: Nicknames): boolean => {
  const x = parseName(a);
  const y = parseName(b);
  const p = tail(a);
  const q = tail(b);
  const surname =
    fold(x.surname) === fold(y.surname) ||
    p.join("") === q.join("") ||
    q.includes(p.at(-1) ?? "") ||
    p.includes(q.at(-1) ?? "");
  if (!surname) return false;
  if (x.suffix !== "" && y.suffix !== "" && suffixClass(x.suffix) !== suffixClass(y.suffix)) return false;
  const given = givenNames(a).some((one) => givenNames(b).some((other) => sameGiven(one, other, nicknames)));
  // Fathers and sons differ in the middle initial alone.
  const clash = initialsOf(a) !== "" && initialsOf(b) !== "" && initialsOf(a) !== initialsOf(b);
  return given && !clash;
};
