import { fold, formsOf, isInitial, parseName, plainForm } from "../persons/names.js";
import type { Nicknames } from "../persons/nicknames.js";
import { sameName } from "../persons/same-name.js";
import type { MayorClaim } from "./claims.js";

const hasInitial = (name: string): boolean => parseName(name).given.some(isInitial);
const hasNickname = (name: string): boolean => parseName(name).nickname !== "";

/** Ways to print a name, each with how likely prose is to choose it. */
const candidates = (claims: readonly MayorClaim[], nicknames: Nicknames): [form: string, weight: number][] => {
  const weighed: [string, number][] = [];
  for (const claim of claims) {
    const plain = !hasInitial(claim.name) && !hasNickname(claim.name);
    if (claim.origin === "facts") {
      weighed.push([plainForm(claim.name), plain ? 45 : hasNickname(claim.name) ? 35 : 20]);
      for (const variant of claim.variants) {
        if (!hasInitial(variant) && isFamiliar(variant, claim.name, nicknames)) weighed.push([plainForm(variant), 30]);
      }
    } else if (claim.origin === "wikidata")
      weighed.push([plainForm(claim.name), plain && claim.name.split(" ").length < 3 ? 46 : 22]);
    else if (claim.origin === "uscm-2020")
      weighed.push([plainForm(claim.name), hasNickname(claim.name) ? 36 : plain ? 18 : 14]);
    else weighed.push([plainForm(claim.name), plain ? 16 : 12]);
  }
  return weighed;
};

/** A variant with another given name than the full one, and a shorter one: "Rudy" for "Rudolph". */
const isFamiliar = (variant: string, full: string, nicknames: Nicknames): boolean => {
  const short = fold(parseName(variant).given[0] ?? "");
  const long = fold(parseName(full).given.find((token) => !isInitial(token)) ?? "");
  return short !== long && short.length > 1 && short.length <= long.length && nicknames(long).has(short);
};

/** The form under which releases usually print the person; `preferred` holds the forms other tables lean to. */
export const chooseName = (
  claims: readonly MayorClaim[],
  nicknames: Nicknames,
  preferred: readonly string[],
): string => {
  const theirs = preferred.find((name) =>
    claims.some((claim) => [claim.name, ...claim.variants].some((form) => sameName(form, name, nicknames))),
  );
  if (theirs !== undefined) return plainForm(theirs);
  const [best] = candidates(claims, nicknames).sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? plainForm(claims[0]?.name ?? "");
};

const variantKey = (form: string): string => fold(form.replace(/[-]/g, " ")).replace(/\s+/g, " ").trim();

/** The other forms of a name, without those that differ in case, accents or full stops alone. */
export const variantsOf = (name: string, printed: readonly string[]): string[] => {
  const seen = new Set([variantKey(name)]);
  const variants: string[] = [];
  for (const form of printed.flatMap(formsOf)) {
    const key = variantKey(form);
    if (seen.has(key)) continue;
    seen.add(key);
    variants.push(form);
  }
  return variants;
};
