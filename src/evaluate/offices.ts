import type { GoldOfficial } from "./gold.js";
import { tellingWords } from "./text.js";

/** Words of office titles that mean the same; "" where a word adds nothing. */
const ALIKE: Readonly<Record<string, string>> = {
  us: "",
  usa: "",
  united: "",
  states: "",
  american: "",
  department: "",
  congressman: "representative",
  congresswoman: "representative",
  secy: "secretary",
};

/** The words of a title in alphabetical order, so that "Secretary of Homeland Security" is one with "Homeland Security Secretary". */
const officeKey = (title: string): string =>
  tellingWords(title)
    .map((word) => (word in ALIKE ? (ALIKE[word] as string) : word))
    .filter((word) => word !== "")
    .sort()
    .join(" ");

/** Whether the said office, by title or identifier, is the gold's or one of its aliases. */
export function isSameOffice(
  gold: GoldOfficial,
  said: { readonly title?: string; readonly id?: string } | undefined,
): boolean {
  const keys = [said?.title, said?.id?.replaceAll("-", " ")]
    .filter((title) => !!title)
    .map((title) => officeKey(title as string));
  return [gold.office, ...(gold.aliases ?? [])].some((title) => keys.includes(officeKey(title)));
}
